import { textWidth } from '../../figures/drawing/textWidth';
import { textOf } from '../../i18n/sentences/phrase';
import { type FigurePart, isTable, type Part, paragraphsOf } from '../content/parts';
import { rowsOf } from '../content/rows';
import { type Flowing, floating, type Placed } from './floating';
import type { PaperRequest } from './paperParts';
import { chartHeight, paperHeight } from './partPicture';
import { captionOf } from './request';
import { titleLines } from './titleLines';

/** What stands below each other on paper: a part, the sentence of a figure, a figure, or two side by side. */
export type FlowRow =
  | { kind: 'part'; part: Exclude<Part, FigurePart> }
  /** `keepNext`: it ends on the page of its figure. */
  | { kind: 'sentence'; part: FigurePart; keepNext: boolean }
  | { kind: 'figures'; parts: readonly [FigurePart, ...FigurePart[]] };

/** The type area in pixels. */
export type Area = { width: number; height: number };

/** A table of more rows may break over pages. */
export const mostRowsTogether = 8;

/** Each figure right below its sentence. The last sentence above two figures stays with them. */
export function inOrder(parts: readonly Part[]): FlowRow[] {
  return rowsOf(parts).flatMap((row): FlowRow[] => {
    const figures = row.kind === 'pair' ? row.parts : row.part.kind === 'figure' ? ([row.part] as const) : null;
    if (!figures) return row.kind === 'single' && row.part.kind !== 'figure' ? [{ kind: 'part', part: row.part }] : [];
    const sentences = figures.filter(({ sentence }) => sentence.trim() !== '');
    return [
      ...sentences.map((part) => ({ kind: 'sentence' as const, part, keepNext: part === sentences.at(-1) })),
      { kind: 'figures', parts: figures },
    ];
  });
}

/**
 * The rows in the order in which pages of this area are full: a figure that does not fit below its sentence stands after
 * the text that follows. Heights are estimated, so that Word and the preview have the same order.
 */
export function floated(request: PaperRequest, area: Area): FlowRow[] {
  const rows = inOrder(request.parts);
  const placed = placedOn(rows, request, area).filter(({ index }) => index > 0);
  const ordered = placed.flatMap(({ index, page }) => {
    const row = rows[index - 1];
    return row ? [{ row, page }] : [];
  });
  let keepNext = false;
  return ordered
    .map(({ row, page }, at): FlowRow => {
      const next = ordered[at + 1];
      return row.kind === 'sentence' ? { ...row, keepNext: next !== undefined && next.page === page } : row;
    })
    .reverse()
    .map((row, at, reversed): FlowRow => {
      // A sentence stays with its own figure, and the one above it only with both.
      const next = reversed[at - 1];
      keepNext = row.kind === 'sentence' && row.keepNext && (isOf(row.part, next) || keepNext);
      return row.kind === 'sentence' ? { ...row, keepNext } : row;
    })
    .reverse();
}

/** About how many upright pages the text takes. */
export function textPages(request: PaperRequest, area: Area): number {
  return (placedOn(inOrder(request.parts), request, area).at(-1)?.page ?? 0) + 1;
}

/** The page on which each heading is expected, in their order. */
export function headingPages(request: PaperRequest, area: Area): number[] {
  const rows = inOrder(request.parts);
  return placedOn(rows, request, area).flatMap(({ index, page }) => {
    const row = rows[index - 1];
    return row?.kind === 'part' && row.part.kind === 'heading' ? [page + 1] : [];
  });
}

/** The head has the index 0. */
function placedOn(rows: readonly FlowRow[], request: PaperRequest, area: Area): Placed[] {
  const head: Flowing = { kind: 'text', height: headHeight(request, area) };
  return floating([head, ...rows.map((row) => flowing(row, request, area))], area.height, lineHeight);
}

function isOf(part: FigurePart, row: FlowRow | undefined): boolean {
  return row?.kind === 'figures' && row.parts.includes(part);
}

/** Pixels: a line of the grid, and one of each other style of text, table or chart. */
const lineHeight = 116 / 3;
const captionLine = 26;
const sourceLine = 26;
const noteLine = 20;
const tableRow = 25;
const contentsLine = 34;
/** Pixels of an em: body text, captions and notes in the text, notes below figures. */
const em = { body: 21.1, caption: 16, note: 12 };

function linesOf(text: string, size: number, width: number): number {
  return Math.ceil((textWidth(text, 1) * size) / width);
}

function bodyHeight(text: string, width: number): number {
  return linesOf(`\u3000\u3000${text}`, em.body, width) * lineHeight;
}

function flowing(row: FlowRow, request: PaperRequest, area: Area): Flowing {
  switch (row.kind) {
    case 'sentence':
      return { kind: 'text', height: bodyHeight(row.part.sentence, area.width) };
    case 'figures': {
      const width = area.width / row.parts.length - (row.parts.length > 1 ? 8 : 0);
      const isLong = row.parts.some((part) => isTable(part.item.view) && part.table.length > mostRowsTogether);
      const heights = row.parts.map((part) => figureHeight(part, row.parts.length > 1, request, width));
      return { kind: isLong ? 'text' : 'figure', height: Math.max(...heights) };
    }
    case 'part':
      return partHeight(row.part, area);
  }
}

function partHeight(part: Exclude<Part, FigurePart>, { width }: Area): Flowing {
  switch (part.kind) {
    case 'heading':
      return {
        kind: part.id === 'sources' ? 'stop' : 'heading',
        height: bodyHeight(part.text, width),
        newPage: part.newPage,
      };
    case 'text': {
      const heights = part.paragraphs.map((text) =>
        part.isNote ? linesOf(text, em.caption, width) * sourceLine + 4 : bodyHeight(text, width),
      );
      return { kind: 'text', height: heights.reduce((sum, height) => sum + height, 0) };
    }
    case 'gone':
      return { kind: 'text', height: lineHeight };
  }
}

/** A figure or a table with its caption and notes. */
function figureHeight(part: FigurePart, isHalf: boolean, { t }: PaperRequest, width: number): number {
  const caption = linesOf(captionOf(part, t), em.caption, width) * captionLine + 16;
  const notes = part.notes.length === 0 ? 0 : linesOf(t.notes(part.notes), em.note, width) * noteLine + 16;
  return contentHeight(part, isHalf, width) + caption + notes;
}

function contentHeight({ item, table, chart, content }: FigurePart, isHalf: boolean, width: number): number {
  if (isTable(item.view)) return table.length * tableRow;
  const drawing = chart
    ? chartHeight(chart, width)
    : content.kind === 'figure'
      ? paperHeight(content.drawing.model)
      : 0;
  // The numbers of a picture follow in two columns.
  const numbers = chart === null && !isHalf ? (Math.ceil((table.length - 1) / 2) + 1) * tableRow : 0;
  return drawing + numbers + 4;
}

/** The head, the title and the introduction. */
function headHeight({ briefing, introduction, parts, attachments, speech }: PaperRequest, { width }: Area): number {
  const isBulletin = briefing.form === 'bulletin';
  const fields = isBulletin
    ? [briefing.issue, briefing.unit]
    : [briefing.number + briefing.signatory, briefing.addressee];
  const lines = [briefing.secrecy, ...fields].filter((text) => text.trim() !== '').length;
  const masthead = (isBulletin ? briefing.series : briefing.authority).trim() === '' ? 0 : 100;
  const title = titleLines(briefing.name, [...parts, ...attachments], speech).length * 41 + 40;
  const headings = parts.filter(({ kind }) => kind === 'heading').length;
  const contents = briefing.contents ? lineHeight + headings * contentsLine : 0;
  const texts = paragraphsOf(introduction.prose).map((prose) => bodyHeight(textOf(prose), width));
  return masthead + contents + lines * lineHeight + title + texts.reduce((sum, height) => sum + height, 0);
}
