import {
  BorderStyle,
  ImageRun,
  type ISectionOptions,
  PageOrientation,
  type Paragraph,
  SectionType,
  type Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { ChartRun } from 'docx/charts';
import { typefaces } from '../../i18n/briefing/typefaces';
import { plainText } from '../../i18n/plainText';
import { chartOptions } from '../../office/officeChart';
import { sheetFormats } from '../../pictures/sheet/sheetFormat';
import { type FigurePart, isSheet, type Part, plainNotes } from '../content/parts';
import { drawingOf, pngIn } from './partPicture';
import { type BriefingRequest, headingTexts, labelOf } from './request';
import { footOf, headOf, marginsOf } from './wordEnds';
import { TitledTable, tableOf } from './wordTable';
import { grid, lying, paper, twipsPerPixel, upright, WordText } from './wordText';

/** Maximum height in pixels of a picture on a landscape page, which also holds its sentence, caption and notes. */
const lyingPicture = 470;

type Body = { lying: boolean; children: (Paragraph | Table)[] };

/** Writes the parts of one briefing as paragraphs and tables of Word. */
export class WordWriter {
  readonly #request: BriefingRequest;
  readonly #text: WordText;
  readonly #headings: ReadonlyMap<string, string>;

  /** `isOurs`: whether the document has our styles; the office's own document has its own. */
  constructor(request: BriefingRequest, isOurs: boolean) {
    this.#request = request;
    this.#text = new WordText(request.speech.language, isOurs, bookmarksOf(request));
    this.#headings = headingTexts(request.parts, request.t);
  }

  /** Text for a placeholder within a paragraph of a template, whose typeface it takes. */
  words(text: string): TextRun {
    return new TextRun({ text: plainText(text) });
  }

  /** A figure, or its numbers as a table, with caption and notes, but without its sentence. */
  async pictureOrTable(part: FigurePart, asTable: boolean, signal: AbortSignal): Promise<(Paragraph | Table)[]> {
    const width = paper.width - upright.left - upright.right;
    return [...(await this.#captioned(part, width, signal, asTable)), this.#notes(part)];
  }

  async part(part: Part, signal: AbortSignal): Promise<Body> {
    const { t } = this.#request;
    switch (part.kind) {
      case 'heading':
        return upon([this.#text.paragraph(headingStyles[part.level], this.#headings.get(part.id) ?? part.text)]);
      case 'text':
        return upon(part.paragraphs.map((text) => this.#text.paragraph('BodyText', text)));
      case 'gone':
        return upon([
          this.#text.paragraph('BodyText', `${part.name}${this.#request.speech.words.export.colon}${t.noData}`),
        ]);
      case 'figure':
        return this.#figure(part, signal);
    }
  }

  /** Two figures side by side, each with caption and notes, in a table without rules. */
  async pair(figures: readonly FigurePart[], signal: AbortSignal): Promise<Body> {
    const width = Math.floor((paper.width - upright.left - upright.right) / 2);
    const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
    const cells: TableCell[] = [];
    for (const part of figures) {
      const children = await this.#captioned(part, width - 120, signal);
      cells.push(
        new TableCell({
          width: { size: width, type: WidthType.DXA },
          margins: { left: 60, right: 60, top: 0, bottom: 0 },
          children: [...children, this.#notes(part)],
        }),
      );
    }
    const table = new TitledTable(
      figures.map((part) => labelOf(part, this.#request.t)).join(this.#request.speech.words.region.joiner),
      {
        width: { size: width * 2, type: WidthType.DXA },
        columnWidths: [width, width],
        borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
        rows: [new TableRow({ cantSplit: true, children: cells })],
      },
    );
    return { lying: false, children: [...figures.map((part) => this.#sentence(part)), table] };
  }

  /** A table below its caption, or a drawing above its caption. */
  async #captioned(
    part: FigurePart,
    width: number,
    signal: AbortSignal,
    asTable = part.numbered.as === 'table',
  ): Promise<(Paragraph | Table)[]> {
    const caption = this.#caption(part);
    return asTable
      ? [caption, tableOf(part.table, width, part.caption, true, this.#text)]
      : [await this.#drawing(part, signal), caption];
  }

  /** The sentence stays on the page of its figure. */
  #sentence({ sentence }: FigurePart): Paragraph {
    return this.#text.paragraph('BodyText', sentence.trim(), { keepNext: true, keepLines: true });
  }

  #caption(part: FigurePart): Paragraph {
    const { t } = this.#request;
    const { number } = part.numbered;
    return this.#text.caption(labelOf(part, t), number, t.numbered('', part.caption), { keepNext: true });
  }

  #notes(part: FigurePart): Paragraph {
    return this.#text.paragraph('FigureNote', this.#request.t.notes(part.chart ? plainNotes(part) : part.notes));
  }

  async #figure(part: FigurePart, signal: AbortSignal): Promise<Body> {
    const isLying = isSheet(part);
    const isTable = part.numbered.as === 'table';
    const margins = isLying ? lying : upright;
    const width = (isLying ? paper.height : paper.width) - margins.left - margins.right;
    const figure = await this.#captioned(part, width, signal);
    const columnsBeside = part.chart === null && part.content.kind === 'figure' && !isTable;
    return {
      lying: isLying,
      children: [
        this.#sentence(part),
        ...figure,
        // A map shows only shades, so its numbers follow as a table.
        ...(columnsBeside ? [tableOf(part.table, width, part.caption, true, this.#text)] : []),
        this.#notes(part),
      ],
    };
  }

  async #drawing(part: FigurePart, signal: AbortSignal): Promise<Paragraph> {
    const { speech, day } = this.#request;
    const isLying = isSheet(part);
    const format = part.item.size === 'half' && !isLying ? sheetFormats.column : sheetFormats.paper;
    const width = isLying
      ? (paper.height - lying.left - lying.right) / twipsPerPixel
      : format.width - (format === sheetFormats.column ? 10 : 0);
    const altText = { name: labelOf(part, this.#request.t), title: '', description: plainText(part.caption) };
    if (part.chart) {
      const rows = part.chart.kind === 'bar' ? part.chart.categories.length : 0;
      const look = {
        width,
        height: Math.max(Math.round(width * (format === sheetFormats.column ? 0.8 : 0.46)), rows * 22 + 30),
        typeface: typefaces.body,
        fontSize: 9,
      };
      return this.#text.paragraph('Figure', [new ChartRun({ ...chartOptions(part.chart, look), altText })]);
    }
    const picture = await drawingOf(part, format, { day, signal });
    const data = await pngIn(picture, width * 2, speech);
    const scale = Math.min(width / picture.width, isLying ? lyingPicture / picture.height : Number.POSITIVE_INFINITY);
    const transformation = { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) };
    return this.#text.paragraph('Figure', [new ImageRun({ type: 'png', data, transformation, altText })]);
  }

  /** Groups consecutive landscape and portrait pages into sections. */
  sections(bodies: readonly Body[]): ISectionOptions[] {
    const runs: { lying: boolean; children: (Paragraph | Table)[] }[] = [
      { lying: false, children: headOf(this.#request, this.#text) },
    ];
    for (const body of bodies) {
      const last = runs[runs.length - 1];
      if (last && last.lying === body.lying) last.children.push(...body.children);
      else runs.push({ lying: body.lying, children: [...body.children] });
    }
    const foot = footOf(this.#request, this.#text);
    const last = runs[runs.length - 1];
    if (last && !last.lying) last.children.push(...foot);
    else if (foot.length > 0) runs.push({ lying: false, children: foot });
    return runs.map((run) => ({
      properties: {
        type: SectionType.NEXT_PAGE,
        page: {
          size: { ...paper, orientation: run.lying ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
          margin: run.lying ? lying : upright,
        },
        ...(run.lying ? {} : { grid }),
      },
      ...marginsOf(this.#request, this.#text),
      children: run.children,
    }));
  }
}

const headingStyles = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' } as const;

/** The bookmarks of the captions, by the labels under which texts refer to them. Word hides such names. */
function bookmarksOf({ parts, t }: BriefingRequest): ReadonlyMap<string, string> {
  return new Map(
    parts.flatMap((part) =>
      part.kind === 'figure' ? [[labelOf(part, t), `_Ref_${part.numbered.as}_${part.numbered.number}`]] : [],
    ),
  );
}

function upon(children: Paragraph[]): Body {
  return { lying: false, children };
}
