import * as v from 'valibot';
import { amountSchema } from '../../contract/amount';
import { inDatabase, valueAt, valuesUnder } from '../../storage/database';
import { newId } from '../../storage/newId';
import { versionSchema } from '../../storage/version';
import {
  type Confirmed,
  confirmedSchema,
  type DataSet,
  dataSetSchema,
  dataSetVersion,
  deadlineSchema,
  noOwnData,
  type OwnData,
  observationSchema,
} from './dataSet';
import { type OwnIndicator, ownIndicatorSchema } from './ownIndicator';

const place = 'own-data';
const asidePlace = 'own-data-aside';

/** Data of this browser that are not understood: kept as they were, and read again at each visit. */
export type AsideData = {
  key: string;
  /** In the shape of the record that it was a part of, so that it is read in the same way. */
  content: unknown;
};

/** What this browser keeps: what is understood, and what is not. */
export type StoredData = { own: OwnData; aside: readonly AsideData[] };

/** Rejects where storage is absent, refused, broken or full. Nothing is lost then. */
export async function readStoredData(): Promise<StoredData> {
  const { settled } = await inDatabase('readonly', settledIn);
  // Only what has to be put in order needs the right to write; where that fails it stays as it lies and is shown all the same.
  return settled.moves.length === 0 ? settled : changeStoredData([]).catch(() => settled);
}

/**
 * Applies changes to what is stored at that moment and writes the result, in one transaction: what another tab has written
 * meanwhile stays. Rejects where it cannot, with nothing changed.
 */
export function changeStoredData(changes: readonly ((own: OwnData) => OwnData)[]): Promise<StoredData> {
  return inDatabase('readwrite', async (store) => {
    const { settled } = await settledIn(store);
    for (const { key, value } of settled.moves) {
      if (value === undefined) store.delete(key);
      else store.put(value, key);
    }
    const own = changes.reduce((now, change) => change(now), settled.own);
    store.put(recordOf(own), place);
    return { own, aside: settled.aside };
  });
}

/** Removes what was put aside, or puts it back where it lay. */
export async function keepAside({ key, content }: AsideData, isRestored: boolean): Promise<void> {
  await inDatabase('readwrite', async (store) => {
    if (isRestored) store.put(content, key);
    else store.delete(key);
  });
}

async function settledIn(store: IDBObjectStore) {
  const [record, aside] = await Promise.all([valueAt(store, place), valuesUnder(store, asidePlace)]);
  return { settled: settle(record, aside) };
}

type Entry = { key: string; value: unknown };

/**
 * Parts what is understood from what is not, entry by entry; what was put aside earlier and is understood by now comes back.
 * `moves` are the writes that put it so; `undefined` deletes.
 */
export function settle(record: unknown, aside: readonly Entry[]): StoredData & { moves: Entry[] } {
  const read = readRecord(record);
  const again = aside.map(({ key, value }) => ({ key, content: value, ...readRecord(value) }));
  const returning = again.filter(({ own }) => !isEmpty(own));
  const staying = again.filter(({ own }) => isEmpty(own)).map(({ key, content }) => ({ key, content }));
  const added = [...read.faulty, ...returning.flatMap(({ faulty }) => faulty)].map((content) => ({
    key: `${asidePlace}-${newId()}`,
    content,
  }));
  return {
    own: returning.reduce((own, one) => joined(own, one.own), read.own),
    aside: [...staying, ...added],
    moves: [
      ...returning.map(({ key }) => ({ key, value: undefined })),
      ...added.map(({ key, content }) => ({ key, value: content })),
    ],
  };
}

function isEmpty({ sets, indicators, confirmed, deadlines }: OwnData): boolean {
  return sets.length + indicators.length + confirmed.length + Object.keys(deadlines).length === 0;
}

/** What comes back stands below what is there, and takes the place of nothing. */
function joined(own: OwnData, back: OwnData): OwnData {
  const [sets, indicators] = [own.sets, own.indicators].map((list) => new Set(list.map(({ id }) => id)));
  return {
    sets: [...own.sets, ...back.sets.filter(({ id }) => !sets?.has(id))],
    indicators: [...own.indicators, ...back.indicators.filter(({ id }) => !indicators?.has(id))],
    confirmed: [...own.confirmed, ...back.confirmed],
    deadlines: { ...back.deadlines, ...own.deadlines },
  };
}

/** Each data set says its version, so that an older dashboard can tell which of them it does not understand. */
function recordOf(own: OwnData): unknown {
  return { ...own, version: dataSetVersion, sets: own.sets.map((set) => ({ ...set, version: dataSetVersion })) };
}

/** Amounts of any size were kept once, and any text as a day: what is none goes, and the rest stays. */
const isAmount = ({ value }: { value: number }) => v.is(amountSchema, value);
const storedAmount = { value: v.number() };
export const storedSetSchema = v.object({
  ...dataSetSchema.entries,
  day: v.fallback(dataSetSchema.entries.day, ''),
  values: v.pipe(v.array(v.object({ ...observationSchema.entries, ...storedAmount })), v.filterItems(isAmount)),
});
export const storedIndicatorSchema = v.object({
  ...ownIndicatorSchema.entries,
  target: v.fallback(ownIndicatorSchema.entries.target, null),
});
export const storedConfirmedSchema = v.object({ ...confirmedSchema.entries, ...storedAmount });

const entries = v.optional(v.array(v.unknown()), []);
/** Version 1 had data sets alone. */
const recordSchema = v.object({
  version: versionSchema,
  sets: entries,
  indicators: entries,
  confirmed: entries,
  deadlines: v.optional(v.record(v.string(), v.unknown()), {}),
});
const versioned = v.object({ version: versionSchema });

type Read = { own: OwnData; faulty: unknown[] };

/** `faulty`: each entry that is not understood, in a record of its own; where no entries can be told apart, all of it. */
function readRecord(stored: unknown): Read {
  if (stored === undefined) return { own: noOwnData, faulty: [] };
  const record = v.safeParse(recordSchema, stored);
  if (!record.success) return { own: noOwnData, faulty: [stored] };
  const { version: written, sets, indicators, confirmed, deadlines } = record.output;
  const versionOf = (entry: unknown) => {
    const own = v.safeParse(versioned, entry);
    return own.success ? own.output.version : written;
  };
  const faulty: unknown[] = [];
  const readAll = <Item>(list: readonly unknown[], kind: string, read: (entry: unknown) => Item | null): Item[] =>
    list.flatMap((entry) => {
      const item = versionOf(entry) > dataSetVersion ? null : read(entry);
      if (item === null) faulty.push({ version: versionOf(entry), [kind]: [entry] });
      return item === null ? [] : [item];
    });
  const wrongDays = Object.entries(deadlines).filter(([, day]) => !v.is(deadlineSchema, day));
  if (wrongDays.length > 0) faulty.push({ version: written, deadlines: Object.fromEntries(wrongDays) });
  return {
    own: {
      sets: readAll(sets, 'sets', (entry) => outputOf<DataSet>(v.safeParse(storedSetSchema, entry))),
      indicators: readAll(indicators, 'indicators', (entry) =>
        outputOf<OwnIndicator>(v.safeParse(storedIndicatorSchema, entry)),
      ),
      confirmed: readAll(confirmed, 'confirmed', (entry) =>
        outputOf<Confirmed>(v.safeParse(storedConfirmedSchema, entry)),
      ).filter(isAmount),
      deadlines: Object.fromEntries(
        Object.entries(deadlines).flatMap(([year, day]) => (v.is(deadlineSchema, day) ? [[year, day]] : [])),
      ),
    },
    faulty,
  };
}

function outputOf<Item>(result: { success: true; output: Item } | { success: false }): Item | null {
  return result.success ? result.output : null;
}
