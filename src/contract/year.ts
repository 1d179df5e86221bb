import * as v from 'valibot';

/** A year of figures or targets. A year far in the future would never be reached. */
export const yearSchema = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2200));

/** Whether the first year of a span is not after its last. */
export function isInOrder({ fromYear, toYear }: { fromYear: number; toYear: number }): boolean {
  return fromYear <= toYear;
}

/** The complaint about a span in the wrong order. */
export const notInOrder = 'Invalid years: Expected fromYear not after toYear';
