import {
  AlignmentType,
  BorderStyle,
  Footer,
  Header,
  type IParagraphOptions,
  type ISectionOptions,
  type Paragraph,
  RelativeVerticalPosition,
  type Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableOfContents,
  TableRow,
  TabStopType,
  WidthType,
} from 'docx';
import { textOf } from '../../i18n/sentences/phrase';
import { headPlace, introductionPlace, paragraphsOf } from '../content/parts';
import type { PaperRequest } from './paperParts';
import { commentsAt, dateOf, recordLines } from './request';
import { titleLines } from './titleLines';
import { TitledTable } from './wordTable';
import { grid, red, sizes, typeWidth, type WordText } from './wordText';

/** Head and foot of every page: the page number outside and, while any value is simulated, a line that says so. */
export function marginsOf(
  request: PaperRequest,
  text: WordText,
): Required<Pick<ISectionOptions, 'headers' | 'footers'>> {
  const { t, parts, attachments } = request;
  const isSimulated = [...parts, ...attachments].some((part) => part.kind === 'figure' && part.simulated);
  const header = () => new Header({ children: [text.paragraph('Header', t.simulatedPage)] });
  return {
    headers: isSimulated ? { default: header(), even: header() } : {},
    footers: {
      default: pageNumberOf(request, text, { alignment: AlignmentType.RIGHT, indent: { right: 320 } }),
      even: pageNumberOf(request, text, { alignment: AlignmentType.LEFT, indent: { left: 320 } }),
    },
  };
}

function pageNumberOf({ t }: PaperRequest, text: WordText, place: IParagraphOptions): Footer {
  const { before, after } = t.pageNumber;
  return new Footer({ children: [text.paragraph('Footer', [text.pageNumber(before, after)], place)] });
}

/** The parts above the text: the head of a bulletin or of an official document, the title, and the introduction. */
export function headOf(request: PaperRequest, text: WordText): (Paragraph | TableOfContents)[] {
  const { briefing, parts, attachments, speech, t } = request;
  const secrecy = briefing.secrecy.trim();
  const addressee = briefing.form === 'official' ? briefing.addressee.trim() : '';
  return [
    ...(secrecy === '' ? [] : [text.paragraph('Notice', secrecy)]),
    ...(briefing.form === 'bulletin' ? masthead(request, text) : officialHead(request, text)),
    text.lines('Title', titleLines(briefing.name, [...parts, ...attachments], speech), {
      comments: commentsAt(request, headPlace, introductionPlace),
    }),
    ...(briefing.contents ? contentsOf(request, text) : []),
    ...(addressee === ''
      ? []
      : [text.paragraph('MastheadLine', t.addressee(addressee), { alignment: AlignmentType.LEFT })]),
    ...paragraphsOf(request.introduction.prose).map((words) => text.paragraph('BodyText', textOf(words))),
  ];
}

/** 目录: a field over the headings, which Word fills in anew when it opens the document. */
function contentsOf({ t }: PaperRequest, text: WordText) {
  const list = { hyperlink: true, headingStyleRange: '1-3', beginDirty: true };
  return [text.paragraph('ContentsTitle', t.contentsTitle), new TableOfContents(t.fields.contents, list)];
}

const redRule = { bottom: { style: BorderStyle.SINGLE, size: 18, color: red, space: 6 } };

/** A paragraph with words at both of its ends, in a text `width` twips wide. */
function ends(left: string, right: string, width: number): { words: string; options: IParagraphOptions } {
  const tabStops = [{ type: TabStopType.RIGHT, position: width }];
  return { words: right === '' ? left : `${left}\t${right}`, options: { alignment: AlignmentType.LEFT, tabStops } };
}

/** 报头: the name of the bulletin in red, the issue below it, unit and date on one line, and a red rule. */
function masthead(request: PaperRequest, text: WordText): Paragraph[] {
  const [series, issue, unit] = [request.briefing.series, request.briefing.issue, request.briefing.unit].map((words) =>
    words.trim(),
  );
  if (!series && !issue && !unit) return [];
  const { words, options } = ends(unit ?? '', dateOf(request), typeWidth);
  return [
    ...(series ? [text.paragraph('Masthead', series, {}, { size: mastheadSize(series) })] : []),
    ...(issue ? [text.paragraph('MastheadLine', issue)] : []),
    text.paragraph('MastheadLine', words, { ...options, border: redRule }),
  ];
}

/** The authority in red, the number with 签发人 beside it if there is one, and a red rule below what is there. */
function officialHead({ briefing, t }: PaperRequest, text: WordText): Paragraph[] {
  const [authority = '', number = '', signatory = ''] = [briefing.authority, briefing.number, briefing.signatory].map(
    (words) => words.trim(),
  );
  const { words, options } = ends(number, signatory === '' ? '' : t.signatory(signatory), typeWidth);
  const hasLine = words !== '';
  const border = { border: redRule };
  return [
    ...(authority === ''
      ? []
      : [text.paragraph('Masthead', authority, hasLine ? {} : border, { size: mastheadSize(authority) })]),
    ...(hasLine ? [text.paragraph('MastheadLine', words, { ...(signatory === '' ? {} : options), ...border })] : []),
  ];
}

/** The list of the sheets that follow, and the signature of an official document, which stays with what is above it. */
export function signatureOf(request: PaperRequest, text: WordText): Paragraph[] {
  const { briefing, attachments, t } = request;
  const list = t.attached(attachments.map(({ caption }) => caption));
  const signed =
    briefing.form === 'official' ? [briefing.unit, dateOf(request)].filter((words) => words.trim() !== '') : [];
  return [
    ...list.map((words, at) =>
      text.paragraph('BodyText', words, {
        keepNext: at === list.length - 1 && signed.length > 0,
        ...(at === 0 ? { spacing: { before: grid.linePitch } } : {}),
      }),
    ),
    ...signed.map((words, at) =>
      text.paragraph('Signature', words, {
        keepNext: at < signed.length - 1,
        ...(at === 0 ? { spacing: { before: grid.linePitch } } : {}),
      }),
    ),
  ];
}

/**
 * 版记 between rules, over the type area of a page with these margins; none where nothing is filled in. It stands at the
 * foot of the page on which the paragraph after it begins.
 */
export function recordOf(
  request: PaperRequest,
  text: WordText,
  { left, width }: { left: number; width: number },
): Table[] {
  const lines = recordLines(request);
  if (lines.length === 0) return [];
  const rule = (size: number) => ({ style: BorderStyle.SINGLE, size, color: '000000' });
  const open = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const table = new TitledTable(request.t.wordStyles.Record, {
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    layout: TableLayoutType.FIXED,
    // LibreOffice leaves a table in the text that is as wide as the text and begins at its margin.
    float: {
      horizontalAnchor: TableAnchorType.PAGE,
      absoluteHorizontalPosition: left,
      verticalAnchor: TableAnchorType.MARGIN,
      relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
    },
    borders: {
      top: rule(8),
      bottom: rule(8),
      insideHorizontal: rule(4),
      left: open,
      right: open,
      insideVertical: open,
    },
    rows: lines.map((line) => {
      const { words, options } = ends(line.left, line.right, width);
      return new TableRow({
        cantSplit: true,
        children: [
          new TableCell({
            width: { size: width, type: WidthType.DXA },
            margins: { left: 0, right: 0, top: 20, bottom: 20 },
            children: [text.paragraph('Record', words, options)],
          }),
        ],
      });
    }),
  });
  return [table];
}

/** The largest size at which the name fits on one line. */
function mastheadSize(name: string): number {
  // The grid of the text adds a little space between characters.
  const perCharacter = (442 / Math.max(1, [...name].length)) * 2 * 0.93;
  return Math.max(sizes.title, Math.min(sizes.masthead, Math.floor(perCharacter)));
}
