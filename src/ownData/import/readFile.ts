import { parseCsv } from 'hucre/csv';
import { type CellValue, readXlsx, type Cell as SheetCell } from 'hucre/xlsx';
import { PackageTooLarge, repack } from '../../office/repack';
import { cellCounter, isRead } from './countCells';
import { FileRefused } from './fileRefused';
import { type Cell, emptyCell, type Grid } from './grid';
import { limits } from './limits';

/** The sheets of a workbook, or the single sheet of a text with commas or tabs. Throws a `FileRefused`. */
export async function readFile(name: string, bytes: Uint8Array): Promise<Grid[]> {
  if (bytes.length > limits.file) throw new FileRefused('tooLarge');
  refuseOldFormats(bytes);
  const grids = startsWith(bytes, [0x50, 0x4b]) ? await readWorkbook(name, bytes) : [readText(name, plainText(bytes))];
  const filled = grids.filter(({ rows }) => rows.some((row) => row.some(({ value }) => value !== null)));
  if (filled.length === 0) throw new FileRefused('empty');
  return filled;
}

/** A sheet from pasted cells or from a text with commas or tabs. Throws a `FileRefused`. */
export function readText(name: string, text: string): Grid {
  if (text.includes('\0')) throw new FileRefused('notReadable');
  const delimiter = text.split('\n', 1)[0]?.includes('\t') ? '\t' : ',';
  refuseTooManyCells(text, delimiter);
  const rows = parseCsv(text, { delimiter }).map((row) =>
    row.map((value): Cell => (value === null || value === '' ? emptyCell : { value: String(value), percent: false })),
  );
  return { file: name, sheet: '', rows };
}

/** Counts separators before any row is built, including those within quotes. */
function refuseTooManyCells(text: string, delimiter: string) {
  let [rows, cells] = [0, 0];
  for (const [sign] of text.matchAll(/\r\n|[\r\n\t,]/g)) {
    const isEnd = sign !== '\t' && sign !== ',';
    if (isEnd) rows += 1;
    if (isEnd || sign === delimiter) cells += 1;
    if (rows > limits.rows || cells > limits.cells) throw new FileRefused('tooManyCells');
  }
}

async function readWorkbook(name: string, bytes: Uint8Array): Promise<Grid[]> {
  try {
    const counted = repack(bytes, limits.unpacked, isRead, cellCounter());
    const { sheets } = await readXlsx(counted, { readStyles: true, maxRows: limits.rows + 1 });
    return sheets.map((sheet) => {
      const rows = sheet.rows.map((row, at) =>
        row.map((value, column): Cell => cellOf(value, sheet.cells?.get(`${at},${column}`))),
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
    if (error instanceof PackageTooLarge) throw new FileRefused('tooLarge');
    throw error instanceof FileRefused ? error : new FileRefused('notReadable');
  }
}

/** If the workbook was saved without the result of a formula, the formula is the text of the cell. */
function cellOf(value: CellValue, details: SheetCell | undefined): Cell {
  if (value === null && details?.formula !== undefined) return { value: `=${details.formula}`, percent: false };
  if (value === null || value === '' || typeof value === 'boolean') return emptyCell;
  if (value instanceof Date) return { value: value.toISOString().slice(0, 10), percent: false };
  if (details?.richText) return { value: details.richText.map(raised).join(''), percent: false };
  return { value, percent: typeof value === 'number' && (details?.style?.numFmt ?? '').includes('%') };
}

/** A superscript or subscript is a footnote or a power, not a further digit of the number before it. */
function raised({ text, font }: NonNullable<SheetCell['richText']>[number]): string {
  const figures = '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079';
  return font?.vertAlign ? text.replace(/\d/g, (digit) => figures.charAt(Number(digit))) : text;
}

/** Recognises old .xls formats and locked workbooks by their first bytes. Throws a `FileRefused`. */
function refuseOldFormats(bytes: Uint8Array) {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    // The directory of an OLE container names its streams.
    const text = new TextDecoder('utf-16le').decode(bytes);
    if (text.includes('EncryptedPackage\0')) throw new FileRefused('locked');
    throw new FileRefused(/(?:Workb|B)ook\0/.test(text) ? 'oldFormat' : 'oldOrLocked');
  }
  const [kind, version = 0, length = 0, end] = bytes;
  // Start of a sheet of Excel 2 to 95 without a container.
  if (kind === 0x09 && [0, 2, 4, 8].includes(version) && [4, 6, 8, 16].includes(length) && end === 0)
    throw new FileRefused('oldFormat');
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** Throws a `FileRefused` for a web page or XML, which many systems export under the name .xls. */
function plainText(bytes: Uint8Array): string {
  const text = decoded(bytes);
  if (/^\s*(?:<[a-z!?]|mime-version:)/i.test(text)) throw new FileRefused('markup');
  return text;
}

/** UTF-8, or the encoding of Chinese programs, which they do not declare. */
function decoded(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
