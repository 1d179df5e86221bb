import type { Direction } from '../contract/indicator';

export type Ranked = {
  /** Position in the list given. */
  index: number;
  value: number | null;
  /** 1 for the best (neutral: the largest); equal values share a rank, the next one is skipped. `null` without a value. */
  rank: number | null;
  /** True where another one has the same value. */
  tied: boolean;
};

/** In order of rank; the missing ones come last, in the order given. */
export function rankValues(values: readonly (number | null)[], direction: Direction): Ranked[] {
  const sign = direction === 'lower' ? 1 : -1;
  return values
    .map((value, index): Ranked => {
      if (value === null) return { index, value, rank: null, tied: false };
      const ahead = values.filter((other) => other !== null && sign * (other - value) < 0).length;
      const equal = values.filter((other) => other === value).length;
      return { index, value, rank: ahead + 1, tied: equal > 1 };
    })
    .sort((a, b) => (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY) || a.index - b.index);
}
