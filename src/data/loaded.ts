import type { UseQueryResult } from '@tanstack/react-query';

/** What the server was asked for: on its way, not to be had until another try, or there. */
export type Loaded<T> =
  | { state: 'loading' }
  | { state: 'failed'; error: Error; retry: () => void }
  | { state: 'ready'; data: T };

export type Failed = Extract<Loaded<unknown>, { state: 'failed' }>;

export const loading = { state: 'loading' } as const;

/** What came once stays, whatever happens to a later request. */
export function loadedOf<T>({
  data,
  error,
  isFetching,
  refetch,
}: Pick<UseQueryResult<T>, 'data' | 'error' | 'isFetching' | 'refetch'>): Loaded<T> {
  if (data !== undefined) return { state: 'ready', data };
  return error && !isFetching ? { state: 'failed', error, retry: () => void refetch() } : loading;
}

/** `null` until it is there. */
export function dataOf<T>(loaded: Loaded<T>): T | null {
  return loaded.state === 'ready' ? loaded.data : null;
}

/** Those that are there. */
export function readyOf<T>(all: readonly Loaded<T>[]): T[] {
  return all.flatMap((one) => (one.state === 'ready' ? [one.data] : []));
}

export function mapLoaded<T, Result>(loaded: Loaded<T>, map: (data: T) => Result): Loaded<Result> {
  return loaded.state === 'ready' ? { state: 'ready', data: map(loaded.data) } : loaded;
}

/** Both as one: there once both are, failed once one is and the other is not on its way. */
export function joinLoaded<One, Other, Result>(
  one: Loaded<One>,
  other: Loaded<Other>,
  join: (one: One, other: Other) => Result,
): Loaded<Result> {
  if (one.state === 'ready' && other.state === 'ready') return { state: 'ready', data: join(one.data, other.data) };
  return one.state === 'loading' || other.state === 'loading' ? loading : (failureOf([one, other]) ?? loading);
}

/** All as one, as `joinLoaded`. */
export function together<T>(all: readonly Loaded<T>[]): Loaded<readonly T[]> {
  return all.reduce<Loaded<readonly T[]>>((list, one) => joinLoaded(list, one, (before, data) => [...before, data]), {
    state: 'ready',
    data: [],
  });
}

/** Those that are there, as soon as one is; until then as `together`. */
export function someOf<T>(all: readonly Loaded<T>[]): Loaded<readonly T[]> {
  const ready = readyOf(all);
  return ready.length > 0 ? { state: 'ready', data: ready } : together(all);
}

/** The first failure, whose `retry` asks for all that failed; `null` where nothing has. */
export function failureOf(all: readonly Loaded<unknown>[]): Failed | null {
  const failed = all.filter((one) => one.state === 'failed');
  const [first] = failed;
  const retry = () => {
    for (const one of failed) one.retry();
  };
  return first ? { ...first, retry } : null;
}
