/**
 * The content of a cell. `percent`: its number format shows the value a hundred times as large. `struck`: it is struck
 * through.
 */
export type Cell = { value: string | number | null; percent: boolean; struck?: boolean };

/** One sheet with merged cells filled. Rows may differ in length. */
export type Grid = { file: string; sheet: string; rows: Cell[][]; hidden?: Hidden };

/** What a workbook does not show, by numbers from 0; rows that a filter removes are among them. */
type Hidden = { sheet: boolean; rows: ReadonlySet<number>; columns: ReadonlySet<number> };

export const emptyCell: Cell = { value: null, percent: false };

/** The spreadsheet name of a cell: C7. Both arguments count from 0. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters + (row + 1);
}

/** Footnote signs, which normalisation would turn into further digits: 72.9①, 73.4², 61.3*, 73.4注1, 81.2[1]. */
const notes =
  /[\u2460-\u2487\u2070\u00b9\u00b2\u00b3\u2074-\u2079]|[*\uff0a\u2020\u2021]+(?=\s*$)|(?<=\S)[\uff08(\u3014[]?\u6ce8\d*[\uff09)\u3015\]]?$|(?<=\S)(?:\[\d+\]|\u3014[^\u3015]*\u3015)$/g;

/** A text without footnote signs. */
export function withoutNotes(text: string): string {
  return text.replace(notes, '');
}

/** The text of a cell for comparison: full-width signs become plain; spaces and footnote signs are removed. */
export function plainCell({ value }: Cell): string {
  return value === null ? '' : withoutNotes(String(value).trim()).normalize('NFKC').replace(/\s+/g, '');
}
