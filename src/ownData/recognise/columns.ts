import { importPatterns } from '../../i18n/ownData/importPatterns';
import { union } from './context';
import { type Head, type HeadKind, headKind } from './heads';
import { type Entry, hasNumber, isUnitRow, isUnknownName, unitIn } from './tables';

/** What the heads of a column say. */
export type Column = {
  head: Head;
  label: HeadKind | null;
  /** The column holds nothing of the table: notes, ranks, changes, or cases beside a column of values. */
  isSilent: boolean;
  hasNumbers: boolean;
  /** The head that nobody knows, as it is compared and as it is written: 计划, 婚检率. */
  stranger: Stranger | null;
  /** Numbers under such a head are not what the other columns have. */
  isStrange: boolean;
};

export type Stranger = { plain: string; text: string };

/** Combines the stacked heads of each column of a table. */
export function columnsOf(
  heads: readonly (readonly Entry[])[],
  body: readonly (readonly Entry[])[],
  read: (text: string) => Head | null,
): Column[] {
  const width = [...heads, ...body].reduce((most, row) => Math.max(most, row.length), 0);
  const unitRows = heads.map((row) => isUnitRow(row.map(({ plain }) => plain)));
  const all = Array.from({ length: width }, (_, column): Column => {
    const stack = heads.map((row) => row[column]);
    const names = stack.filter((_, at) => !unitRows[at]);
    const units = stack.flatMap((entry, at) => (unitRows[at] ? (unitIn(entry?.plain ?? '') ?? []) : []));
    const kind = names.map((entry) => headKind(entry?.plain ?? '')).find((one) => one !== null) ?? null;
    const below = body.flatMap((row) => (row[column] && row[column].plain !== '' ? [row[column]] : []));
    const label = kind === 'unit' && areMostlyPlaces(below, read) ? 'region' : kind;
    const head = union([...names.map((entry) => read(entry?.plain ?? '')), units.length > 0 ? { unit: units } : null]);
    return {
      head,
      label: label === 'value' || label === 'aside' ? null : label,
      isSilent: label === 'aside',
      hasNumbers: below.some(hasNumber),
      stranger: kind === null ? strangerIn(names, read) : null,
      isStrange: false,
    };
  });
  const isOfValues = heads.some((row) => row.some(({ plain }) => headKind(plain) === 'value'));
  const values = all.filter((one) => one.label === null && !one.isSilent && one.hasNumbers);
  const strangers = new Set(values.map(({ stranger }) => stranger?.plain ?? ''));
  return all.map((one, column) => {
    const isBare = Object.keys(one.head).length === 0;
    const isValue = heads.some((row) => headKind(row[column]?.plain ?? '') === 'value');
    return {
      ...one,
      isSilent: one.isSilent || (isOfValues && !isValue && one.label === null && isBare && one.hasNumbers),
      isStrange: strangers.size > 1 && one.stranger !== null,
    };
  });
}

/** A head that is not known, unless an indicator stands below it, which makes it the name of a group. */
function strangerIn(names: readonly (Entry | undefined)[], read: (text: string) => Head | null): Stranger | null {
  const unknown = names.map((entry) => isUnknownName(entry?.plain ?? '', read)).lastIndexOf(true);
  const isGroup = names.slice(unknown + 1).some((entry) => read(entry?.plain ?? '')?.indicator);
  const entry = names[unknown];
  return entry && !isGroup ? { plain: entry.plain, text: String(entry.cell.value).trim() } : null;
}

/** 单位 heads the offices that report as well as the units of measure. */
function areMostlyPlaces(below: readonly Entry[], read: (text: string) => Head | null): boolean {
  const places = below.filter(({ plain }) => read(plain)?.region || importPatterns.placeName.test(plain));
  return places.length * 2 > below.length;
}
