import * as v from 'valibot';

/** A statistical amount. Numbers farther from 0 are errors: axes and sums would overflow. */
export const amountSchema = v.pipe(v.number(), v.finite(), v.minValue(-1e15), v.maxValue(1e15));

/** A count from 1 to `most`. */
export function countSchema(most: number) {
  return v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most));
}

/** Largest base of a rate: per million. */
export const mostPer = 1_000_000;
