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
  ownValueSchema,
} from './dataSet';
import { type OwnIndicator, ownIndicatorSchema } from './ownIndicator';

const place = 'own-data';
const asidePlace = 'own-data-aside';

/** Stored data that this version cannot read. They stay unchanged and are tried again at each visit. */
export type AsideData = {
  key: string;
  /** Has the shape of the whole record, so that it is read in the same way. */
  content: unknown;
};

/** The stored data: readable and unreadable. */
export type StoredData = { own: OwnData; aside: readonly AsideData[] };

/** Rejects if storage is missing, refused, broken or full. Nothing is lost then. */
export async function readStoredData(): Promise<StoredData> {
  const { settled } = await inDatabase('readonly', settledIn);
  // Only tidying needs write access. If writing fails, the data stay as they are and are still shown.
  return settled.moves.length === 0 ? settled : changeStoredData([]).catch(() => settled);
}

/**
 * Applies changes to the data stored at that moment and writes the result in one transaction, so that changes of
 * another tab stay. Rejects if writing fails, and changes nothing then.
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

/** Removes an unreadable entry, or puts it back in its place. */
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
 * Separates readable from unreadable entries. Entries that were unreadable earlier and are readable now come back.
 * `moves` are the necessary writes; `undefined` deletes.
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

/** Entries that come back go below the present ones and replace none. */
function joined(own: OwnData, back: OwnData): OwnData {
  const [sets, indicators] = [own.sets, own.indicators].map((list) => new Set(list.map(({ id }) => id)));
  return {
    sets: [...own.sets, ...back.sets.filter(({ id }) => !sets?.has(id))],
    indicators: [...own.indicators, ...back.indicators.filter(({ id }) => !indicators?.has(id))],
    confirmed: [...own.confirmed, ...back.confirmed],
    deadlines: { ...back.deadlines, ...own.deadlines },
  };
}

/** Each data set has its version, so that an older dashboard knows which sets it cannot read. */
function recordOf(own: OwnData): unknown {
  return { ...own, version: dataSetVersion, sets: own.sets.map((set) => ({ ...set, version: dataSetVersion })) };
}

/** Earlier versions stored amounts of any size and any text as a day. Invalid ones are dropped, the rest stays. */
const isAmount = ({ value }: { value: number }) => v.is(amountSchema, value);
const storedAmount = { value: v.number() };
export const storedSetSchema = v.object({
  ...dataSetSchema.entries,
  day: v.fallback(dataSetSchema.entries.day, ''),
  values: v.pipe(v.array(v.object({ ...ownValueSchema.entries, ...storedAmount })), v.filterItems(isAmount)),
});
export const storedIndicatorSchema = v.object({
  ...ownIndicatorSchema.entries,
  target: v.fallback(ownIndicatorSchema.entries.target, null),
});
export const storedConfirmedSchema = v.object({ ...confirmedSchema.entries, ...storedAmount });

const entries = v.optional(v.array(v.unknown()), []);
/** Version 1 had only data sets. */
const recordSchema = v.object({
  version: versionSchema,
  sets: entries,
  indicators: entries,
  confirmed: entries,
  deadlines: v.optional(v.record(v.string(), v.unknown()), {}),
});
const versioned = v.object({ version: versionSchema });

type Read = { own: OwnData; faulty: unknown[] };

/** `faulty`: each unreadable entry in a record of its own, or the whole record if its entries cannot be separated. */
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
