import type { Indicator } from '../contract/indicator';
import { roundTo } from './format';
import { leastDifference } from './leastDifference';
import { better } from './verdict';

/** How far a league stands from 全区: −3 much worse, 0 about equal, 3 much better. */
export type Step = -3 | -2 | -1 | 0 | 1 | 2 | 3;

/** From best to worst, the order of a legend. */
export const steps: readonly Step[] = [3, 2, 1, 0, -1, -2, -3];

/** Where the steps 1, 2 and 3 begin, in typical gaps. */
const stepLimits = [0.25, 1, 2] as const;

/** A difference below this part of the value of 全区 is at most a little better or worse. */
const modestPart = 0.01;

/** Fewer leagues than this cannot be graded, ranked or given a range. */
export const fewestCompared = 3;

export type Distance = {
  /** Value − 全区, rounded to the displayed decimals. */
  difference: number;
  /** The difference in typical gaps; above 0 is better. */
  times: number;
  step: Step;
};

type Graded = Pick<Indicator, 'direction' | 'decimals'> & Partial<Pick<Indicator, 'leastDifference'>>;

/**
 * How the leagues compare with 全区, in the order given. `null` without a value, or with too few leagues to compare.
 *
 * Method. The unit is the typical gap: the mean absolute distance of the leagues from 全区. Below a quarter of it is
 * about equal (step 0), up to the typical gap a little better or worse (±1), up to twice the gap better or worse
 * (±2), beyond that much better or worse (±3). A step tells how unusual a league is among the twelve in that year.
 * Steps of different years therefore have different units.
 *
 * Where all leagues are nearly alike, small differences must not look large. A difference is about equal if it is at
 * most one unit of the last displayed decimal (rounding alone can cause it), at most 0.1% of the value of 全区, or at
 * most the stated least difference. A difference below 1% of the value of 全区 is at most a little better or worse.
 */
export function distances(
  values: readonly (number | null)[],
  whole: number,
  { direction, decimals, leastDifference: stated = null }: Graded,
): (Distance | null)[] {
  const known = values.filter((value) => value !== null);
  if (known.length < fewestCompared) return values.map(() => null);
  const typical = typicalGap(known, whole);
  const least = leastDifference(whole, decimals, stated);
  const modest = Math.abs(whole) * modestPart;
  return values.map((value) => {
    if (value === null) return null;
    const difference = roundTo(value - whole, decimals);
    const away = Math.abs(difference);
    const times = typical === 0 ? 0 : away / typical;
    const side = better(difference, direction);
    const size = away <= least ? 0 : stepLimits.filter((limit) => times >= limit).length;
    return {
      difference,
      times: side === 0 ? 0 : side * times,
      step: stepOf(side, away < modest ? Math.min(size, 1) : size),
    };
  });
}

function stepOf(side: -1 | 0 | 1, size: number): Step {
  return steps.find((step) => step === side * size) ?? 0;
}

/** The mean absolute distance of the leagues from 全区: an ordinary difference for the indicator. */
export function typicalGap(values: readonly (number | null)[], whole: number): number {
  const known = values.filter((value): value is number => value !== null);
  if (known.length === 0) return 0;
  return known.reduce((sum, value) => sum + Math.abs(value - whole), 0) / known.length;
}
