import * as v from 'valibot';

/** A year that figures are of or targets are set for; one far away would be waited for without end. */
export const yearSchema = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2200));

/** Whether the first year of a span is not after its last. */
export function isInOrder({ fromYear, toYear }: { fromYear: number; toYear: number }): boolean {
  return fromYear <= toYear;
}

/** What is said of a span that is not. */
export const notInOrder = 'Invalid years: Expected fromYear not after toYear';
