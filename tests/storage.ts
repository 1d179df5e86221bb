/** A storage of the browser that holds texts, for tests in Node. */
export function storageOf(texts: Record<string, string> = {}) {
  const stored = new Map(Object.entries(texts));
  const storage = {
    get length() {
      return stored.size;
    },
    key: (at: number) => [...stored.keys()][at] ?? null,
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, text: string) => void stored.set(key, text),
    removeItem: (key: string) => void stored.delete(key),
  };
  return { stored, storage: () => storage };
}

/** One that refuses whatever is asked of it. */
export function closedStorage(): never {
  throw new DOMException('denied', 'SecurityError');
}

/** One that can be read and takes nothing more. */
export function fullStorage(texts: Record<string, string> = {}) {
  const { storage } = storageOf(texts);
  const full = Object.assign(Object.create(storage()), {
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
  return (): ReturnType<typeof storage> => full;
}
