import type { Move } from '../../controls/choices/rove';

/** A cell of the grid. Column −1 has the row names and 0 has 全区; row −1 has the column names. */
export type GridPlace = { row: number; column: number };

/** The cell that a key moves to. Only a step upwards reaches the column names. */
export function nextPlace(from: GridPlace, move: Move, size: { rows: number; columns: number }): GridPlace {
  const row = clamp(from.row + move.rows, move.rows < -1 ? 0 : -1, size.rows - 1);
  // The corner cell is empty.
  return { row, column: clamp(from.column + move.columns, row < 0 ? 0 : -1, size.columns - 1) };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
