import { rollup } from 'd3-array';

/**
 * Finds the entries of one key by region. A list is indexed once for all keys. The later of two entries for the same
 * key and region wins.
 */
export function byRegion<One extends { region: string }>(keyOf: (one: One) => string) {
  const cache = new WeakMap<readonly One[], ReadonlyMap<string, ReadonlyMap<string, One>>>();
  return (list: readonly One[], key: string): ReadonlyMap<string, One> => {
    const known =
      cache.get(list) ??
      rollup(
        list,
        // Groups are never empty.
        (same) => same[same.length - 1] as One,
        keyOf,
        ({ region }) => region,
      );
    cache.set(list, known);
    return known.get(key) ?? new Map();
  };
}
