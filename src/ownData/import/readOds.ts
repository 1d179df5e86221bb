import { attributeOf } from './countCells';
import { FileRefused } from './fileRefused';
import { type Cell, emptyCell, type Grid } from './grid';
import { limits } from './limits';

/** Attributes of a tag. */
const inTag = `((?:[^"'<>]|"[^"]*"|'[^']*')*?)`;
const tableStart = new RegExp(`<table:table(?=[\\s>])${inTag}>`);
const columns = new RegExp(`<table:table-column${inTag}/?>`, 'g');
const rows = new RegExp(`<table:table-row${inTag}(?:/>|>(.*?)</table:table-row>)`, 'gs');
const cells = new RegExp(`<table:(covered-)?table-cell${inTag}(?:/>|>(.*?)</table:(?:covered-)?table-cell>)`, 'gs');
const styles = new RegExp(`<style:style${inTag}>(.*?)</style:style>`, 'gs');
const spans = new RegExp(`<text:span${inTag}>(.*?)</text:span>`, 'gs');

/** Names of the styles that strike a text through, raise it, or hide a sheet. */
type Styles = { struck: Set<string>; raised: Set<string>; unseen: Set<string> };

type Merge = { row: number; column: number; height: number; width: number };

/**
 * The sheets of an OpenDocument workbook from its content.xml, counted as they are read. Throws a `FileRefused`. It reads
 * what the workbook library leaves out: hidden rows, columns and sheets, raised figures and struck texts.
 */
export function readOds(file: string, xml: string): Grid[] {
  let counted = 0;
  const count = (more: number) => {
    counted += more;
    if (counted > limits.cells) throw new FileRefused('tooManyCells');
  };
  const known = stylesIn(xml);
  return xml.split('</table:table>').flatMap((part): Grid[] => {
    const start = tableStart.exec(part);
    if (!start) return [];
    const [all, attributes = ''] = start;
    const content = part.slice(start.index + all.length);
    const { rows, merges, hidden } = rowsIn(content, known, count);
    for (const merge of merges) fill(rows, merge, count);
    return [
      {
        file,
        sheet: unescaped(attributeOf('table:name', attributes) ?? ''),
        rows: rows.map((row) => Array.from(row, (cell) => cell ?? emptyCell)),
        hidden: {
          sheet: known.unseen.has(attributeOf('table:style-name', attributes) ?? ''),
          rows: hidden,
          columns: hiddenColumns(content),
        },
      },
    ];
  });
}

function stylesIn(xml: string): Styles {
  const known: Styles = { struck: new Set(), raised: new Set(), unseen: new Set() };
  for (const [, attributes = '', content = ''] of xml.matchAll(styles)) {
    const name = attributeOf('style:name', attributes) ?? '';
    if (/text-line-through-style="(?!none)/.test(content)) known.struck.add(name);
    if (/style:text-position="su[pb]/.test(content)) known.raised.add(name);
    if (/table:display="false"/.test(content)) known.unseen.add(name);
  }
  return known;
}

function hiddenColumns(content: string): Set<number> {
  const hidden = new Set<number>();
  let column = 0;
  for (const [, attributes = ''] of content.matchAll(columns)) {
    const repeated = repeats('table:number-columns-repeated', attributes);
    if (isUnseen(attributes)) for (let at = 0; at < repeated; at += 1) hidden.add(column + at);
    column += repeated;
  }
  return hidden;
}

/** Empty rows and cells count only where a filled one follows. */
function rowsIn(content: string, known: Styles, count: (more: number) => void) {
  const all: Cell[][] = [];
  const merges: Merge[] = [];
  const hidden = new Set<number>();
  let empty = 0;
  for (const [, attributes = '', inside = ''] of content.matchAll(rows)) {
    const repeated = repeats('table:number-rows-repeated', attributes);
    const row = cellsIn(inside, known, all.length + empty, count);
    if (row.cells.length === 0) {
      empty += repeated;
      continue;
    }
    if (all.length + empty + repeated > limits.rows) throw new FileRefused('tooManyCells');
    count(row.cells.length * (repeated - 1));
    merges.push(...row.merges);
    all.push(...Array.from({ length: empty }, () => []));
    empty = 0;
    for (let at = 0; at < repeated; at += 1) {
      if (isUnseen(attributes)) hidden.add(all.length);
      all.push([...row.cells]);
    }
  }
  return { rows: all, merges, hidden };
}

function cellsIn(inside: string, known: Styles, row: number, count: (more: number) => void) {
  const line: Cell[] = [];
  const merges: Merge[] = [];
  let empty = 0;
  for (const [, covered, attributes = '', content = ''] of inside.matchAll(cells)) {
    const repeated = repeats('table:number-columns-repeated', attributes);
    const cell = covered ? emptyCell : cellOf(attributes, textOf(content, known), known.struck);
    if (cell.value === null) {
      empty += repeated;
      continue;
    }
    count(empty + repeated);
    const [height, width] = [
      repeats('table:number-rows-spanned', attributes),
      repeats('table:number-columns-spanned', attributes),
    ];
    if (height * width > 1) merges.push({ row, column: line.length + empty, height, width });
    line.push(...Array<Cell>(empty).fill(emptyCell), ...Array<Cell>(repeated).fill(cell));
    empty = 0;
  }
  return { cells: line, merges };
}

function fill(all: Cell[][], { row, column, height, width }: Merge, count: (more: number) => void) {
  const head = all[row]?.[column];
  const filled = all.slice(row, row + height);
  count(filled.length * width);
  for (const one of filled) for (let at = column; head && at < column + width; at += 1) one[at] = head;
}

/** The kind of a value is beside it. A formula without a result is the text of its cell. */
function cellOf(attributes: string, text: string, struckStyles: ReadonlySet<string>): Cell {
  const of = (name: string) => attributeOf(name, attributes);
  const kind = of('office:value-type') ?? '';
  const struck = struckStyles.has(of('table:style-name') ?? '') ? { struck: true } : {};
  const value = Number(of('office:value') ?? Number.NaN);
  if (['float', 'percentage', 'currency'].includes(kind) && !Number.isNaN(value))
    return { value, percent: kind === 'percentage', ...struck };
  if (kind === 'date') return { value: (of('office:date-value') ?? '').slice(0, 10), percent: false, ...struck };
  if (kind === 'boolean') return emptyCell;
  if (text !== '') return { value: text, percent: false, ...struck };
  const formula = of('table:formula');
  return formula === undefined ? emptyCell : { value: `=${unescaped(formula).replace(/^\w*:?=/, '')}`, percent: false };
}

function textOf(content: string, { raised: raisedStyles }: Styles): string {
  const paragraphs = content.replace(/<office:annotation.*?<\/office:annotation>/gs, '').split('</text:p>');
  const texts = paragraphs.map((one) =>
    one
      .replace(spans, (_, attributes: string, text: string) =>
        raisedStyles.has(attributeOf('text:style-name', attributes) ?? '') ? raised(text) : text,
      )
      .replace(/<text:(?:s|tab|line-break)\b[^>]*>/g, ' ')
      .replace(/<[^>]*>/g, ''),
  );
  return unescaped(texts.join('\n').trim());
}

/** A superscript or subscript is a footnote or a power, not a further digit of the number before it. */
export function raised(text: string): string {
  const figures = '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079';
  return /^\d+$/.test(text) ? text.replace(/\d/g, (digit) => figures.charAt(Number(digit))) : `\u3014${text}\u3015`;
}

/** How often a row or cell is repeated: at most as often as a sheet has rows. */
function repeats(name: string, attributes: string): number {
  const times = Math.trunc(Number(attributeOf(name, attributes) ?? 1));
  return times >= 1 ? Math.min(times, 1_048_576) : 1;
}

function isUnseen(attributes: string): boolean {
  return /^(collapse|filter)$/.test(attributeOf('table:visibility', attributes) ?? '');
}

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Only the five entities of XML and numbers are unfolded. */
function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (all, hex, number, name) => {
    const code = hex ? Number.parseInt(hex, 16) : Number(number);
    return name ? (signs[name] ?? all) : code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}
