import * as v from 'valibot';

/** A year that figures are of or targets are set for; one far away would be waited for without end. */
export const yearSchema = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2200));
