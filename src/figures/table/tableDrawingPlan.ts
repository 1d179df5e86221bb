import type { Speech } from '../../i18n/speech';
import { markSign } from '../../measures/format';
import { circled } from '../drawing/circled';
import type { DrawingStyle, Size } from '../drawing/drawing';
import { textWidth } from '../drawing/textWidth';
import { wrapText } from '../drawing/wrapText';
import type { FigureModel } from '../model/model';
import type { TableCell } from '../texts/tableCell';
import { breakNotes } from '../texts/tableNotes';
import { tableOf } from '../texts/tableText';

export type DrawingCell = { text: string; colour?: string; strong: boolean; cell: TableCell | null };

/** The layout of a drawn table: orientation, font size and columns. */
export type TableDrawingPlan = {
  fontSize: number;
  rowHeight: number;
  /** The right edge of a column of values, the left edge of a column of years or names. */
  columns: { x: number; anchor: 'start' | 'end' }[];
  rows: DrawingCell[][];
  /** Notes on breaks. The sheet around the drawing holds all other notes. */
  notes: string[];
  notesSize: number;
};

/** With few columns the figures may be this many times the usual font size. */
const largest = 1.2;

/**
 * Years in rows and regions in columns, in one or several blocks side by side, or the other way round. The layout
 * with the largest figures wins. If even that is too small, only every second, third … year is shown, with a note.
 */
export function planTableDrawing(
  model: FigureModel,
  size: Size,
  style: DrawingStyle,
  speech: Speech,
): TableDrawingPlan {
  const whole = planYears(model, null, size, style, speech);
  if (whole.fontSize >= style.least) return whole;
  const { years } = model;
  for (let step = 2; step < years.length; step += 1) {
    const someYears = years.filter((_, index) => (years.length - 1 - index) % step === 0);
    const plan = planYears({ ...model, years: someYears }, speech.words.table.yearsLeftOut(step), size, style, speech);
    if (plan.fontSize >= style.least) return plan;
  }
  return planYears({ ...model, years: years.slice(-1) }, speech.words.table.lastYearOnly, size, style, speech);
}

function planYears(
  model: FigureModel,
  left: string | null,
  size: Size,
  { fontSize, least }: DrawingStyle,
  speech: Speech,
): TableDrawingPlan {
  const notesSize = Math.max(least, fontSize * 0.8);
  const notes = [...(left === null ? [] : [left]), ...breakNotes(model, speech)].flatMap((text) =>
    wrapText(text, size.width, (line) => textWidth(line, notesSize)),
  );
  const notesHeight = notes.length * notesSize * 1.5 + notesSize * 0.5;
  const room = { width: size.width, height: Math.max(size.height / 2, size.height - notesHeight) };
  const upright = yearsDown(model, speech);
  const across = upright[0]?.map((_, column) => upright.flatMap((row) => row[column] ?? [])) ?? [];
  const most = fontSize * largest;
  const forms = [
    ...[1, 2, 3].map((count) => ({ rows: inBlocks(upright, count), blockWidth: upright[0]?.length ?? 1 })),
    { rows: across, blockWidth: across[0]?.length ?? 1 },
  ].map((form) => ({ ...form, fontSize: fontSizeFor(form, room, most) }));
  const best = forms.reduce((leading, form) => (form.fontSize > leading.fontSize * 1.05 ? form : leading));
  return {
    rows: best.rows,
    fontSize: best.fontSize,
    rowHeight: Math.min(room.height / Math.max(1, best.rows.length), best.fontSize * 2),
    columns: placeColumns(best, best.fontSize, room.width),
    notes,
    notesSize,
  };
}

/** Rows of cells, and the number of columns in a block. */
type Form = { rows: DrawingCell[][]; blockWidth: number };

const empty: DrawingCell = { text: '', strong: false, cell: null };

/** Splits the rows into blocks side by side, each with the heading. */
function inBlocks([heading = [], ...rows]: readonly DrawingCell[][], count: number): DrawingCell[][] {
  const height = Math.ceil(rows.length / count);
  const blocks = Array.from({ length: count }, (_, block) => rows.slice(block * height, (block + 1) * height));
  return [
    blocks.flatMap(() => heading),
    ...Array.from({ length: height }, (_, row) => blocks.flatMap((block) => block[row] ?? heading.map(() => empty))),
  ];
}

const lineHeight = 1.35;
const columnGap = 0.9;
const blockGap = 2.6;
/** Letter widths do not shrink in exact proportion to the font size. */
const settled = 0.97;

function yearsDown(model: FigureModel, speech: Speech): DrawingCell[][] {
  const { words } = speech;
  const { head, rows } = tableOf(model, speech);
  const plain = (text: string, strong = false, colour?: string): DrawingCell => ({ text, strong, colour, cell: null });
  const isWhole = (column: number) => head[column]?.line === model.whole;
  return [
    [
      plain(words.table.unit(model.indicator.unit[speech.language])),
      ...head.map(({ line, name }, column) => plain(name, isWhole(column), isWhole(column) ? undefined : line.colour)),
    ],
    ...rows.map(({ year, cells }) => [
      plain(words.years.one(year) + breakSign(model, year)),
      ...cells.map((cell, column): DrawingCell => {
        if (!cell) return empty;
        return { text: markSign(cell.mark) + cell.text, strong: isWhole(column) && cell.mark !== 'simulated', cell };
      }),
    ]),
  ];
}

function breakSign(model: FigureModel, year: number): string {
  const index = model.breaks.findIndex((one) => one.year === year);
  return index < 0 ? '' : circled(index);
}

function columnWidths(rows: readonly DrawingCell[][], fontSize: number): number[] {
  return (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => textWidth(row[column]?.text ?? '', fontSize, row[column]?.strong ? 700 : 400))),
  );
}

/** Gap before a column, in font sizes. */
function gapBefore(column: number, blockWidth: number): number {
  return column === 0 ? 0 : column % blockWidth === 0 ? blockGap : columnGap;
}

function neededWidth({ rows, blockWidth }: Form, fontSize: number): number {
  return columnWidths(rows, fontSize).reduce(
    (sum, one, column) => sum + one + fontSize * gapBefore(column, blockWidth),
    0,
  );
}

function fontSizeFor(form: Form, { width, height }: Size, most: number): number {
  const needed = neededWidth(form, most);
  return Math.min(most, height / (Math.max(1, form.rows.length) * lineHeight), (most * width * settled) / needed);
}

/** Spreads the columns over the whole width. */
function placeColumns(form: Form, fontSize: number, width: number): TableDrawingPlan['columns'] {
  const widths = columnWidths(form.rows, fontSize);
  const spare = Math.max(0, width - neededWidth(form, fontSize)) / Math.max(1, widths.length - 1);
  let right = 0;
  return widths.map((one, column) => {
    const left = right + (column === 0 ? 0 : fontSize * gapBefore(column, form.blockWidth) + spare);
    right = left + one;
    return column % form.blockWidth === 0 ? { x: left, anchor: 'start' } : { x: right, anchor: 'end' };
  });
}
