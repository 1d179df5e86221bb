import type { Direction, Indicator, Target } from '../contract/indicator';
import { roundTo } from './format';
import { lastKnownIndex } from './known';

/** Better (+1), worse (−1) or neither (0) for a difference, given the direction; neutral is always 0. */
export function better(difference: number, direction: Direction): -1 | 0 | 1 {
  if (direction === 'neutral' || difference === 0) return 0;
  return difference > 0 === (direction === 'higher') ? 1 : -1;
}

/** Whether a value satisfies the target; `null` for «about» targets, which have no such line. */
export function meets(value: number, target: Target): boolean | null {
  if (target.op === '~') return null;
  return target.op === '>=' ? value >= target.value : value <= target.value;
}

export type TargetStanding = {
  /** `none`: the indicator is neutral or the target is «about», so the gap is stated without a verdict. */
  verdict: 'met' | 'missed' | 'open' | 'none';
  /** The year judged: the target's own once it has passed, else the latest with a value. */
  year: number;
  value: number;
  /** Value − target, in shown decimals. */
  gap: number;
};

/**
 * Where a series stands against the target of its indicator. A target whose year has passed is judged at that year
 * (met or missed); one still ahead is met or open. `null` without a target or a value to judge.
 */
export function standing(
  years: readonly number[],
  values: readonly (number | null)[],
  indicator: Pick<Indicator, 'target' | 'direction' | 'decimals'>,
): TargetStanding | null {
  const { target, direction, decimals } = indicator;
  const lastYear = years[years.length - 1];
  if (!target || lastYear === undefined) return null;
  const passed = target.year <= lastYear;
  const index = passed ? years.indexOf(target.year) : lastKnownIndex(values);
  const value = values[index];
  const year = years[index];
  if (value === null || value === undefined || year === undefined) return null;
  const gap = roundTo(value - target.value, decimals);
  const met = direction === 'neutral' ? null : meets(value, target);
  if (met === null) return { verdict: 'none', year, value, gap };
  return { verdict: met ? 'met' : passed ? 'missed' : 'open', year, value, gap };
}
