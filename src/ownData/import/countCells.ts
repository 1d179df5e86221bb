import { parseCellRef } from 'hucre/xlsx';
import { FileRefused } from './fileRefused';
import { limits } from './limits';

/**
 * Whether a part of a workbook is read: sheets, texts and styles are; pictures, charts, comments and caches are not. An
 * OpenDocument workbook has its sheets in content.xml, and its manifest says whether it is locked.
 */
export function isRead(name: string): boolean {
  const parts = /^(\[content_types\]|xl\/(workbook|sharedstrings|styles)\d*|xl\/worksheets\/[^/]+)\.xml$/i;
  if (/^(content\.xml|META-INF\/manifest\.xml)$/.test(name)) return true;
  return parts.test(name) || /^(_rels\/|xl\/_rels\/workbook\d*\.xml)\.rels$/i.test(name);
}

/** Comments, CDATA texts and instructions are skipped whole, as the workbook reader does. A lone `<` is not XML. */
const tags =
  /<!--.*?-->|<!\[CDATA\[.*?\]\]>|<[!?/](?!--|\[CDATA\[)[^>]*>|<(?:[^\s!?/<>:]+:)?([^\s!?/<>:]+)([^"'<>]*(?:"[^"]*"[^"'<>]*|'[^']*'[^"'<>]*)*)>|</gs;

/** Throws a `FileRefused` as soon as the unpacked pieces of the sheets begin too many cells (`<c …>`). */
export function passingCells(): (name: string, piece: Uint8Array) => void {
  let [begun, before, last] = [0, 0, 0];
  return (name, piece) => {
    if (!/worksheets/i.test(name)) return;
    for (const byte of piece) {
      if (last === 0x63 && before === 0x3c && (byte === 0x20 || byte === 0x3e || byte === 0x2f)) begun += 1;
      before = last;
      last = byte;
    }
    if (begun > limits.cells) throw new FileRefused('tooManyCells');
  };
}

/** Elements within a cell of a sheet. */
const withinCells = ['v', 'f', 'is', 't'];

/**
 * Counts the content of one workbook before anything is built from it. Throws a `FileRefused` at the first broken
 * limit.
 */
export function cellCounter(): (name: string, part: Uint8Array) => void {
  let [cells, besides] = [0, 0];
  const sheets = new Set<string>();
  return (name, part) => {
    if (/^(content|META-INF)/.test(name)) return; // counted as it is read
    const isSheet = /worksheets/i.test(name);
    const merges: string[] = [];
    let [line, column, rows, columns] = [0, 0, 0, 0];
    for (const [all, tag, attributes = ''] of new TextDecoder().decode(part).matchAll(tags)) {
      if (all === '<') throw new FileRefused('notReadable');
      if (tag === undefined || (isSheet && withinCells.includes(tag))) continue;
      if (tag === 'c') {
        const ref = attributeOf('r', attributes);
        const at = ref ? parseCellRef(ref) : { row: line - 1, col: column };
        if (!(at.row >= 0 && at.col >= 0)) throw new FileRefused('notReadable');
        column = at.col + 1;
        [rows, columns] = [Math.max(rows, at.row + 1), Math.max(columns, column)];
        if (rows > limits.rows || cells + rows * columns > limits.cells) throw new FileRefused('tooManyCells');
        continue;
      }
      besides += 1;
      if (besides > limits.besides) throw new FileRefused('tooMuchBesides');
      if (tag === 'row') [line, column] = [Number(attributeOf('r', attributes)) || line + 1, 0];
      const sheet = sheetNamed(tag, attributes);
      if (sheet !== undefined && (sheets.has(sheet) || sheet.includes('&'))) throw new FileRefused('notReadable');
      if (sheet !== undefined) sheets.add(sheet);
      if (tag === 'mergeCell') merges.push(attributeOf('ref', attributes) ?? '');
    }
    cells += merges.reduce((sum, ref) => sum + mergedWithin(ref, rows), rows * columns);
    if (cells > limits.cells) throw new FileRefused('tooManyCells');
  };
}

/** The sheet that a tag lists or points to. A sheet that is named twice would be read twice. */
function sheetNamed(tag: string, attributes: string): string | undefined {
  if (tag === 'sheet') return /:id\s*=\s*["']([^"']*)/i.exec(attributes)?.[1];
  const isSheet = tag === 'Relationship' && attributeOf('Type', attributes)?.endsWith('/worksheet');
  return isSheet ? attributeOf('Target', attributes)?.replace(/^.*\//, '') : undefined;
}

/** How many cells of the existing rows a merge fills. */
function mergedWithin(ref: string, rows: number): number {
  const [from = '', to = from] = ref.split(':');
  const [start, end] = [parseCellRef(from), parseCellRef(to)];
  const [height, width] = [Math.min(end.row + 1, rows) - start.row, end.col + 1 - start.col];
  return height > 0 && width > 0 ? height * width : 0;
}

/** Value of an attribute. If it occurs twice, the last counts, as in the workbook reader. */
export function attributeOf(name: string, attributes: string): string | undefined {
  let value: string | undefined;
  for (const [, called, double, single] of attributes.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    if (called === name) value = double ?? single;
  return value;
}
