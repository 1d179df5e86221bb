import { parseCsv } from 'hucre/csv';
import { type CellValue, readXlsx, type Sheet, type Cell as SheetCell } from 'hucre/xlsx';
import { PackageTooLarge, repack } from '../../office/repack';
import { cellCounter, isRead, passingCells } from './countCells';
import { type FileRefusal, FileRefused } from './fileRefused';
import { type Cell, emptyCell, type Grid } from './grid';
import { limits } from './limits';
import { raised, readOds } from './readOds';

/** The sheets of a workbook, or the single sheet of a text with commas, semicolons or tabs. Throws a `FileRefused`. */
export async function readFile(name: string, bytes: Uint8Array): Promise<Grid[]> {
  if (bytes.length > limits.file) throw new FileRefused('tooLarge');
  refuseOtherFormats(name, bytes);
  const grids = startsWith(bytes, [0x50, 0x4b]) ? await readWorkbook(name, bytes) : [readText(name, plainText(bytes))];
  const filled = grids.filter(({ rows }) => rows.some((row) => row.some(({ value }) => value !== null)));
  if (filled.length === 0) throw new FileRefused('empty');
  return filled;
}

/** A sheet from pasted cells or from a text with commas, semicolons or tabs. Throws a `FileRefused`. */
export function readText(name: string, text: string): Grid {
  if (text.includes('\0')) throw new FileRefused('notReadable');
  const delimiter = delimiterOf(text);
  refuseTooManyCells(text, delimiter);
  const rows = parseCsv(text, { delimiter }).map((row) =>
    row.map((value): Cell => (value === null || value === '' ? emptyCell : { value: String(value), percent: false })),
  );
  return { file: name, sheet: '', rows };
}

/** A title above the table has no delimiter, and decimal commas stand between semicolons. */
function delimiterOf(text: string): string {
  const start = text.slice(0, 4000);
  if (start.includes('\t')) return '\t';
  return start.split(';').length > start.split(',').length ? ';' : ',';
}

/** Counts separators before any row is built, including those within quotes. */
function refuseTooManyCells(text: string, delimiter: string) {
  let [rows, cells] = [0, 0];
  for (const [sign] of text.matchAll(/\r\n|[\r\n\t,;]/g)) {
    const isEnd = sign !== '\t' && sign !== ',' && sign !== ';';
    if (isEnd) rows += 1;
    if (isEnd || sign === delimiter) cells += 1;
    if (rows > limits.rows || cells > limits.cells) throw new FileRefused('tooManyCells');
  }
}

async function readWorkbook(name: string, bytes: Uint8Array): Promise<Grid[]> {
  const met = new Set<string>();
  const openDocument = new Map<string, string>();
  const count = cellCounter();
  const look = (part: string, content: Uint8Array) => {
    if (part.endsWith('content.xml') || part.startsWith('META-INF'))
      openDocument.set(part, new TextDecoder().decode(content));
    count(part, content);
  };
  const wanted = (part: string) => {
    met.add(part);
    return isRead(part);
  };
  try {
    const counted = repack(bytes, limits.unpacked, wanted, look, passingCells());
    if (openDocument.get('META-INF/manifest.xml')?.includes('encryption-data')) throw new FileRefused('locked');
    refuseOtherPackages(met, openDocument.get('content.xml'));
    const content = openDocument.get('content.xml');
    if (content !== undefined) return readOds(name, content);
    const { sheets } = await readXlsx(counted, { readStyles: true, maxRows: limits.rows + 1 });
    return sheets.map((sheet) => gridOf(name, sheet));
  } catch (error) {
    if (error instanceof PackageTooLarge) throw new FileRefused('tooLarge');
    if (error instanceof FileRefused) throw error;
    throw new FileRefused(met.size > 0 || bytes.length > 100 ? 'damaged' : 'notReadable');
  }
}

/** Packages that hold no workbook. Throws a `FileRefused`. */
function refuseOtherPackages(met: ReadonlySet<string>, openDocument: string | undefined) {
  if (met.has('xl/workbook.bin')) throw new FileRefused('binaryFormat');
  const isDocument = met.has('word/document.xml') || met.has('ppt/presentation.xml');
  if (isDocument || (openDocument !== undefined && !openDocument.includes('<office:spreadsheet')))
    throw new FileRefused('document');
  // A workbook that is cut off still names its first part.
  if (openDocument === undefined && ![...met].some((part) => /^(xl\/|\[Content_Types])/i.test(part)))
    throw new FileRefused('archive');
}

function gridOf(file: string, sheet: Sheet): Grid {
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
  return {
    file,
    sheet: sheet.name,
    rows: rows.map((row) => Array.from(row, (cell) => cell ?? emptyCell)),
    hidden: {
      sheet: sheet.hidden === true || sheet.veryHidden === true,
      // Excel hides the rows that a filter removes.
      rows: new Set([...(sheet.rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden ? [row] : []))),
      columns: new Set((sheet.columns ?? []).flatMap(({ hidden }, column) => (hidden ? [column] : []))),
    },
  };
}

/** If the workbook was saved without the result of a formula, the formula is the text of the cell. */
function cellOf(value: CellValue, details: SheetCell | undefined): Cell {
  if (value === null && details?.formula !== undefined) return { value: `=${details.formula}`, percent: false };
  if (value === null || value === '' || typeof value === 'boolean') return emptyCell;
  const { richText, style } = details ?? {};
  const isStruck = style?.font?.strikethrough || richText?.some(({ font }) => font?.strikethrough);
  const struck = isStruck ? { struck: true } : {};
  if (value instanceof Date) return { value: value.toISOString().slice(0, 10), percent: false, ...struck };
  if (richText) {
    const texts = richText.map(({ text, font }) => (font?.vertAlign ? raised(text) : text));
    return { value: texts.join(''), percent: false, ...struck };
  }
  return { value, percent: typeof value === 'number' && (style?.numFmt ?? '').includes('%'), ...struck };
}

/** Recognises other formats and locked workbooks by their first bytes. Throws a `FileRefused`. */
function refuseOtherFormats(name: string, bytes: Uint8Array) {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new FileRefused(inContainer(name, bytes));
  const [kind, version = 0, length = 0, end] = bytes;
  // Start of a sheet of Excel 2 to 95 without a container.
  if (kind === 0x09 && [0, 2, 4, 8].includes(version) && [4, 6, 8, 16].includes(length) && end === 0)
    throw new FileRefused('oldFormat');
  for (const [why, ...starts] of others)
    if (starts.some((start) => startsWith(bytes, start))) throw new FileRefused(why);
}

const others: readonly (readonly [FileRefusal, ...(readonly number[])[]])[] = [
  ['pdf', signature('%PDF')],
  ['picture', [0x89, ...signature('PNG')], [0xff, 0xd8, 0xff], signature('GIF8'), signature('BM')],
  ['archive', signature('Rar!'), [...signature('7z'), 0xbc, 0xaf], [0x1f, 0x8b]],
  ['document', signature('{\\rtf')],
];

function signature(text: string): number[] {
  return [...text].map((sign) => sign.charCodeAt(0));
}

/** The directory of an OLE container names its streams. An .xls with a password says so behind its first record. */
function inContainer(name: string, bytes: Uint8Array): FileRefusal {
  const text = new TextDecoder('utf-16le').decode(bytes);
  if (text.includes('EncryptedPackage\0')) return 'locked';
  if (text.includes('WordDocument\0') || text.includes('PowerPoint Document\0')) return 'document';
  const start = [0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00];
  const sheet = bytes.findIndex((byte, at) => byte === 0x09 && startsWith(bytes.subarray(at, at + 8), start));
  const [next, high] = sheet < 0 ? [] : bytes.subarray(sheet + 20, sheet + 22);
  if (next === 0x2f && high === 0) return 'locked';
  if (/\.ett?$/i.test(name)) return 'wpsFormat';
  return /(?:Workb|B)ook\0/.test(text) ? 'oldFormat' : 'oldOrLocked';
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** Throws a `FileRefused` for a web page or XML, which many systems export under the name .xls, and for a data set. */
function plainText(bytes: Uint8Array): string {
  const text = decoded(bytes);
  if (/^\s*(?:<\?xml)/i.test(text)) throw new FileRefused('xml');
  if (/^\s*(?:<[a-z!]|mime-version:)/i.test(text)) throw new FileRefused('markup');
  if (/^\s*\{\s*"format"\s*:\s*"jinguo-data"/.test(text)) throw new FileRefused('dataSet');
  return text;
}

/** UTF-8, or the encoding of Chinese programs, which they do not declare. */
function decoded(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  const utf8 = decodedAs('utf-8', bytes);
  if (utf8 !== null) return utf8;
  const traditional = decodedAs('big5', bytes) ?? '';
  const text = new TextDecoder('gb18030').decode(bytes);
  // The most frequent sign of a table, in one of the two encodings.
  if (!text.includes('\u5e74') && traditional.includes('\u5e74')) throw new FileRefused('encoding');
  return text;
}

function decodedAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
