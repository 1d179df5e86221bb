import * as v from 'valibot';
import { amountSchema } from './amount';
import type { LeftOut } from './leftOut';
import { markSchema } from './mark';

/** The persons of a base in one region, along the `years` of the answer. */
const baseSeriesSchema = v.object({
  /** The id of the base. */
  base: v.string(),
  region: v.string(),
  values: v.array(v.nullable(v.pipe(amountSchema, v.minValue(0)))),
  /** `null` exactly where the value is. */
  marks: v.array(v.nullable(markSchema)),
});
export type BaseSeries = v.InferOutput<typeof baseSeriesSchema>;

/** Reads the valid series. Each invalid one is listed in `leftOut`, and the counts of its region then have no base. */
export function readBases(list: readonly unknown[], length: number): { bases: BaseSeries[]; leftOut: LeftOut[] } {
  const bases: BaseSeries[] = [];
  const leftOut: LeftOut[] = [];
  for (const [index, one] of list.entries()) {
    const { success, output, issues } = v.safeParse(baseSeriesSchema, one, { abortEarly: true });
    if (!success) {
      const field = [`bases.${index}`, v.getDotPath(issues[0]) ?? []].flat().join('.');
      leftOut.push({ indicator: null, region: null, field, expected: issues[0].message });
    } else if (output.values.length !== length || output.marks.length !== length) {
      const expected = `Invalid length: Expected ${length} values and marks`;
      leftOut.push({ indicator: null, region: output.region, field: `bases.${index}`, expected });
    } else {
      bases.push(output);
    }
  }
  return { bases, leftOut };
}
