import * as v from 'valibot';
import { versionSchema } from '../../storage/version';
import { dataSetVersion, deadlineSchema } from './dataSet';
import { dataSetFile } from './dataSetFile';
import { type AsideData, storedConfirmedSchema, storedIndicatorSchema, storedSetSchema } from './storedData';

/** What there is to say of data that are not understood. */
type Description = {
  /** Of the one data set in it; `null` where it has none. */
  name: string | null;
  /** Written by a newer version of the dashboard, or not as any version writes. `field` is the first that is wrong. */
  why: { kind: 'newer' } | { kind: 'broken'; field: string };
};

export function describeAside({ content }: AsideData): Description {
  const sets = v.safeParse(v.object({ sets: v.tuple([v.object({ name: v.string() })]) }), content);
  const name = sets.success ? sets.output.sets[0].name : null;
  const result = v.safeParse(v.object({ version: versionSchema }), content);
  if (result.success && result.output.version > dataSetVersion) return { name, why: { kind: 'newer' } };
  const strict = v.object({
    version: versionSchema,
    sets: v.optional(v.array(storedSetSchema)),
    indicators: v.optional(v.array(storedIndicatorSchema)),
    confirmed: v.optional(v.array(storedConfirmedSchema)),
    deadlines: v.optional(v.record(v.string(), deadlineSchema)),
  });
  const { issues } = v.safeParse(strict, content);
  return { name, why: { kind: 'broken', field: (issues && v.getDotPath(issues[0])) ?? '.' } };
}

/** As a file: a data set as it would be saved, anything else as it lay in the browser. */
export function asideText({ content }: AsideData): string {
  const one = v.safeParse(v.object({ version: versionSchema, sets: v.tuple([v.unknown()]) }), content);
  return JSON.stringify(
    one.success ? { ...dataSetFile, version: one.output.version, dataSet: one.output.sets[0] } : content,
  );
}
