import { createStore, promisifyRequest, type UseStore } from 'idb-keyval';

let keyValues: UseStore | undefined;

/**
 * Runs one transaction on the key-value store of this browser's IndexedDB. Settles when the transaction is complete, so that what
 * was written is there; waits as long as the browser does. Rejects where IndexedDB is absent, refused, broken or full: then
 * nothing of the transaction was written.
 */
export async function inDatabase<Result>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => Promise<Result>,
): Promise<Result> {
  // Inside of the promise: a browser may throw at the first touch.
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
    // The browser has done so already.
  }
}

/** The value under a key, `undefined` where there is none. */
export function valueAt(store: IDBObjectStore, key: string): Promise<unknown> {
  return promisifyRequest<unknown>(store.get(key));
}

/** Keys and values whose keys begin so, in the order of the keys. */
export async function valuesUnder(store: IDBObjectStore, prefix: string): Promise<{ key: string; value: unknown }[]> {
  const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
  const [keys, values] = await Promise.all([
    promisifyRequest(store.getAllKeys(range)),
    promisifyRequest<unknown[]>(store.getAll(range)),
  ]);
  return keys.map((key, at) => ({ key: String(key), value: values[at] }));
}

/** False where the browser has no IndexedDB or refuses it: then nothing was ever kept there. */
export function hasDatabase(): boolean {
  try {
    return Boolean(window.indexedDB);
  } catch {
    return false;
  }
}
