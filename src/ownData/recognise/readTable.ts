import { importPatterns } from '../../i18n/ownData/importPatterns';
import type { Grid } from '../import/grid';
import { inOrder, likelyIndicators, likelyRegions, likelyYears } from './candidates';
import { type Column, columnsOf, type Stranger } from './columns';
import { both, type Claim, type Context, type Reading, strongest, union } from './context';
import { type Book, type Head, type Kind, titleReader } from './heads';
import { cellReader } from './oneCell';
import type { NothingRead, ReadCell, Unknown } from './read';
import { rowReader } from './rows';
import { type Entry, hasLabel, hasNumber, onlyText } from './tables';
import { isDate, yearsWithin } from './years';

/** A table with its heads and its values; `start` is the row of the first value. */
type Input = {
  grid: Grid;
  book: Book;
  read: (text: string) => Head | null;
  heads: readonly (readonly Entry[])[];
  body: readonly (readonly Entry[])[];
  start: number;
};

type Readings = { indicator: Reading<string>; region: Reading<string>; year: Reading<number>; unit: Reading<string> };

export type TablePart = { cells: ReadCell[]; unknown: Unknown[]; readings: Readings & { why: NothingRead | null } };

/** Reads the cells of one table by its heads, and by what stands above it where they say nothing. */
export function readTable(input: Input, context: Context): TablePart {
  const { grid, book, read, heads, body, start } = input;
  const columns = columnsOf(heads, body, read);
  const whole = book.regions.whole.code;
  // A head above a column of texts applies to all numbers: the year or the unit in the corner of a table.
  const corner = union(columns.map((one, column) => (isCorner(one, column, body) ? one.head : null)));
  const general = readingsOf(claimsOf(context.claims, corner, {}), whole);
  const league = general.region.values.filter((code) => code !== whole);
  const isOfBanners = body.some((row) => isOfBanner(row, columns, read));
  const besideOf = rowReader(columns, read, {
    indicator: general.indicator.values,
    all: league.length > 0 ? league : isOfBanners ? [] : [whole],
  });
  const readCell = cellReader(grid, book, read);
  const notes = notesFor(book);
  const usage = usageOf();
  const sectionOf = sectionReader(book, read, general.indicator.values.length > 0);
  const cells: ReadCell[] = [];
  let readings = general;
  for (const [index, row] of body.entries()) {
    const only = onlyText(row);
    const section = only === null ? null : sectionOf(only);
    if (section) readings = readingsOf(claimsOf(context.claims, corner, section), whole);
    if (only !== null && (section !== null || isMerged(row))) continue;
    if (hasLabel(row)) continue;
    const beside = besideOf(row);
    for (const [column, entry] of row.entries()) {
      const one = columns[column];
      if (!one || !holdsValue(entry, one, read)) continue;
      const own = both(one.head, beside.at(column));
      const isStrange = own.indicator ? one.isStrange : !isTakenFor(one.stranger, readings, book);
      const isNumber = hasNumber(entry);
      const indicator = own.indicator ?? (isStrange ? [] : readings.indicator.values);
      if (indicator.length === 0) {
        if (isNumber) notes.indicator(isStrange ? one.stranger : (beside.stranger ?? one.stranger), context.subject);
        continue;
      }
      if (isNumber && beside.sharedName) notes.sharedName(beside.sharedName);
      if (isNumber && beside.isPlaceUnknown) notes.region(beside.stranger);
      if (isNumber && isStrange) notes.year(one.stranger);
      const isBreakdown = beside.isBreakdown || importPatterns.breakdown.test(one.stranger?.plain ?? '');
      const why = isBreakdown ? 'breakdown' : isStrange ? 'unknownColumn' : null;
      const { region = readings.region.values, year = readings.year.values, unit = readings.unit.values } = own;
      cells.push(readCell(entry, start + index, column, { indicator, region, year, unit }, why));
      usage.note(own);
    }
  }
  const unknown = notes.list();
  return { cells, unknown, readings: { ...usage.readings(general), why: whyNothing(cells, unknown, body) } };
}

/** The head of a section takes the place of the title for what it says. */
function claimsOf([answer, ...others]: readonly Claim[], corner: Head, section: Head): Claim[] {
  const titles = others.map((one) => (one.from === 'title' ? { ...one, head: { ...one.head, ...section } } : one));
  const head: Claim[] = Object.keys(corner).length > 0 ? [{ from: 'head', head: corner }] : [];
  return [...(answer ? [answer] : []), ...head, ...titles];
}

function readingsOf(claims: readonly Claim[], whole: string): Readings {
  return {
    indicator: strongest('indicator', claims, whole),
    region: strongest('region', claims, whole),
    year: strongest('year', claims, whole),
    unit: strongest('unit', claims, whole),
  };
}

function isCorner({ hasNumbers }: Column, column: number, body: Input['body']): boolean {
  if (hasNumbers) return false;
  const texts = body.flatMap((row) => row[column]?.plain ?? []).filter((plain) => plain !== '');
  return texts.length === 0 || texts.some((plain) => !importPatterns.missing.test(plain));
}

function isOfBanner(row: readonly Entry[], columns: readonly Column[], read: Input['read']): boolean {
  return row.some(
    ({ plain }, column) =>
      columns[column]?.label === 'region' &&
      importPatterns.namesPlace.test(plain) &&
      !importPatterns.allPlaces.test(plain) &&
      !read(plain)?.region,
  );
}

function isMerged(row: readonly Entry[]): boolean {
  return row.filter(({ plain }) => plain !== '').length > 1;
}

/** Texts that are heads are no values; of dates, only a year's label expects one. A column of texts alone holds none. */
function holdsValue({ cell, plain }: Entry, column: Column, read: Input['read']): boolean {
  if (plain === '' || column.label !== null || column.isSilent) return false;
  if (hasNumber({ cell, plain })) return true;
  const isBare = Object.keys(column.head).length === 0;
  if (isDate(plain)) return !isBare;
  return read(plain) === null && (!isBare || (column.hasNumbers && !importPatterns.allPlaces.test(plain)));
}

/** Whether a column under an unknown head may hold what the title is about: 检查率 below a title of 婚前医学检查率. */
function isTakenFor(stranger: Stranger | null, { indicator }: Readings, book: Book): boolean {
  if (!stranger) return true;
  const name = book.indicators.find(({ id }) => id === indicator.values[0])?.name.zh ?? '';
  const bare = stranger.plain.replace(importPatterns.aside, '');
  return inOrder(bare, name) === bare.length;
}

/** Returns a function that reads the only text of a row as the head of a section; `null` for notes and empty rows. */
function sectionReader(book: Book, read: Input['read'], isOfTitle: boolean): (text: string) => Head | null {
  const title = titleReader(book);
  return (text) => {
    const { indicator, subject } = title(text);
    const year = yearsWithin(text);
    const head = { ...(indicator ? { indicator } : {}), ...(year?.length ? { year } : {}), ...read(text) };
    if (/[:：。；;]/.test(text)) return null;
    // A title that nobody knows ends what the title before it was about.
    if (Object.keys(head).length === 0)
      return isOfTitle && importPatterns.title.test(subject) ? { indicator: [] } : null;
    return isOfTitle && !head.indicator && importPatterns.title.test(subject) ? { ...head, indicator: [] } : head;
  };
}

/** Collects what is not known, with candidates. */
function notesFor(book: Book) {
  const unknown = new Map<string, Unknown>();
  const note = (kind: Unknown['kind'], { plain, text }: Stranger, candidates: () => Unknown['candidates']) => {
    const key = `${kind} ${plain}`;
    if (!unknown.has(key)) unknown.set(key, { kind, text, plain, candidates: candidates() });
  };
  return {
    indicator: (stranger: Stranger | null, subject: string) => {
      const about = stranger ?? (subject === '' ? null : { plain: subject, text: subject });
      if (about && importPatterns.shortYear.test(about.plain)) return;
      if (about)
        note('indicator', about, () => likelyIndicators(about.plain, book).map((indicator) => ({ indicator })));
    },
    region: (stranger: Stranger | null) => {
      if (stranger) note('region', stranger, () => likelyRegions(stranger.plain, book).map((region) => ({ region })));
    },
    sharedName: (name: Stranger & { regions: readonly string[] }) =>
      note('region', name, () => name.regions.map((region) => ({ region }))),
    year: (stranger: Stranger | null) => {
      const years = stranger ? likelyYears(stranger.plain) : [];
      if (stranger && years.length > 0) note('year', stranger, () => years.map((year) => ({ year })));
    },
    list: () => [...unknown.values()],
  };
}

const kinds = ['indicator', 'region', 'year', 'unit'] as const satisfies Kind[];

/** Collects what the heads of the cells say, to tell whether what stands above the table was needed. */
function usageOf() {
  const heads = {
    indicator: new Set<string>(),
    region: new Set<string>(),
    year: new Set<number>(),
    unit: new Set<string>(),
  };
  const isNeeded = { indicator: false, region: false, year: false, unit: false };
  const of = <Value>(kind: Kind, values: ReadonlySet<Value>, general: Reading<Value>): Reading<Value> =>
    isNeeded[kind] || values.size === 0 ? general : { values: [...values], from: 'head' };
  return {
    note: (own: Head) => {
      for (const kind of kinds) {
        if (own[kind] === undefined) isNeeded[kind] = true;
        for (const value of own[kind] ?? []) (heads[kind] as Set<string | number>).add(value);
      }
    },
    readings: ({ indicator, region, year, unit }: Readings): Readings => ({
      indicator: of('indicator', heads.indicator, indicator),
      region: of('region', heads.region, region),
      year: of('year', heads.year, year),
      unit: of('unit', heads.unit, unit),
    }),
  };
}

/** Why nothing was read. If every cell lacks the same, that is the reason. */
function whyNothing(cells: readonly ReadCell[], unknown: readonly Unknown[], body: Input['body']): NothingRead | null {
  if (!body.some((row) => row.some(hasNumber))) return cells.length > 0 ? null : 'notFilled';
  if (cells.length === 0) return unknown.length > 0 ? 'unknownHeads' : 'noIndicator';
  const [first] = cells;
  const isSame = cells.every(({ why }) => why === first?.why);
  return isSame && (first?.why === 'noYear' || first?.why === 'noRegion') ? first.why : null;
}
