/** The content of a cell. `percent`: its number format shows the value a hundred times as large. */
export type Cell = { value: string | number | null; percent: boolean };

/** One sheet with merged cells filled. Rows may differ in length. */
export type Grid = { file: string; sheet: string; rows: Cell[][] };

export const emptyCell: Cell = { value: null, percent: false };

/** The spreadsheet name of a cell: C7. Both arguments count from 0. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters + (row + 1);
}

/** The text of a cell for comparison: full-width signs become plain, spaces are removed. */
export function plainCell({ value }: Cell): string {
  return value === null ? '' : String(value).normalize('NFKC').replace(/\s+/g, '');
}
