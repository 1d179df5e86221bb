import * as v from 'valibot';
import { amountSchema } from '../../contract/amount';
import { importPatterns } from '../../i18n/ownData/importPatterns';
import type { OwnDataWords } from '../../i18n/ownData/ownData.zh';
import { roundTo } from '../../measures/format';
import type { Observation } from '../dataSets/dataSet';
import { type Cell, cellName, type Grid, plainCell } from '../import/grid';
import { type Book, type Head, type HeadKind, headKind, headReader, regionWithin, yearWithin } from './heads';
import { factorBetween } from './units';

/** Why a cell needs attention: it cannot be read, or it breaks a rule (`check/`). */
export type Doubt = keyof OwnDataWords['whys'];

/** How one cell was read. */
export type ReadCell = {
  file: string;
  /** 附表!C7, or C7 for a text without sheets. */
  place: string;
  raw: string;
  why: Doubt | null;
  /** The reader's note on a confirmed value. */
  note?: string;
  /** The factor of the unit conversion. */
  factor: number;
} & (ReadValue | NoValue);

/** `confirmed`: doubtful, but the reader confirmed it. */
type ReadValue = Observation & { status: 'taken' | 'converted' | 'doubtful' | 'confirmed' };

/** `missing`: the cell says that there is no value. `region` is empty and `year` 0 if unknown. */
type NoValue = Omit<Observation, 'value'> & { value: null; status: 'refused' | 'missing' };

export type Recognised = {
  cells: ReadCell[];
  /** Unknown heads of rows with numbers, as written and as compared. */
  unknown: { text: string; plain: string }[];
};

type Place = { row: number; column: number };

/** Reads the cells of a sheet in any layout: years or regions across, or one number per row. */
export function recognise(grid: Grid, book: Book): Recognised {
  const read = headReader(book);
  const rows = grid.rows.map((row) => row.map((cell) => ({ cell, plain: plainCell(cell) })));
  const first = rows.findIndex((row) =>
    isHeadRow(
      row.map(({ plain }) => plain),
      read,
    ),
  );
  if (first < 0) return { cells: [], unknown: [] };
  let end = first + 1;
  const kinds = (rows[first] ?? []).map(({ plain }) => headKind(plain));
  const isFurtherHead = (row: readonly string[]) =>
    isHeadRow(row, read) && !isOfOneIndicator(row, read) && !isBelowLabels(row, kinds);
  while (end < rows.length && isFurtherHead((rows[end] ?? []).map(({ plain }) => plain))) end += 1;
  const above = rows.slice(0, first).flatMap((row) => row.map(({ plain }) => plain));
  const context = contextOf([grid.file, grid.sheet, ...above], book, read);
  const width = Math.max(...rows.map((row) => row.length));
  const columns = columnsOf(
    Array.from({ length: width }, (_, column) => rows.slice(first, end).map((row) => row[column]?.plain ?? '')),
    read,
  );
  const body = rows.slice(end);
  // A head above a column of texts applies to all numbers: the year or the unit in the corner of a table.
  const corners = columns.map(({ head }, column) => {
    const filled = body.flatMap((row) => (row[column] && row[column].plain !== '' ? [row[column]] : []));
    return filled.length === 0 || filled.some(({ cell, plain }) => isNumeric(cell, plain)) ? null : head;
  });
  const common = { ...context, ...merged(corners) };
  const unknown = new Map<string, string>();
  const cells = body.flatMap((row, index) => {
    const rowHead = besideRow(row, columns, read);
    const stranger = strangerIn(row, columns, read);
    // A row of a banner (旗县) does not belong to the region in the title.
    const elsewhere = row.some(
      ({ plain }, column) => columns[column]?.label === 'region' && plain !== '' && !read(plain)?.region,
    );
    return row.flatMap(({ cell, plain }, column): ReadCell[] => {
      const head = columns[column];
      if (!head || head.label || head.isSilent || plain === '' || (read(plain) && !isNumeric(cell, plain))) return [];
      const cellHead = { ...common, ...head.head, ...rowHead };
      if (elsewhere) delete cellHead.region;
      if (!cellHead.indicator) {
        if (stranger && isNumeric(cell, plain)) unknown.set(stranger.plain, stranger.text);
        return [];
      }
      return readOne(cell, plain, cellHead, { row: end + index, column }, grid, book);
    });
  });
  return { cells, unknown: [...unknown].map(([plain, text]) => ({ plain, text })) };
}

/** `isSilent`: the column has no known head, next to a column of values: cases, bases, ranks. */
type Column = { head: Head; label: HeadKind | null; isSilent: boolean };

/** A head row names the content of several columns. */
function isHeadRow(row: readonly string[], read: (text: string) => Head | null): boolean {
  const filled = row.filter((text) => text !== '');
  const heads = filled.filter((text) => headKind(text) !== null || read(text) !== null);
  const numbers = filled.filter((text) => /^-?[\d,.]+%?$/.test(text) && read(text) === null);
  return heads.length >= 2 && numbers.length === 0 && new Set(filled).size > 1;
}

/** A row of values, not of heads: an indicator's name beside numbers that look like years. */
function isOfOneIndicator(row: readonly string[], read: (text: string) => Head | null): boolean {
  return row.filter((text) => read(text)?.indicator).length === 1 && !row.some((text) => headKind(text) !== null);
}

/** A row of values, not of heads: a region below 地区 and a year below 年份, whatever the value looks like. */
function isBelowLabels(row: readonly string[], kinds: readonly (HeadKind | null)[]): boolean {
  const filled = kinds.filter((kind, column) => kind && row[column] && headKind(row[column]) === null);
  return new Set(filled).size > 1;
}

/** Combines the stacked heads of each column. */
function columnsOf(heads: readonly (readonly string[])[], read: (text: string) => Head | null): Column[] {
  const kinds = heads.map((texts) => texts.map(headKind).find((one) => one !== null) ?? null);
  return heads.map((texts, column) => {
    const head = merged(texts.map(read));
    const kind = kinds[column] ?? null;
    const isSilent = kinds.includes('value') && kind === null && Object.keys(head).length === 0;
    return { head, label: kind === 'value' ? null : kind, isSilent };
  });
}

/** The head of a row: indicator, region, year and unit, from columns that are labelled so or hold nothing else. */
function besideRow(
  row: readonly { cell: Cell; plain: string }[],
  columns: readonly Column[],
  read: (text: string) => Head | null,
): Head {
  return merged(
    row.map(({ cell, plain }, column) => {
      const label = columns[column]?.label ?? null;
      if (label === 'serial') return null;
      if (label === 'unit') return plain === '' ? null : { unit: plain };
      const isText = typeof cell.value === 'string' && !isNumeric(cell, plain);
      return label !== null || isText ? read(plain) : null;
    }),
  );
}

/** Combines several heads. For each kind the last head counts. */
function merged(heads: readonly (Head | null)[]): Head {
  return Object.assign({}, ...heads);
}

/** The text of a row that may be an indicator under another name. */
function strangerIn(
  row: readonly { cell: Cell; plain: string }[],
  columns: readonly Column[],
  read: (text: string) => Head | null,
) {
  const stranger = row.find(
    ({ cell, plain }, column) =>
      typeof cell.value === 'string' &&
      !isNumeric(cell, plain) &&
      plain.length > 1 &&
      read(plain)?.region === undefined &&
      [null, 'indicator'].includes(columns[column]?.label ?? null),
  );
  return stranger ? { plain: stranger.plain, text: String(stranger.cell.value).trim() } : null;
}

/** What the file name, the sheet name and the lines above the table say about all cells. */
function contextOf(texts: readonly string[], { regions }: Book, read: (text: string) => Head | null): Head {
  const heads = texts.map((text): Head => {
    const plain = text.normalize('NFKC').replace(/\s+/g, '');
    // «填报地区：包头市»
    const { year: named, ...exact } = merged([plain, ...plain.split(/[:\uff1a]/)].map(read));
    const region = exact.region ?? regionWithin(plain, regions);
    const year = named || yearWithin(plain);
    return { ...exact, ...(region ? { region } : {}), ...(year ? { year } : {}) };
  });
  return merged(heads);
}

/** Whether a cell looks like a number, even if its number cannot be read. */
function isNumeric({ value }: Cell, plain: string): boolean {
  return typeof value === 'number' || plain.startsWith('=') || /^[-+\u2212]?\d[\d,]*(?:\.\d+)?%?$/.test(plain);
}

/**
 * Commas or spaces may separate groups of three digits, as in 1,234.5 and 1 234. Nothing else may stand between digits.
 */
const written = /^([-+]?) *((?:\d+|\d{1,3}(?:(?:, ?| )\d{3})+)(?:\.\d+)?) *(%?)$/;

/**
 * Reads 1,234.5 · １２３４ · 12.3% · -5. Returns the doubt for a date, a text with a number in it, or 81.2 with a footnote
 * sign.
 */
function numberOf({ value, percent }: Cell): { value: number; percent: boolean } | Doubt {
  if (typeof value === 'number') return { value, percent };
  const text = String(value);
  const plain = text.normalize('NFKC').replaceAll('\u2212', '-').replace(/\s/g, ' ').trim();
  if (plain.startsWith('=')) return 'noResult';
  // Normalisation turns ① and ² into digits, but keeps the number of full-width digits.
  if ((plain.match(/\d/g) ?? []).length > (text.match(/\p{Nd}/gu) ?? []).length) return 'notANumber';
  const [, sign = '', digits = '', share = ''] = written.exec(plain) ?? [];
  if (digits === '') return /^[-+]? *\d[\d,. ]*%?$/.test(plain) && /[, ]/.test(plain) ? 'notGrouped' : 'notANumber';
  return { value: Number(sign + digits.replace(/[, ]/g, '')), percent: share !== '' };
}

function readOne(
  cell: Cell,
  plain: string,
  head: Head,
  { row, column }: Place,
  grid: Grid,
  { indicators }: Book,
): ReadCell[] {
  const indicator = indicators.find(({ id }) => id === head.indicator);
  if (!indicator) return [];
  const name = cellName(row, column);
  const base = {
    file: grid.file,
    place: grid.sheet === '' ? name : `${grid.sheet}!${name}`,
    raw: String(cell.value ?? ''),
    why: null,
    factor: 1,
    indicator: indicator.id,
    region: head.region ?? '',
    year: head.year ?? 0,
  };
  const refused = (why: Doubt): ReadCell[] => [{ ...base, value: null, status: 'refused', why }];
  if (importPatterns.missing.test(plain)) return [{ ...base, value: null, status: 'missing' }];
  const number = numberOf(cell);
  if (typeof number === 'string') return refused(number);
  if (!head.year) return refused('noYear');
  if (!head.region) return refused('noRegion');
  // A cell with a percent format holds the share itself (0.5 for 50 %).
  const isShareOfOne = typeof cell.value === 'number' && number.percent;
  const unit = number.percent ? '%' : (head.unit ?? '');
  const factor = factorBetween(unit, indicator.unit.zh);
  const times = (factor ?? 1) * (isShareOfOne ? 100 : 1);
  const exact = times === 1 ? number.value : roundTo(number.value * times, Math.max(indicator.decimals, 4));
  const value = exact === 0 ? 0 : exact; // not −0
  if (!v.is(amountSchema, value)) return refused('noAmount');
  if (factor === null) return [{ ...base, status: 'doubtful', why: 'unknownUnit', value: number.value }];
  return [{ ...base, status: times === 1 ? 'taken' : 'converted', factor: times, value }];
}
