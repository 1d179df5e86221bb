/** What stands in a cell of a workbook or a text: `percent` where its number format shows it a hundred times as large. */
export type Cell = { value: string | number | null; percent: boolean };

/** One sheet, its merged cells filled; rows may be of different lengths. */
export type Grid = { file: string; sheet: string; rows: Cell[][] };

export const emptyCell: Cell = { value: null, percent: false };

/** As a spreadsheet names it: C7. Both from 0. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters + (row + 1);
}

/** The text of a cell as it is compared: full-width signs made plain, without spaces. */
export function plainCell({ value }: Cell): string {
  return value === null ? '' : String(value).normalize('NFKC').replace(/\s+/g, '');
}
