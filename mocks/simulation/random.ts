/** Returns the next number in [0, 1). */
export type Random = () => number;

/**
 * The same numbers for the same key on every machine and every day: FNV-1a hashes the key and seeds mulberry32, both in
 * 32-bit integer arithmetic.
 */
export function random(key: string): Random {
  let state = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) {
    state = Math.imul(state ^ key.charCodeAt(index), 0x01000193);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
}

/**
 * Mean 0, standard deviation 1, never beyond ±3.47: the sum of four uniform numbers. It is bounded and avoids
 * logarithm and cosine, which engines may round differently.
 */
export function normal(next: Random): number {
  return (next() + next() + next() + next() - 2) * 1.7320508;
}

/** Close to eˣ for |x| ≤ 2, positive and rising for |x| < 3.4; it uses only divisions, which all engines round alike. */
export function exponential(x: number): number {
  return (12 + x * (6 + x)) / (12 - x * (6 - x));
}
