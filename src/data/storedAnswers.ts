import { createStore, get, promisifyRequest, set, type UseStore } from 'idb-keyval';
import { createContext, useContext, useSyncExternalStore } from 'react';
import * as v from 'valibot';
import type { AnswerError } from './answerError';

const storedAnswerSchema = v.object({ body: v.unknown(), at: v.number() });

/** An answer as received, and its time (milliseconds since 1970). */
export type StoredAnswer = v.InferOutput<typeof storedAnswerSchema>;

/** Storage of the last valid answers of a statistics server, by requested path. Its functions never throw or reject. */
export type Keep = {
  /** `null` where no answer is stored, or it cannot be read, or it is too old to be shown. */
  read: (path: string) => Promise<StoredAnswer | null>;
  write: (path: string, answer: StoredAnswer) => void;
  /** Removes all stored answers of this server. */
  clear: () => void;
};

/** Days after which a stored answer is no longer shown, and is removed. */
const storageDays = 30;

/** In milliseconds: hanging storage must not block the page; old answers are removed after the page is rendered. */
const times = { patience: 1500, removal: 10_000 };

/** Stores answers in IndexedDB, which also works on an intranet without https. A failed write is ignored. */
export function keepInBrowser(serverUrl: string): Keep {
  const answers = createStore('kept-answers', 'answers');
  const keyOf = (path: string) => serverUrl + path;
  const late = () => new Promise<null>((resolve) => setTimeout(() => resolve(null), times.patience));
  // Also answers of other servers, which may never be used again.
  setTimeout(() => void quietly(() => removeWhere(answers, (_key, stored) => freshOf(stored) === null)), times.removal);
  return {
    read: (path) => Promise.race([quietly(async () => freshOf(await get(keyOf(path), answers))), late()]),
    write: (path, answer) => void quietly(() => set(keyOf(path), answer, answers)),
    clear: () => void quietly(() => removeWhere(answers, (key) => key.startsWith(keyOf('/')))),
  };
}

/** A browser may have no IndexedDB, throw on access, or fail later. */
async function quietly<Result>(touch: () => Promise<Result>): Promise<Result | null> {
  try {
    return await touch();
  } catch {
    return null;
  }
}

function freshOf(stored: unknown): StoredAnswer | null {
  const { success, output } = v.safeParse(storedAnswerSchema, stored);
  const age = success ? Math.abs(Date.now() - output.at) : Number.POSITIVE_INFINITY;
  return success && age <= storageDays * 24 * 3_600_000 ? output : null;
}

function removeWhere(answers: UseStore, isUnwanted: (key: string, stored: unknown) => boolean): Promise<void> {
  return answers('readwrite', (store) => {
    const request = store.openCursor();
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor) return;
      if (isUnwanted(String(cursor.key), cursor.value)) cursor.delete();
      cursor.continue();
    };
    return promisifyRequest(store.transaction);
  });
}

/** An earlier answer is shown (`at`: its time), because of the error of the current request. */
export type Stale = { at: number; error: AnswerError };

/** The paths that are answered from storage. */
export type StaleAnswers = {
  mark: (path: string, stale: Stale | null) => void;
  current: () => ReadonlyMap<string, Stale>;
  /** Returns a function that unsubscribes. */
  subscribe: (listener: () => void) => () => void;
};

export function staleAnswers(): StaleAnswers {
  let paths: ReadonlyMap<string, Stale> = new Map();
  const listeners = new Set<() => void>();
  return {
    mark: (path, stale) => {
      if (!stale && !paths.has(path)) return;
      const others = [...paths].filter(([one]) => one !== path);
      paths = new Map(stale ? [...others, [path, stale]] : others);
      for (const listener of listeners) listener();
    },
    current: () => paths,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const StaleContext = createContext<StaleAnswers>(staleAnswers());

export function useStale(): ReadonlyMap<string, Stale> {
  const stale = useContext(StaleContext);
  return useSyncExternalStore(stale.subscribe, stale.current, stale.current);
}
