import { createStore, promisifyRequest, type UseStore } from 'idb-keyval';

let keyValues: UseStore | undefined;

/**
 * Runs one transaction on the key-value store in IndexedDB. Settles when the transaction is complete and its values are stored,
 * without a time limit. Rejects where IndexedDB is absent, refused, broken or full; the transaction then has written nothing.
 */
export async function inDatabase<Result>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => Promise<Result>,
): Promise<Result> {
  // Inside the promise: the first access may throw.
  keyValues ??= createStore('keyval-store', 'keyval');
  return keyValues(mode, async (store) => {
    const complete = promisifyRequest(store.transaction);
    try {
      const result = await work(store);
      await complete;
      return result;
    } catch (error) {
      complete.catch(() => undefined);
      undo(store.transaction);
      throw error;
    }
  });
}

function undo(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // The browser has aborted it already.
  }
}

/** The value under a key, `undefined` where there is none. */
export function valueAt(store: IDBObjectStore, key: string): Promise<unknown> {
  return promisifyRequest<unknown>(store.get(key));
}

/** Entries whose keys begin with `prefix`, in the order of the keys. */
export async function valuesUnder(store: IDBObjectStore, prefix: string): Promise<{ key: string; value: unknown }[]> {
  const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
  const [keys, values] = await Promise.all([
    promisifyRequest(store.getAllKeys(range)),
    promisifyRequest<unknown[]>(store.getAll(range)),
  ]);
  return keys.map((key, at) => ({ key: String(key), value: values[at] }));
}

/** False where the browser has no IndexedDB or refuses it. Nothing was ever stored then. */
export function hasDatabase(): boolean {
  try {
    return Boolean(window.indexedDB);
  } catch {
    return false;
  }
}
