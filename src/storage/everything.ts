import { browserStorage } from './aside';
import { inDatabase, valuesUnder } from './database';

/** The dashboard's own keys; other sites may share the address. The name of the server is not listed, because it is never removed. */
const texts = ['briefings', 'titles', 'draft:', 'own-matched-heads', 'sample-note-read', 'mantine-color-scheme'];
const values = 'own-';

/** In milliseconds: a database that does not answer must not block saving or removing. */
const patience = 3000;

/** Everything the reader has stored in this browser and that can be read, as JSON text. */
export async function everythingStored(): Promise<string> {
  const data = (await inTime(inDatabase('readonly', (store) => valuesUnder(store, values)))) ?? [];
  const entries = [...storedTexts(), ...data.map(({ key, value }) => [key, value])];
  return JSON.stringify(Object.fromEntries(entries), (_key, value: unknown) =>
    value instanceof Uint8Array ? { bytes: value.length } : value,
  );
}

/** Removes everything the reader has stored, as far as the browser allows. */
export async function removeEverything(): Promise<void> {
  for (const [key] of storedTexts()) browserStorage().removeItem(key);
  const removed = inDatabase('readwrite', async (store) => {
    for (const { key } of await valuesUnder(store, values)) store.delete(key);
  });
  await inTime(removed);
}

function inTime<Result>(work: Promise<Result>): Promise<Result | null> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience));
  return Promise.race([work.catch(() => null), late]);
}

function storedTexts(): [key: string, text: string][] {
  try {
    const storage = browserStorage();
    return Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '')
      .filter((key) => texts.some((one) => key.startsWith(one)))
      .map((key) => [key, storage.getItem(key) ?? '']);
  } catch {
    return [];
  }
}
