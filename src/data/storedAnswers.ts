import { createStore, get, promisifyRequest, set, type UseStore } from 'idb-keyval';
import { createContext, useContext, useSyncExternalStore } from 'react';
import * as v from 'valibot';
import type { AnswerError } from './answerError';

const storedAnswerSchema = v.object({ body: v.unknown(), at: v.number() });

/** An answer as it came, and when (milliseconds since 1970). */
export type StoredAnswer = v.InferOutput<typeof storedAnswerSchema>;

/** Where the last good answers of a statistics server are kept, by the path that was asked for. None of it ever throws or rejects. */
export type Keep = {
  /** `null` where there is none, or none that can be had or may still be shown. */
  read: (path: string) => Promise<StoredAnswer | null>;
  write: (path: string, answer: StoredAnswer) => void;
  /** Removes all that was kept of this server. */
  clear: () => void;
};

/** Days after which an answer that was kept is no longer shown, and removed. */
const storageDays = 30;

/** In milliseconds: storage that hangs does not hold up the page, and what is too old is removed once the page is drawn. */
const times = { patience: 1500, removal: 10_000 };

/** In IndexedDB, which an intranet without https has as well. What cannot be kept is not. */
export function keepInBrowser(serverUrl: string): Keep {
  const answers = createStore('kept-answers', 'answers');
  const keyOf = (path: string) => serverUrl + path;
  const late = () => new Promise<null>((resolve) => setTimeout(() => resolve(null), times.patience));
  // Of other servers as well, that may never be asked again.
  setTimeout(() => void quietly(() => removeWhere(answers, (_key, stored) => freshOf(stored) === null)), times.removal);
  return {
    read: (path) => Promise.race([quietly(async () => freshOf(await get(keyOf(path), answers))), late()]),
    write: (path, answer) => void quietly(() => set(keyOf(path), answer, answers)),
    clear: () => void quietly(() => removeWhere(answers, (key) => key.startsWith(keyOf('/')))),
  };
}

/** A browser may have no IndexedDB, throw when it is touched, or fail later. */
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

/** An answer of an earlier time is shown, because of what happened to the present one. */
export type Stale = { at: number; error: AnswerError };

/** Which paths are answered from what was kept. */
export type StaleAnswers = {
  mark: (path: string, stale: Stale | null) => void;
  current: () => ReadonlyMap<string, Stale>;
  /** Returns how to end it. */
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
  return useSyncExternalStore(stale.subscribe, stale.current);
}
