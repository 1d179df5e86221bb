import type { Speech } from '../i18n/words';
import { circled } from './circled';
import type { DrawingStyle, Size } from './drawing';
import { markSigns } from './markSign';
import { type FigureModel, type Line, shownLines } from './model';
import { breakNotes } from './tableNotes';
import { type TableCell, tableCell } from './tableText';
import { textWidth } from './textWidth';
import { wrapText } from './wrapText';

export type DrawnCell = { text: string; colour?: string; strong: boolean; cell: TableCell | null };

/** A table as it is drawn: which way round, how large, and where its columns stand. */
export type TableDrawingPlan = {
  fontSize: number;
  rowHeight: number;
  /** Right edges of the columns, but the left edge of the first. */
  columnEdges: number[];
  rows: DrawnCell[][];
  /** Of the breaks; all else is said by the sheet around the drawing. */
  notes: string[];
  notesSize: number;
};

/** Years down and regions across; the other way round where the figures can be larger so. */
export function planTableDrawing(
  model: FigureModel,
  size: Size,
  { fontSize }: DrawingStyle,
  speech: Speech,
): TableDrawingPlan {
  const notesSize = fontSize * 0.8;
  const notes = breakNotes(model, speech).flatMap((text) =>
    wrapText(text, size.width, (line) => textWidth(line, notesSize)),
  );
  const notesHeight = notes.length * notesSize * 1.5 + notesSize * 0.5;
  const room = { width: size.width, height: Math.max(size.height / 2, size.height - notesHeight) };
  const upright = yearsDown(model, speech);
  const across = upright[0]?.map((_, column) => upright.flatMap((row) => row[column] ?? [])) ?? [];
  const forms = [upright, across].map((rows) => ({ rows, fontSize: fittingSize(rows, room, fontSize) }));
  const [first, second] = forms;
  const best = first && second && second.fontSize > first.fontSize * 1.05 ? second : first;
  const rows = best?.rows ?? [];
  const chosenSize = best?.fontSize ?? fontSize;
  return {
    rows,
    fontSize: chosenSize,
    rowHeight: Math.min(room.height / Math.max(1, rows.length), chosenSize * 2),
    columnEdges: edges(rows, chosenSize, room.width),
    notes,
    notesSize,
  };
}

const lineHeight = 1.35;
const columnGap = 0.9;

function yearsDown(model: FigureModel, speech: Speech): DrawnCell[][] {
  const { words } = speech;
  const lines = shownLines(model);
  const plain = (text: string, strong = false, colour?: string): DrawnCell => ({ text, strong, colour, cell: null });
  const heading = (line: Line) => {
    const whole = line === model.province;
    return plain(line.region.shortName[speech.language], whole, whole ? undefined : line.colour);
  };
  return [
    [plain(words.table.unit(model.indicator.unit[speech.language])), ...lines.map(heading)],
    ...model.years.map((year, index) => [
      plain(words.years.one(year) + breakSign(model, year)),
      ...lines.map((line): DrawnCell => {
        const cell = tableCell(model, line, index, speech);
        const text = (cell.mark ? markSigns[cell.mark] : '') + cell.text;
        return { text, strong: line === model.province && cell.mark !== 'simulated', cell };
      }),
    ]),
  ];
}

function breakSign(model: FigureModel, year: number): string {
  const index = model.breaks.findIndex((one) => one.year === year);
  return index < 0 ? '' : circled(index);
}

function columnWidths(rows: readonly DrawnCell[][], fontSize: number): number[] {
  return (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => textWidth(row[column]?.text ?? '', fontSize, row[column]?.strong ? 700 : 400))),
  );
}

function fittingSize(rows: readonly DrawnCell[][], { width, height }: Size, most: number): number {
  const needed = columnWidths(rows, most).reduce((sum, one) => sum + one + most * columnGap, 0);
  return Math.min(most, height / (Math.max(1, rows.length) * lineHeight), (most * width) / needed);
}

function edges(rows: readonly DrawnCell[][], fontSize: number, width: number): number[] {
  const widths = columnWidths(rows, fontSize);
  const needed = widths.reduce((sum, one) => sum + one + fontSize * columnGap, 0);
  // Few columns are not torn apart over the whole width.
  const spare = Math.min((width - needed) / Math.max(1, widths.length - 1), fontSize * 7);
  const found: number[] = [];
  let right = 0;
  widths.forEach((one, column) => {
    right += one + (column === 0 ? 0 : fontSize * columnGap + spare);
    found.push(column === 0 ? 0 : right);
  });
  return found;
}
