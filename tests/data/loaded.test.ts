import { describe, expect, test, vi } from 'vitest';
import { joinLoaded, type Loaded, loadedOf, loading, mapLoaded, someOf, together } from '../../src/data/loaded';

const ready = (data: number): Loaded<number> => ({ state: 'ready', data });
const failed = (retry = vi.fn()): Loaded<number> => ({ state: 'failed', error: new Error('503'), retry });

describe('an answer', () => {
  const query = { data: undefined, error: null, isFetching: false, refetch: vi.fn() };

  test('stays when a later request fails, and is loading again while a failed one is retried', () => {
    const error = new Error('503');
    expect(loadedOf({ ...query, data: 1, error })).toEqual(ready(1));
    expect(loadedOf({ ...query, error })).toMatchObject({ state: 'failed', error });
    expect(loadedOf({ ...query, error, isFetching: true })).toBe(loading);
    expect(loadedOf(query)).toBe(loading);
  });

  test('that is not there is not mapped', () => {
    const map = vi.fn();
    expect([loading, failed()].map((one) => mapLoaded(one, map).state)).toEqual(['loading', 'failed']);
    expect(map).not.toHaveBeenCalled();
  });
});

describe('several answers as one', () => {
  test.each([
    ['there once all are', [ready(1), ready(2)], 'ready', 'ready'],
    ['loading as long as one is, even if others failed', [failed(), loading], 'loading', 'loading'],
    ['failed once one is and none is loading', [ready(1), failed()], 'failed', 'ready'],
    ['failed where all are', [failed(), failed()], 'failed', 'failed'],
    ['there where there are none', [], 'ready', 'ready'],
  ] as const)('are %s', (_what, all, state, stateOfSome) => {
    expect(together(all).state).toBe(state);
    expect(someOf(all).state).toBe(stateOfSome);
  });

  test('keep their order, and of some those that are there', () => {
    expect(together([ready(1), ready(2), ready(3)])).toMatchObject({ data: [1, 2, 3] });
    expect(someOf([ready(1), loading, ready(3)])).toMatchObject({ data: [1, 3] });
    expect(joinLoaded(ready(1), ready(2), (one, other) => one - other)).toEqual(ready(-1));
  });

  test('are retried together, each that failed once, and no other', () => {
    const retries = [vi.fn(), vi.fn()];
    const all = together([failed(retries[0]), ready(1), failed(retries[1])]);
    if (all.state === 'failed') all.retry();
    for (const retry of retries) expect(retry).toHaveBeenCalledTimes(1);
  });
});
