import * as v from 'valibot';

/** A number that is drawn or counted. One that is farther from 0 is no statistic, and axes and sums overflow with it. */
export const amountSchema = v.pipe(v.number(), v.finite(), v.minValue(-1e15), v.maxValue(1e15));
