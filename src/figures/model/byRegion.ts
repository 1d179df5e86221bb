import { rollup } from 'd3-array';

/** Finds those of one key, by region, in a list that is looked through once for all keys; of two of a kind the later counts. */
export function byRegion<One extends { region: string }>(keyOf: (one: One) => string) {
  const cache = new WeakMap<readonly One[], ReadonlyMap<string, ReadonlyMap<string, One>>>();
  return (list: readonly One[], key: string): ReadonlyMap<string, One> => {
    const known =
      cache.get(list) ??
      rollup(
        list,
        // None is empty.
        (same) => same[same.length - 1] as One,
        keyOf,
        ({ region }) => region,
      );
    cache.set(list, known);
    return known.get(key) ?? new Map();
  };
}
