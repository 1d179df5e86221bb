import type { Indicator } from '../contract/indicator';
import { roundTo } from '../measures/format';
import { typicalGap } from '../measures/typicalGap';
import { better } from '../measures/verdict';

/** How far a league stands from 全区: −3 much worse, 0 about equal, 3 much better. */
export type Step = -3 | -2 | -1 | 0 | 1 | 2 | 3;

/** From the best to the worst, as a legend shows them. */
export const steps: readonly Step[] = [3, 2, 1, 0, -1, -2, -3];

/** Where the steps 1, 2 and 3 begin, in typical gaps. */
export const stepLimits = [0.25, 1, 2] as const;

/** With fewer leagues than this there is no telling what is far. */
export const fewestCompared = 3;

export type Distance = {
  /** Value − 全区, in shown decimals. */
  difference: number;
  /** The same in typical gaps; above 0 is better. */
  times: number;
  step: Step;
};

/**
 * How the leagues stand to 全区, in the order given; `null` without a value, or with too few of them to compare.
 *
 * Method. The unit is the typical gap: the mean of the leagues' distances from 全区, whichever way. Less than a quarter
 * of it is about equal (step 0), up to the typical gap a little better or worse (±1), up to twice it better or worse
 * (±2), from there on much better or worse (±3). A difference of no more than one unit of the last shown decimal is
 * about equal whatever the gap: rounding alone can make it. So a step says how unusual a league is among the twelve in
 * that year, not how much the difference matters; and steps of different years have different units.
 */
export function distances(
  values: readonly (number | null)[],
  whole: number,
  { direction, decimals }: Pick<Indicator, 'direction' | 'decimals'>,
): (Distance | null)[] {
  const known = values.filter((value) => value !== null);
  if (known.length < fewestCompared) return values.map(() => null);
  const typical = typicalGap(known, whole);
  const least = roundTo(10 ** -decimals, decimals);
  return values.map((value) => {
    if (value === null) return null;
    const difference = roundTo(value - whole, decimals);
    const size = typical === 0 ? 0 : Math.abs(difference) / typical;
    const side = better(difference, direction);
    return {
      difference,
      times: side === 0 ? 0 : side * size,
      step: Math.abs(difference) <= least ? 0 : stepOf(side, stepLimits.filter((limit) => size >= limit).length),
    };
  });
}

function stepOf(side: -1 | 0 | 1, size: number): Step {
  return steps.find((step) => step === side * size) ?? 0;
}
