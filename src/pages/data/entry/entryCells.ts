import type { Indicator } from '../../../contract/indicator';
import type { Mark } from '../../../contract/mark';
import type { Absence } from '../../../contract/series';
import { formatNumber } from '../../../measures/format';
import { type Slot, slotKey } from '../../../ownData/dataSets/dataSet';
import { type EntrySheet, slotAt } from '../../../ownData/entry/entrySheet';
import type { Entry } from '../../../ownData/entry/readEntry';
import type { Doubt } from '../../../ownData/recognise/read';
import type { Disclosed } from './disclosedValues';
import type { RefusedText } from './useEntries';

/** One cell of the grid as it is shown. */
export type EntryCell = {
  slot: Slot;
  entry: Entry;
  /** What its field holds. */
  text: string;
  /** The text with grouped thousands. */
  display: string;
  /** What figures show there until it is typed over, in the unit of the row; empty without a value. */
  before: string;
  beforeMark: Mark | null;
  status: 'empty' | 'typed' | 'absent' | 'doubtful' | 'refused';
  why: Doubt | null;
};

type Typed = {
  entries: ReadonlyMap<string, Entry>;
  refused: ReadonlyMap<string, RefusedText>;
  doubts: ReadonlyMap<string, Doubt>;
};

/** The cells of the grid by row and column. `disclosed`: all figures but the typed ones. */
export function cellsOf(
  sheet: EntrySheet,
  disclosed: ReadonlyMap<string, Disclosed>,
  { entries, refused, doubts }: Typed,
  absent: Record<Absence, string>,
): EntryCell[][] {
  return sheet.rows.map((indicator, row) =>
    sheet.columns.flatMap((_, column): EntryCell[] => {
      const slot = slotAt(sheet, { row, column });
      if (!slot) return [];
      const key = slotKey(slot);
      const known = disclosed.get(key);
      const entry = entries.get(key) ?? null;
      const wrong = refused.get(key);
      const why = wrong?.why ?? doubts.get(key) ?? null;
      const text = wrong?.text ?? (typeof entry === 'string' ? absent[entry] : String(entry ?? ''));
      return [
        {
          slot,
          entry,
          text,
          display: wrong || typeof entry !== 'number' ? text : grouped(entry, indicator),
          before: known ? formatNumber(known.value, indicator.decimals) : '',
          beforeMark: known?.mark ?? null,
          status: wrong
            ? 'refused'
            : why
              ? 'doubtful'
              : entry === null
                ? 'empty'
                : typeof entry === 'string'
                  ? 'absent'
                  : 'typed',
          why,
        },
      ];
    }),
  );
}

/** All decimals that were typed, and at least those of the indicator. */
function grouped(value: number, { decimals }: Indicator): string {
  const [, typed = ''] = String(value).split('.');
  return formatNumber(value, Math.max(decimals, typed.length));
}
