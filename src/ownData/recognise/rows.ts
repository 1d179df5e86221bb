import { importPatterns } from '../../i18n/ownData/importPatterns';
import type { Column, Stranger } from './columns';
import { both, union } from './context';
import type { Head } from './heads';
import { type Entry, hasNumber, isUnknownName } from './tables';

/** What stands at the side of a row. */
export type Beside = {
  /** What it says about the cell of a column. */
  at: (column: number) => Head;
  /** A text that nobody knows. */
  stranger: Stranger | null;
  /** A name that several places share. */
  sharedName: { plain: string; text: string; regions: readonly string[] } | null;
  /** The row is about a place that nobody knows, such as a banner. */
  isPlaceUnknown: boolean;
  /** The row is about a part of the people: 其中：农村. */
  isBreakdown: boolean;
};

type Read = (text: string) => Head | null;

/** What the table says: its indicator, and the regions that 合计 stands for. */
type Whole = { indicator: readonly string[]; all: readonly string[] };

/** Returns a function that reads the heads at the side of a row: labelled columns, and columns that hold nothing else. */
export function rowReader(columns: readonly Column[], read: Read, whole: Whole): (row: readonly Entry[]) => Beside {
  const starts = blockStarts(columns);
  const hasIndicatorAbove = columns.some(({ head }) => head.indicator);
  return (row) => {
    const heads = row.map((entry, column) => headAt(entry, columns[column], read, whole));
    const named = union(heads);
    const stranger = strangerIn(row, columns, read);
    const isOfTitle = !hasIndicatorAbove && whole.indicator.length > 0;
    const isPlace =
      stranger !== null && (hasIndicatorAbove || (isOfTitle && importPatterns.namesPlace.test(stranger.plain)));
    const isUnplaced = !named.indicator && !named.region && isPlace;
    const isUnknown = stranger !== null && !named.indicator && !named.region && isOfTitle && !isPlace;
    const more: Head = { ...(isUnplaced ? { region: [] } : {}), ...(isUnknown ? { indicator: [] } : {}) };
    const all = both(named, more);
    return {
      at: (column) => {
        if (starts.length === 0) return all;
        const start = starts.filter((one) => one <= column).at(-1) ?? 0;
        const end = starts.find((one) => one > column) ?? row.length;
        const [first = 0] = starts;
        return both(union(heads.filter((_, at) => at < first || (at >= start && at < end))), more);
      },
      stranger,
      sharedName: sharedNameIn(row, heads),
      isPlaceUnknown: isUnplaced || named.region?.length === 0,
      isBreakdown: row.some(({ plain }, column) => {
        const { label = null, isSilent = false } = columns[column] ?? {};
        return label === null && !isSilent && importPatterns.breakdown.test(plain);
      }),
    };
  };
}

function sharedNameIn(row: readonly Entry[], heads: readonly (Head | null)[]): Beside['sharedName'] {
  const column = heads.findIndex((head) => (head?.region?.length ?? 0) > 1);
  const entry = row[column];
  return entry && !importPatterns.allPlaces.test(entry.plain)
    ? { plain: entry.plain, text: String(entry.cell.value).trim(), regions: heads[column]?.region ?? [] }
    : null;
}

/** Where tables that stand beside each other begin: at labels that return behind columns of values. */
function blockStarts(columns: readonly Column[]): number[] {
  const labels = columns.map(({ label }) =>
    label === 'region' || label === 'indicator' || label === 'year' ? label : null,
  );
  const [kind] = labels.filter((label) => label !== null);
  const starts = labels.flatMap((label, column) => (label && label === kind ? [column] : []));
  const isApart = starts.every((start, at) => at === 0 || labels.slice(starts[at - 1], start).includes(null));
  return starts.length > 1 && isApart ? starts : [];
}

function headAt({ cell, plain }: Entry, column: Column | undefined, read: Read, { all }: Whole): Head | null {
  const { label = null, isSilent = false } = column ?? {};
  if (plain === '' || isSilent || label === 'serial') return null;
  if (label === 'unit') return { unit: [plain] };
  const isText = typeof cell.value === 'string' && !hasNumber({ cell, plain });
  if (label === null && !isText) return null;
  const head = read(plain);
  if (!head?.region && importPatterns.allPlaces.test(plain)) return { region: all };
  if (label === 'region' && !head?.region) return { ...head, region: [] };
  return head;
}

/** The text of a row that may be an indicator or a place under another name. */
function strangerIn(row: readonly Entry[], columns: readonly Column[], read: Read): Stranger | null {
  const isStrange = ({ cell, plain }: Entry, column: number) => {
    const { label = null, isSilent = false } = columns[column] ?? {};
    return (
      typeof cell.value === 'string' &&
      !hasNumber({ cell, plain }) &&
      plain.length > 1 &&
      !isSilent &&
      (label === null || label === 'indicator' || label === 'region') &&
      isUnknownName(plain, read) &&
      ![importPatterns.missing, importPatterns.error, importPatterns.allPlaces].some((pattern) => pattern.test(plain))
    );
  };
  const entry = row.find(isStrange);
  return entry ? { plain: entry.plain, text: String(entry.cell.value).trim() } : null;
}
