import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  type IParagraphOptions,
  type ITableOptions,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  SimpleField,
  Tab,
  TextRun,
} from 'docx';
import { notice } from '../../figures/drawing/palette';
import type { BriefingWords } from '../../i18n/briefing/briefing.zh';
import { typefaces } from '../../i18n/briefing/typefaces';
import { plainText } from '../../i18n/plainText';
import { type Language, writing } from '../../i18n/speech';
import { wordFont } from '../../office/fonts';

/**
 * A4 according to GB/T 9704—2012, in twentieths of a point: a type area of 156 × 225 mm, 22 lines of 28 characters of
 * 16 pt. Figures that are too wide go on landscape pages of their own.
 */
export const paper = { width: 11906, height: 16838 };
export const upright = { top: 2098, bottom: 1984, left: 1588, right: 1474, header: 1134, footer: 1587 };
/** The width of the type area. */
export const typeWidth = paper.width - upright.left - upright.right;
const typeHeight = paper.height - upright.top - upright.bottom;
const linesOnPage = 22;
export const twipsPerPixel = 15;
export const lying = { top: 1134, bottom: 1134, left: 850, right: 850, header: 567, footer: 567 };
/**
 * Only the lines are on the grid: LibreOffice sets 20 characters in a line of a grid of characters. `closer` brings the
 * characters together so that 28 of them fill a line in every program.
 */
export const grid = { type: 'lines' as const, linePitch: Math.floor(typeHeight / linesOnPage) };
/** The type area in pixels. */
export const typeArea = { width: typeWidth / twipsPerPixel, height: typeHeight / twipsPerPixel };
const closer = -5;
/** Half points: 3号, 2号, 小四, 五号, 4号. `narrow`: of a sheet that the reader wants on an upright page. */
export const sizes = {
  body: 32,
  title: 44,
  caption: 24,
  cell: 21,
  small: 18,
  number: 28,
  masthead: 88,
  least: 18,
  narrow: 14,
};
/** Indent of two characters; programs that do not count characters use the length. */
const indent = { firstLineChars: 200, firstLine: sizes.body * 20 + 2 * closer };
export const red = 'C00000';

/**
 * Single line spacing (240) plus 1: the extra 1 lets `finished` tell our lines from those of the office's own document.
 */
export const looseLine = 241;

/**
 * Off the text grid: a fixed line pitch would cut figures off, and captions stay close to figures. `finished` adds the
 * attribute that the library does not support.
 */
const loose = { line: looseLine, lineRule: 'auto' as const };

/** `comments`: the numbers of the comments on the paragraph. */
type ParagraphOptions = IParagraphOptions & { comments?: readonly number[] };

type RunLook = { typeface?: string; size?: number; color?: string; bold?: boolean };
type WordStyle = {
  paragraph: Pick<
    IParagraphOptions,
    'alignment' | 'indent' | 'spacing' | 'keepNext' | 'keepLines' | 'border' | 'outlineLevel'
  >;
  run: RunLook;
};

const heading = (typeface: string, outlineLevel: 0 | 1 | 2): WordStyle => ({
  paragraph: { indent, keepNext: true, keepLines: true, outlineLevel },
  run: { typeface },
});
const center = AlignmentType.CENTER;
const rule = (color: string, size: number, space: number) => ({ style: BorderStyle.SINGLE, size, color, space });

/** An entry of the contents, two characters further in for each level. */
const contentsEntry = (level: number): WordStyle => ({
  paragraph: { indent: { left: level * sizes.number * 20 }, spacing: { ...loose, before: 60 } },
  run: { size: sizes.number },
});

/** The styles of our documents by their ids, which are those of Word where Word has the style. */
const wordStyles = {
  Title: {
    paragraph: { alignment: center, keepNext: true, spacing: { ...loose, before: 360, after: 240 } },
    run: { typeface: typefaces.title, size: sizes.title },
  },
  BodyText: { paragraph: { indent, alignment: AlignmentType.BOTH }, run: {} },
  Heading1: heading(typefaces.heading, 0),
  Heading2: heading(typefaces.subheading, 1),
  Heading3: heading(typefaces.body, 2),
  Caption: {
    paragraph: { alignment: center, keepLines: true, spacing: { ...loose, before: 60, after: 120 } },
    run: { size: sizes.caption, typeface: typefaces.heading },
  },
  Figure: { paragraph: { alignment: center, keepNext: true, spacing: { ...loose, before: 60 } }, run: {} },
  FigureNote: {
    paragraph: { keepLines: true, spacing: { ...loose, before: 60, after: 180 } },
    run: { size: sizes.small },
  },
  SourceNote: {
    paragraph: { indent: { firstLine: sizes.caption * 20 }, spacing: { ...loose, after: 60 } },
    run: { size: sizes.caption },
  },
  TableText: { paragraph: { alignment: center, spacing: loose }, run: { size: sizes.cell } },
  TableHead: {
    paragraph: { alignment: center, spacing: loose },
    run: { size: sizes.cell, typeface: typefaces.heading },
  },
  Notice: { paragraph: {}, run: { typeface: typefaces.heading } },
  Masthead: {
    paragraph: { alignment: center, spacing: { ...loose, before: 240, after: 120 } },
    run: { typeface: typefaces.title, size: sizes.masthead, color: red, bold: true },
  },
  MastheadLine: { paragraph: { alignment: center }, run: {} },
  Signature: { paragraph: { alignment: AlignmentType.RIGHT, indent: { right: 1280 }, keepLines: true }, run: {} },
  Record: { paragraph: { keepLines: true, spacing: loose }, run: { size: sizes.number } },
  ContentsTitle: { paragraph: { alignment: center, keepNext: true }, run: { typeface: typefaces.heading } },
  TOC1: contentsEntry(0),
  TOC2: contentsEntry(1),
  TOC3: contentsEntry(2),
  Header: {
    paragraph: { alignment: AlignmentType.RIGHT, spacing: loose, border: { bottom: rule('E4C9A0', 4, 3) } },
    run: { size: sizes.cell, typeface: typefaces.heading, color: notice.text.replace('#', '') },
  },
  Footer: { paragraph: { spacing: loose }, run: { typeface: typefaces.pageNumber, size: sizes.number } },
} satisfies Record<string, WordStyle>;

export type WordStyleId = keyof typeof wordStyles;

const tableStyle = 'StatisticsTable';
const noRule = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const tableBorders = {
  top: rule('000000', 12, 0),
  bottom: rule('000000', 12, 0),
  left: noRule,
  right: noRule,
  insideHorizontal: rule('000000', 4, 0),
  insideVertical: noRule,
};

/** The style of tables as XML, because the library writes none: thick rules above and below, and open sides. */
export function tableStyleXml(name: string): string {
  const lines = Object.entries({ top: 12, bottom: 12, insideH: 4 }).map(
    ([side, size]) => `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="000000"/>`,
  );
  return (
    `<w:style w:type="table" w:customStyle="1" w:styleId="${tableStyle}"><w:name w:val="${name}"/>` +
    `<w:uiPriority w:val="59"/><w:tblPr><w:tblBorders>${lines.join('')}</w:tblBorders></w:tblPr></w:style>`
  );
}

/** Names that Word itself has for these styles; it shows them in the language of its user. */
const builtIn = {
  BodyText: 'Body Text',
  Signature: 'Signature',
  Header: 'header',
  Footer: 'footer',
  TOC1: 'toc 1',
  TOC2: 'toc 2',
  TOC3: 'toc 3',
} as const;
const ownStyles = [
  'Figure',
  'FigureNote',
  'SourceNote',
  'TableText',
  'TableHead',
  'Notice',
  'Masthead',
  'MastheadLine',
  'Record',
  'ContentsTitle',
] as const;

/** The styles of a document of ours; `names`: how those that Word does not have are called. */
export function documentStyles(names: BriefingWords['wordStyles'], language: Language) {
  const of = (id: WordStyleId) => {
    const { paragraph, run }: WordStyle = wordStyles[id];
    return { paragraph, run: lookOf({ typeface: typefaces.body, ...run }, language) };
  };
  const named = (id: WordStyleId, name: string) => ({ id, name, basedOn: 'Normal', quickFormat: true, ...of(id) });
  return {
    default: {
      document: {
        run: {
          ...lookOf({ typeface: typefaces.body, size: sizes.body }, language),
          characterSpacing: closer,
          language: languages,
        },
      },
      title: of('Title'),
      heading1: of('Heading1'),
      heading2: of('Heading2'),
      heading3: of('Heading3'),
      caption: of('Caption'),
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true },
      ...(['BodyText', 'Signature', 'Header', 'Footer', 'TOC1', 'TOC2', 'TOC3'] as const).map((id) =>
        named(id, builtIn[id]),
      ),
      ...ownStyles.map((id) => named(id, names[id])),
    ],
  };
}

/** Latin letters and digits are English in every document, and Chinese characters are Chinese. */
const languages = { value: writing.en.officeTag, eastAsia: writing.zh.officeTag };

function lookOf({ typeface, ...look }: RunLook, language: Language) {
  return { ...(typeface ? { font: wordFont(typeface, language) } : {}), ...look };
}

/**
 * Paragraphs and runs of a briefing. In a document of ours they name a style. In the office's own document they have the
 * look of that style themselves, because its styles are its own.
 */
export class WordText {
  readonly #language: Language;
  readonly #isOurs: boolean;
  readonly #labels: ReadonlyMap<string, string>;
  readonly #label: RegExp | null;

  /** `labels`: the bookmarks of the captions by their labels (图1); wherever a text has one, it becomes a reference. */
  constructor(language: Language, isOurs: boolean, labels: ReadonlyMap<string, string>) {
    this.#language = language;
    this.#isOurs = isOurs;
    this.#labels = labels;
    // 图1 is neither in 图12 nor in 附图1.
    this.#label = labels.size > 0 ? new RegExp(`(?<!\\u9644)(${[...labels.keys()].join('|')})(?!\\d)`) : null;
  }

  /** A run of words; `look` is where it differs from its paragraph. */
  run(text: string, look: RunLook = {}, isNextLine = false): TextRun {
    const typeface = look.typeface ?? (this.#isOurs ? undefined : typefaces.body);
    const hint = writing[this.#language].isHan ? { font: { hint: 'eastAsia' } } : {};
    return new TextRun({
      ...(isNextLine ? { break: 1 } : {}),
      children: plainText(text)
        .split('\t')
        .flatMap((words, at) => (at === 0 ? [words] : [new Tab(), words])),
      ...hint,
      language: languages,
      ...lookOf({ ...look, ...(typeface ? { typeface } : {}) }, this.#language),
    });
  }

  pageNumber(before: string, after: string): TextRun {
    return new TextRun({ language: languages, children: [before, PageNumber.CURRENT, after] });
  }

  /** Words in which the label of a figure is a field that refers to its caption. */
  #linked(text: string, look: RunLook): ParagraphChild[] {
    if (!this.#label) return [this.run(text, look)];
    return text.split(this.#label).flatMap((words): ParagraphChild[] => {
      const bookmark = this.#labels.get(words);
      if (bookmark) return [this.#field(`REF ${bookmark} \\h`, words, look)];
      return words === '' ? [] : [this.run(words, look)];
    });
  }

  /** `look`: where the words differ from the style. */
  paragraph(
    style: WordStyleId,
    content: string | readonly ParagraphChild[],
    { comments = [], ...options }: ParagraphOptions = {},
    look: RunLook = {},
  ): Paragraph {
    const words = typeof content === 'string' ? this.#linked(content, this.#in(style, look)) : content;
    const children = [
      ...comments.map((id) => new CommentRangeStart(id)),
      ...words,
      ...comments.flatMap((id) => [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })]),
    ];
    return new Paragraph({ ...(this.#isOurs ? { style } : wordStyles[style].paragraph), ...options, children });
  }

  /** A title in these lines, which Word does not break elsewhere. */
  lines(style: WordStyleId, lines: readonly string[], options: ParagraphOptions = {}): Paragraph {
    const look = this.#in(style, {});
    return this.paragraph(
      style,
      lines.map((line, at) => this.run(line, look, at > 0)),
      options,
    );
  }

  /** A label whose number Word counts, under the bookmark to which texts refer, and the words after it. */
  counted(style: WordStyleId, label: string, number: number, words: string, options: ParagraphOptions = {}): Paragraph {
    const look = this.#in(style, {});
    const word = label.slice(0, -String(number).length);
    const counted = this.#field(`SEQ ${word.trim()} \\* ARABIC`, String(number), look);
    const bookmark = new Bookmark({
      id: this.#labels.get(label) ?? label,
      children: [this.run(word, look), counted],
    });
    return this.paragraph(style, [bookmark, ...(words === '' ? [] : [this.run(words, look)])], options);
  }

  /** The style of a table or, in the office's own document, the lines of that style. */
  tableLook(): Pick<ITableOptions, 'style' | 'borders'> {
    return this.#isOurs ? { style: tableStyle } : { borders: tableBorders };
  }

  #in(style: WordStyleId, look: RunLook): RunLook {
    return this.#isOurs ? look : { ...wordStyles[style].run, ...look };
  }

  #field(instruction: string, result: string, look: RunLook): SimpleField {
    const field = new SimpleField(instruction);
    field.addChildElement(this.run(result, look));
    return field;
  }
}
