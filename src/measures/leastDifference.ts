import type { Indicator } from '../contract/indicator';
import { roundTo } from './format';
import { isTotal } from './traits';

/** A difference smaller than this part of a value makes none, whatever the others' are. */
const leastPart = 0.001;

/**
 * The largest difference from a value that is none: one unit of the last shown decimal, 0.1% of the value, or what is
 * `stated` for the indicator.
 */
export function leastDifference(value: number, decimals: number, stated: number | null = null): number {
  return Math.max(roundTo(10 ** -decimals, decimals), Math.abs(value) * leastPart, stated ?? 0);
}

type Graded = Pick<Indicator, 'kind' | 'decimals' | 'leastDifference'>;

/** Whether rates, shares or years lie so near each other that none is the highest or the lowest to speak of. */
export function areAlike(values: readonly number[], { kind, decimals, leastDifference: stated }: Graded): boolean {
  if (isTotal(kind) || values.length < 2) return false;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return roundTo(high - low, decimals) <= leastDifference(high, decimals, stated);
}
