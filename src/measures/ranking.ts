import { ascending, bisectLeft, bisectRight } from 'd3-array';
import type { Direction } from '../contract/indicator';
import { type Interval, overlap } from './chance';

export type Ranked = {
  /** Position in the list given. */
  index: number;
  value: number | null;
  /**
   * 1 for the best (neutral: the largest). Equal values share a rank and the next rank is skipped. `null` without a
   * value.
   */
  rank: number | null;
  /** True if another value is equal. */
  tied: boolean;
};

/** In order of rank. Missing values come last, in the order given. */
export function rankValues(values: readonly (number | null)[], direction: Direction): Ranked[] {
  const sign = direction === 'lower' ? 1 : -1;
  const inOrder = values.flatMap((value) => (value === null ? [] : [sign * value])).sort(ascending);
  return values
    .map((value, index): Ranked => {
      if (value === null) return { index, value, rank: null, tied: false };
      const ahead = bisectLeft(inOrder, sign * value);
      return { index, value, rank: ahead + 1, tied: bisectRight(inOrder, sign * value) > ahead + 1 };
    })
    .sort((a, b) => (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY) || a.index - b.index);
}

/** The ranks that chance leaves open. */
export type RankSpan = { first: number; last: number };

/** Whether chance leaves more than one rank open. */
export function isOpenSpan(span: RankSpan | null): span is RankSpan {
  return span !== null && span.last > span.first;
}

/**
 * The possible ranks of rates that rest on few cases: only places whose 95% intervals do not overlap are surely ahead
 * or behind. In the order given. All `null` if any known value has no interval.
 */
export function rankSpans(
  values: readonly (number | null)[],
  intervals: readonly (Interval | null)[],
  direction: Direction,
): (RankSpan | null)[] {
  const known = values.flatMap((value, index) => (value === null ? [] : [intervals[index] ?? null]));
  const sure = known.filter((one) => one !== null);
  if (sure.length < known.length) return values.map(() => null);
  const lowerFirst = direction === 'lower';
  return values.map((value, index) => {
    const own = intervals[index];
    if (value === null || !own) return null;
    const apart = sure.filter((one) => !overlap(one, own));
    const below = apart.filter((one) => one.high < own.low).length;
    const ahead = lowerFirst ? below : apart.length - below;
    return { first: ahead + 1, last: sure.length - (apart.length - ahead) };
  });
}
