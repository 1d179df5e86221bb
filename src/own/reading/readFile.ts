import { unzipSync } from 'fflate';
import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import { type Cell, emptyCell, type Grid } from './grid';
import { limits } from './limits';

/** Why nothing of a file was read. */
export type FileRefusal = 'tooLarge' | 'tooManyCells' | 'notReadable' | 'oldOrLocked' | 'empty';

export class FileRefused extends Error {
  readonly why: FileRefusal;

  constructor(why: FileRefusal) {
    super(why);
    this.why = why;
  }
}

/** The sheets of a workbook, or the one of a text with commas or tabs. Throws a `FileRefused`. */
export async function readFile(name: string, bytes: Uint8Array): Promise<Grid[]> {
  if (bytes.length > limits.file) throw new FileRefused('tooLarge');
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new FileRefused('oldOrLocked');
  const grids = startsWith(bytes, [0x50, 0x4b]) ? await readWorkbook(name, bytes) : [readText(name, decoded(bytes))];
  const filled = grids.filter(({ rows }) => rows.some((row) => row.some(({ value }) => value !== null)));
  if (filled.length === 0) throw new FileRefused('empty');
  const cells = filled.reduce((sum, { rows }) => sum + rows.reduce((count, row) => count + row.length, 0), 0);
  if (cells > limits.cells || filled.some(({ rows }) => rows.length > limits.rows))
    throw new FileRefused('tooManyCells');
  return filled;
}

/** What was pasted from a spreadsheet. */
export function readText(name: string, text: string): Grid {
  if (text.includes('\0')) throw new FileRefused('notReadable');
  const delimiter = text.split('\n', 1)[0]?.includes('\t') ? '\t' : ',';
  const rows = parseCsv(text, { delimiter }).map((row) =>
    row.map((value): Cell => (value === null || value === '' ? emptyCell : { value: String(value), percent: false })),
  );
  return { file: name, sheet: '', rows };
}

async function readWorkbook(name: string, bytes: Uint8Array): Promise<Grid[]> {
  try {
    let unpacked = 0;
    // Nothing is unpacked yet: the directory says how much it will be.
    const filter = ({ originalSize }: { originalSize: number }) => {
      unpacked += originalSize;
      return false;
    };
    unzipSync(bytes, { filter });
    if (unpacked > limits.unpacked) throw new FileRefused('tooLarge');
    const { sheets } = await readXlsx(bytes, { readStyles: true, maxRows: limits.rows + 1 });
    return sheets.map((sheet) => {
      const rows = sheet.rows.map((row, at) =>
        row.map((value, column): Cell => {
          const format = sheet.cells?.get(`${at},${column}`)?.style?.numFmt ?? '';
          if (value === null || value === '' || typeof value === 'boolean') return emptyCell;
          if (value instanceof Date) return { value: value.toISOString().slice(0, 10), percent: false };
          return { value, percent: typeof value === 'number' && format.includes('%') };
        }),
      );
      for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
        const head = rows[startRow]?.[startCol];
        if (!head) continue;
        for (const row of rows.slice(startRow, endRow + 1)) {
          for (let column = startCol; column <= endCol; column += 1) row[column] = head;
        }
      }
      return { file: name, sheet: sheet.name, rows: rows.map((row) => Array.from(row, (cell) => cell ?? emptyCell)) };
    });
  } catch (error) {
    throw error instanceof FileRefused ? error : new FileRefused('notReadable');
  }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** UTF-8, or what Chinese programs write without saying so. */
function decoded(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
