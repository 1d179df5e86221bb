import type { Indicator } from '../../contract/indicator';
import type { Slot } from '../dataSets/dataSet';

/** A grid to type into: indicators down; regions of one year, or years of one region, across. */
export type EntrySheet = {
  rows: readonly Indicator[];
  columns: readonly { region: string; year: number }[];
};

/** A cell of the grid, counted from 0. */
export type At = { row: number; column: number };

/** What the cell is about; `null` outside of the grid. */
export function slotAt({ rows, columns }: EntrySheet, { row, column }: At): Slot | null {
  const [indicator, head] = [rows[row], columns[column]];
  return indicator && head ? { indicator: indicator.id, ...head } : null;
}

/** The cell of a slot; `null` where the grid does not have it. */
export function cellOf({ rows, columns }: EntrySheet, slot: Slot): At | null {
  const row = rows.findIndex(({ id }) => id === slot.indicator);
  const column = columns.findIndex(({ region, year }) => region === slot.region && year === slot.year);
  return row < 0 || column < 0 ? null : { row, column };
}

export type Move = 'up' | 'down' | 'left' | 'right' | 'next' | 'previous' | 'rowStart' | 'rowEnd' | 'first' | 'last';

/** The move of a key; `null` for a key that moves nothing. */
export function moveOf(key: string, { shift, control }: { shift: boolean; control: boolean }): Move | null {
  switch (key) {
    case 'ArrowUp':
      return 'up';
    case 'ArrowDown':
      return 'down';
    case 'ArrowLeft':
      return 'left';
    case 'ArrowRight':
      return 'right';
    case 'Enter':
      return shift ? 'up' : 'down';
    case 'Tab':
      return shift ? 'previous' : 'next';
    case 'Home':
      return control ? 'first' : 'rowStart';
    case 'End':
      return control ? 'last' : 'rowEnd';
    default:
      return null;
  }
}

/** The cell after a move, which stops at the edges. `null` where the next or previous cell is outside of the grid. */
export function moved({ row, column }: At, move: Move, { rows, columns }: EntrySheet): At | null {
  const [lastRow, lastColumn] = [rows.length - 1, columns.length - 1];
  switch (move) {
    case 'up':
      return { row: Math.max(0, row - 1), column };
    case 'down':
      return { row: Math.min(lastRow, row + 1), column };
    case 'left':
      return { row, column: Math.max(0, column - 1) };
    case 'right':
      return { row, column: Math.min(lastColumn, column + 1) };
    case 'next':
      if (column < lastColumn) return { row, column: column + 1 };
      return row < lastRow ? { row: row + 1, column: 0 } : null;
    case 'previous':
      if (column > 0) return { row, column: column - 1 };
      return row > 0 ? { row: row - 1, column: lastColumn } : null;
    case 'rowStart':
      return { row, column: 0 };
    case 'rowEnd':
      return { row, column: lastColumn };
    case 'first':
      return { row: 0, column: 0 };
    case 'last':
      return { row: lastRow, column: lastColumn };
  }
}

/** A text for a cell. */
export type Written = { slot: Slot; indicator: Indicator; text: string };

/** What a block from a spreadsheet writes when its first cell lands at `at`. `outside`: its cells that the grid has no place for. */
export function pasted(block: string, at: At, sheet: EntrySheet): { written: Written[]; outside: number } {
  const cells = rowsOf(block).flatMap((row, down) =>
    row.map((text, across) => ({ text, to: { row: at.row + down, column: at.column + across } })),
  );
  const written = cells.flatMap(({ text, to }): Written[] => {
    const [slot, indicator] = [slotAt(sheet, to), sheet.rows[to.row]];
    return slot && indicator ? [{ slot, indicator, text }] : [];
  });
  return { written, outside: cells.length - written.length };
}

/** Whether a text is more than one cell. */
export function isBlock(text: string): boolean {
  return /[\t\n\r]/.test(text.replace(/\r?\n$/, ''));
}

/** The cells of a block as spreadsheets copy them: tabs, line ends, and quotes around a cell that holds one of these. */
function rowsOf(block: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of block.replace(/\r?\n$/, '').matchAll(cellPattern)) {
    rows.at(-1)?.push((quoted === undefined ? plain : quoted.replaceAll('""', '"')).trim());
    if (end !== '\t' && end !== '') rows.push([]);
    if (end === '') break;
  }
  return rows;
}

const cellPattern = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|\r|$)/g;
