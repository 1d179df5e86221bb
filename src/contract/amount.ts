import * as v from 'valibot';

/** A number that is drawn or counted. One that is farther from 0 is no statistic, and axes and sums overflow with it. */
export const amountSchema = v.pipe(v.number(), v.finite(), v.minValue(-1e15), v.maxValue(1e15));

/** Things that are counted: one at least, and no more than `most`. */
export function countSchema(most: number) {
  return v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most));
}

/** Of how many a rate is told at most: so many of a million. */
export const mostPer = 1_000_000;
