import { importPatterns } from '../../i18n/ownData/importPatterns';
import type { Cell } from '../import/grid';
import type { Line } from './context';
import { type Head, type HeadKind, headKind } from './heads';
import { isNumeric } from './numbers';
import { isDate } from './years';

export type Entry = { cell: Cell; plain: string };

/** A table of a sheet by the numbers of its rows: lines above from `above`, heads from `first`, values from `start` to before `end`. */
export type Table = { above: number; first: number; start: number; end: number };

type Read = (text: string) => Head | null;

/** The tables of a sheet from top to bottom: a further row of heads begins a new one, with the lines directly above it. */
export function tablesIn(rows: readonly (readonly Entry[])[], read: Read): Table[] {
  const found: Table[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const before = found.at(-1);
    const isStart = before ? beginsAnew(rows, at, before, read) : isHead(rows, at, read);
    if (!isStart) continue;
    let above = at;
    if (before) {
      while (above > before.start && isLine(rows[above - 1] ?? [])) above -= 1;
      before.end = above;
    }
    let start = at + 1;
    while (start < rows.length && isFurtherHead(rows, start, at, read)) start += 1;
    found.push({ above: before ? above : 0, first: at, start, end: rows.length });
    at = start - 1;
  }
  return found;
}

/** The texts of a row, for the lines above a table. */
export function lineOf(row: readonly Entry[]): Line {
  return row.map(({ cell }) => String(cell.value ?? ''));
}

/** The only text of a row without numbers: a title, the head of a section, or a note. */
export function onlyText(row: readonly Entry[]): string | null {
  const [text, ...more] = new Set(row.map(({ plain }) => plain).filter((plain) => plain !== ''));
  return text === undefined || more.length > 0 || row.some(hasNumber) ? null : text;
}

export function hasNumber({ cell, plain }: Entry): boolean {
  return plain !== '' && isNumeric(cell, plain);
}

/** A blank row, a title, or a line with labels. */
function isLine(row: readonly Entry[]): boolean {
  return !row.some(hasNumber) && (row.every(({ plain }) => plain === '') || onlyText(row) !== null || hasLabel(row));
}

/** A line with labels and what they say: 填报日期：2024年3月15日, or 填报单位 beside 赤峰市. */
export function hasLabel(row: readonly Entry[]): boolean {
  if (row.some(hasNumber)) return false;
  const filled = [...new Set(row.map(({ plain }) => plain))].filter((plain) => plain !== '');
  const [first = '', second = ''] = filled;
  const isOffice = filled.length === 2 && first.length > 2 && importPatterns.labels.region.test(first);
  return (
    filled.some((plain) => /[:：]/.test(plain)) ||
    (isOffice && headKind(second) === null && importPatterns.namesPlace.test(second)) ||
    (filled.length > 1 && headKind(first) === 'aside')
  );
}

/** Heads name the content of several columns, or one labels the texts at the side of the numbers below. */
function isHead(rows: readonly (readonly Entry[])[], at: number, read: Read): boolean {
  const row = rows[at] ?? [];
  const filled = row.filter(({ plain }) => plain !== '');
  if (new Set(filled.map(({ plain }) => plain)).size < 2) return false;
  const heads = filled.filter(({ plain }) => isHeadText(plain, read));
  if (heads.length === 0 || (hasLabel(row) && headKind(filled[0]?.plain ?? '') !== 'aside')) return false;
  const isNumber = ({ cell, plain }: Entry) =>
    isNumeric(cell, plain) && !isHeadText(plain, read) && !importPatterns.shortYear.test(plain);
  if (filled.some(isNumber)) return false;
  if (heads.length >= 2) return true;
  const [first] = filled.filter(({ plain }) => headKind(plain) !== 'aside');
  const below = rows.slice(at + 1).find((one) => one.some(({ plain }) => plain !== ''));
  return first !== undefined && isLabelText(first.plain) && (below?.some(hasNumber) ?? false);
}

function isHeadText(plain: string, read: Read): boolean {
  const head = read(plain);
  const kind = headKind(plain);
  if (kind === 'aside') return false;
  return kind !== null || (head !== null && (!isDate(plain) || (head.year?.length ?? 0) > 0));
}

function isLabelText(plain: string): boolean {
  return ['region', 'indicator', 'year', 'serial'].includes(headKind(plain) ?? '');
}

/** A row of heads below others, and not of values: units, and names below names. */
function isFurtherHead(rows: readonly (readonly Entry[])[], at: number, first: number, read: Read): boolean {
  const row = rows[at] ?? [];
  const texts = row.map(({ plain }) => plain);
  if (isUnitRow(texts)) return true;
  if (isBelowLabels(texts, rows[first] ?? [], read)) return false;
  if (isHead(rows, at, read)) return !isOfOneIndicator(texts, read) && !isOfDates(texts, read);
  // Names below names: 实际 and 计划, with nothing at the side.
  const filled = texts.filter((text) => text !== '');
  const isBare = (rows[first] ?? []).some(({ plain }, column) => plain !== '' && texts[column] === '');
  const below = rows[at + 1] ?? [];
  return (
    isBare &&
    texts[0] === '' &&
    filled.length > 1 &&
    new Set(filled).size > 1 &&
    !row.some(hasNumber) &&
    !filled.some((text) => importPatterns.missing.test(text)) &&
    below.some(hasNumber)
  );
}

/** Units below the heads, perhaps behind a label. */
export function isUnitRow(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '' && headKind(text) !== 'unit');
  return filled.length > 0 && filled.every((text) => unitIn(text) !== null);
}

/** ‰ and （‰） are the unit ‰. */
export function unitIn(text: string): string | null {
  const bare = text.replace(/^[（(](.*)[）)]$/, '$1');
  return importPatterns.unitWord.test(bare) ? bare : null;
}

/** A row of values: an indicator's name beside numbers that look like years. */
function isOfOneIndicator(row: readonly string[], read: Read): boolean {
  return row.filter((text) => read(text)?.indicator).length === 1 && !row.some((text) => headKind(text) !== null);
}

/** A row of values that Excel turned into dates, beside a name. */
function isOfDates([, ...row]: readonly string[], read: Read): boolean {
  const heads = row.filter((text) => read(text) !== null);
  return heads.length > 0 && heads.every(isDate) && !row.some((text) => headKind(text) !== null);
}

/** A row of values: what a label announces (a region below 地区), whatever the values look like. */
function isBelowLabels(row: readonly string[], heads: readonly Entry[], read: Read): boolean {
  const kinds = heads.map(({ plain }) => headKind(plain));
  const says = (kind: HeadKind | null, text: string) =>
    (kind === 'region' || kind === 'indicator' || kind === 'year') && read(text)?.[kind] !== undefined;
  const filled = kinds.filter((kind, column) => kind && row[column] && headKind(row[column] ?? '') === null);
  return new Set(filled).size > 1 || kinds.some((kind, column) => says(kind, row[column] ?? ''));
}

/** A row of heads within the values: heads stand where the table has values. */
function beginsAnew(rows: readonly (readonly Entry[])[], at: number, { first, start }: Table, read: Read): boolean {
  if (at < start || !isHead(rows, at, read)) return false;
  const texts = (rows[at] ?? []).map(({ plain }) => plain);
  if (isOfOneIndicator(texts, read) || isBelowLabels(texts, rows[first] ?? [], read) || isOfDates(texts, read))
    return false;
  if (texts.some((text) => isLabelText(text))) return true;
  const isValueColumn = (column: number) =>
    rows.slice(start, at).some((row) => row[column] !== undefined && hasNumber(row[column]));
  return texts.some((text, column) => isHeadText(text, read) && isValueColumn(column));
}

/** Whether a text names something that nobody knows: more than a unit, but no place, year or indicator (金额（万元）). */
export function isUnknownName(plain: string, read: Read): boolean {
  const says = Object.keys(read(plain) ?? {}).filter((kind) => kind !== 'unit');
  const bare = plain.replace(importPatterns.aside, '');
  return bare !== '' && says.length === 0 && unitIn(plain) === null && !importPatterns.plainValue.test(bare);
}
