import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { plainText } from '../i18n/plainText';
import { sheetNames } from './sheetNames';

/** Sheets as a file, under names that spreadsheets allow. */
export async function workbookFile(sheets: WriteSheet[]): Promise<Blob> {
  const names = sheetNames(sheets.map(({ name }) => name));
  const file = await writeXlsx({
    sheets: sheets.map((sheet, at) => ({
      ...sheet,
      name: names[at] ?? sheet.name,
      rows: (sheet.rows ?? []).map((row) => row.map((cell) => (typeof cell === 'string' ? plainText(cell) : cell))),
    })),
  });
  return new Blob([new Uint8Array(file)], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}
