import { type Absent, type DataSet, type Observation, type OwnData, type Slot, slotKey } from '../dataSets/dataSet';
import type { Entry } from './readEntry';

/** Values that are typed for one year and level are one data set. */
type EntrySet = {
  /** Code of the league whose banners are typed; `all` for the whole region. */
  level: string;
  year: number;
};

/** A cell that gets another content. */
export type Edit = { slot: Slot; from: Entry; to: Entry };

/** What new data sets are called, and the day. */
export type Naming = { nameOf: (year: number) => string; day: string };

const prefix = 'entry';

function idOf({ level, year }: EntrySet): string {
  return [prefix, level, year].join('-');
}

/** Whether a data set holds what was typed on this level. */
export function isEntry({ id }: DataSet, level: string): boolean {
  return id.startsWith(`${prefix}-${level}-`);
}

/** What was typed on a level and counts, by `slotKey`: what a data set above has replaced is no longer there. */
export function entriesOf({ sets }: Pick<OwnData, 'sets'>, level: string): Map<string, Entry> {
  return new Map(
    sets
      .filter((set) => isEntry(set, level))
      .flatMap((set) => {
        const replaced = statedAbove(sets, set.id);
        const all = [
          ...set.values.map((one): [string, Entry] => [slotKey(one), one.value]),
          ...(set.absent ?? []).map((one): [string, Entry] => [slotKey(one), one.why]),
        ];
        return all.filter(([key]) => !replaced.has(key));
      }),
  );
}

/** Keys of what the data sets above one say, as far as they are on. */
function statedAbove(sets: readonly DataSet[], id: string): Set<string> {
  const at = sets.findIndex((set) => set.id === id);
  const above = sets.slice(0, Math.max(at, 0)).filter(({ on }) => on);
  return new Set(above.flatMap(({ values, absent = [] }) => [...values, ...absent].map(slotKey)));
}

/**
 * The data with the edits in the data set of their year, which is made with the first one. It comes to the top, so that what is
 * typed counts, and leaves behind what a set above it had replaced: nothing else changes on the pages.
 */
export function withEdits(own: OwnData, edits: readonly Edit[], level: string, naming: Naming): OwnData {
  const years = [...new Set(edits.map(({ slot }) => slot.year))];
  const sets = years.reduce(
    (now, year) =>
      editedSets(
        now,
        edits.filter(({ slot }) => slot.year === year),
        { id: idOf({ level, year }), name: naming.nameOf(year), day: naming.day },
      ),
    own.sets,
  );
  return { ...own, sets };
}

function editedSets(
  sets: readonly DataSet[],
  edits: readonly Edit[],
  heading: Pick<DataSet, 'id' | 'name' | 'day'>,
): DataSet[] {
  const before = sets.find(({ id }) => id === heading.id) ?? { ...heading, values: [], absent: [] };
  const gone = new Set([...edits.map(({ slot }) => slotKey(slot)), ...statedAbove(sets, heading.id)]);
  const stays = (slot: Slot) => !gone.has(slotKey(slot));
  const values = edits.flatMap(({ slot, to }): Observation[] =>
    typeof to === 'number' ? [{ ...slot, value: to }] : [],
  );
  const absent = edits.flatMap(({ slot, to }): Absent[] => (typeof to === 'string' ? [{ ...slot, why: to }] : []));
  const set = {
    ...before,
    day: heading.day,
    on: true,
    values: [...before.values.filter(stays), ...values],
    absent: [...(before.absent ?? []).filter(stays), ...absent],
  };
  const others = sets.filter(({ id }) => id !== heading.id);
  return set.values.length + set.absent.length === 0 ? others : [set, ...others];
}

/** Steps that can be undone and done again, the last one last. */
export type History = { done: readonly (readonly Edit[])[]; undone: readonly (readonly Edit[])[] };

export const noHistory: History = { done: [], undone: [] };

/** A new step; what was undone before cannot be done again. */
export function withStep({ done }: History, edits: readonly Edit[]): History {
  return { done: [...done, edits], undone: [] };
}

/** The edits that undo the last step, and the history after it; `null` where nothing was done. */
export function undo({ done, undone }: History): { edits: readonly Edit[]; history: History } | null {
  const last = done.at(-1);
  if (!last) return null;
  const edits = last.map(({ slot, from, to }) => ({ slot, from: to, to: from }));
  return { edits, history: { done: done.slice(0, -1), undone: [...undone, last] } };
}

/** The edits of the step that was undone last, and the history after it; `null` where nothing was undone. */
export function redo({ done, undone }: History): { edits: readonly Edit[]; history: History } | null {
  const last = undone.at(-1);
  return last ? { edits: last, history: { done: [...done, last], undone: undone.slice(0, -1) } } : null;
}
