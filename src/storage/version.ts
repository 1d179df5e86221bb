import * as v from 'valibot';

/** The version of the dashboard that wrote a file, or an entry of storage. */
export const versionSchema = v.pipe(v.number(), v.integer(), v.minValue(1));
