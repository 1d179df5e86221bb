import { type WriteSheet, writeXlsx } from 'hucre/xlsx';

/** Sheets as a file. */
export async function workbookFile(sheets: WriteSheet[]): Promise<Blob> {
  const file = await writeXlsx({ sheets });
  return new Blob([new Uint8Array(file)], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}
