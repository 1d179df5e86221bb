import type { Indicator } from '../contract/indicator';
import { roundTo } from './format';
import { isTotal } from './traits';

/** A difference below this part of a value counts as none. */
const leastPart = 0.001;

/**
 * The largest difference that still counts as none: one unit of the last displayed decimal, 0.1% of the value, or the
 * `stated` least difference of the indicator.
 */
export function leastDifference(value: number, decimals: number, stated: number | null = null): number {
  return Math.max(roundTo(10 ** -decimals, decimals), Math.abs(value) * leastPart, stated ?? 0);
}

type Graded = Pick<Indicator, 'kind' | 'decimals' | 'leastDifference'>;

/** Whether rates, shares or years are so close that naming a highest or lowest one means nothing. */
export function areAlike(values: readonly number[], { kind, decimals, leastDifference: stated }: Graded): boolean {
  if (isTotal(kind) || values.length < 2) return false;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return roundTo(high - low, decimals) <= leastDifference(high, decimals, stated);
}
