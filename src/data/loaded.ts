import type { UseQueryResult } from '@tanstack/react-query';

/** A request: under way, failed until a retry, or answered. */
export type Loaded<T> =
  | { state: 'loading' }
  | { state: 'failed'; error: Error; retry: () => void }
  | { state: 'ready'; data: T };

export type Failed = Extract<Loaded<unknown>, { state: 'failed' }>;

export const loading = { state: 'loading' } as const;

/** An answer stays, even if a later request fails. */
export function loadedOf<T>({
  data,
  error,
  isFetching,
  refetch,
}: Pick<UseQueryResult<T>, 'data' | 'error' | 'isFetching' | 'refetch'>): Loaded<T> {
  if (data !== undefined) return { state: 'ready', data };
  return error && !isFetching ? { state: 'failed', error, retry: () => void refetch() } : loading;
}

/** `null` until the data are there. */
export function dataOf<T>(loaded: Loaded<T>): T | null {
  return loaded.state === 'ready' ? loaded.data : null;
}

/** The data that are there. */
export function readyOf<T>(all: readonly Loaded<T>[]): T[] {
  return all.flatMap((one) => (one.state === 'ready' ? [one.data] : []));
}

export function mapLoaded<T, Result>(loaded: Loaded<T>, map: (data: T) => Result): Loaded<Result> {
  return loaded.state === 'ready' ? { state: 'ready', data: map(loaded.data) } : loaded;
}

/** Joins two requests: ready when both are, failed when one has failed and none is under way. */
export function joinLoaded<One, Other, Result>(
  one: Loaded<One>,
  other: Loaded<Other>,
  join: (one: One, other: Other) => Result,
): Loaded<Result> {
  if (one.state === 'ready' && other.state === 'ready') return { state: 'ready', data: join(one.data, other.data) };
  return one.state === 'loading' || other.state === 'loading' ? loading : (failureOf([one, other]) ?? loading);
}

/** Joins all requests, as `joinLoaded` does. */
export function together<T>(all: readonly Loaded<T>[]): Loaded<readonly T[]> {
  return all.reduce<Loaded<readonly T[]>>((list, one) => joinLoaded(list, one, (before, data) => [...before, data]), {
    state: 'ready',
    data: [],
  });
}

/** The data that are there, as soon as one request is ready; until then as `together`. */
export function someOf<T>(all: readonly Loaded<T>[]): Loaded<readonly T[]> {
  const ready = readyOf(all);
  return ready.length > 0 ? { state: 'ready', data: ready } : together(all);
}

/** The first failure, with a `retry` for all failed requests; `null` without failures. */
export function failureOf(all: readonly Loaded<unknown>[]): Failed | null {
  const failed = all.filter((one) => one.state === 'failed');
  const [first] = failed;
  const retry = () => {
    for (const one of failed) one.retry();
  };
  return first ? { ...first, retry } : null;
}
