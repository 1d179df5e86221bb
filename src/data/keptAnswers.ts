import { createStore, get, set } from 'idb-keyval';
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { AnswerError } from './answerError';

/** An answer as it came, and when (milliseconds since 1970). */
export type KeptAnswer = { body: unknown; at: number };

/** Where the last good answers of a statistics server are kept, by the path that was asked for. */
export type Keep = {
  /** `null` where there is none, or none that can be had. */
  read: (path: string) => Promise<KeptAnswer | null>;
  write: (path: string, answer: KeptAnswer) => void;
};

/** In milliseconds: storage that hangs does not hold up the page. */
const patience = 1500;

/** In IndexedDB, which an intranet without https has as well. What cannot be kept is not. */
export function keepInBrowser(serverUrl: string): Keep {
  const answers = createStore('kept-answers', 'answers');
  const keyOf = (path: string) => serverUrl + path;
  const late = () => new Promise<null>((resolve) => setTimeout(() => resolve(null), patience));
  return {
    read: (path) =>
      Promise.race([get<KeptAnswer>(keyOf(path), answers).then((kept) => kept ?? null), late()]).catch(() => null),
    write: (path, answer) => void set(keyOf(path), answer, answers).catch(() => undefined),
  };
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
