import type { Move } from '../../controls/choices/rove';

/** A place in the grid; column −1 is that of the rows' names, 0 that of 全区; row −1 is that of the columns' names. */
export type GridPlace = { row: number; column: number };

/** Where a key leads from a place of the grid. Only a step upwards leads among the columns' names. */
export function nextPlace(from: GridPlace, move: Move, size: { rows: number; columns: number }): GridPlace {
  const row = clamp(from.row + move.rows, move.rows < -1 ? 0 : -1, size.rows - 1);
  // The corner has nothing to be read.
  return { row, column: clamp(from.column + move.columns, row < 0 ? 0 : -1, size.columns - 1) };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
