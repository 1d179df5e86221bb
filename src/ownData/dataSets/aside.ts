import * as v from 'valibot';
import { versionSchema } from '../../storage/version';
import { dataSetVersion, deadlineSchema } from './dataSet';
import { dataSetFile } from './dataSetFile';
import { type AsideData, storedConfirmedSchema, storedIndicatorSchema, storedSetSchema } from './storedData';

/** How the page describes an unreadable entry. */
type Description = {
  /** Name of the one data set in it; `null` if there is none. */
  name: string | null;
  /**
   * `newer`: written by a newer version of the dashboard. `broken`: no version writes it so; `field` is the first wrong
   * field.
   */
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

/** Text of the file: a data set in its usual form, anything else as the browser stored it. */
export function asideText({ content }: AsideData): string {
  const one = v.safeParse(v.object({ version: versionSchema, sets: v.tuple([v.unknown()]) }), content);
  return JSON.stringify(
    one.success ? { ...dataSetFile, version: one.output.version, dataSet: one.output.sets[0] } : content,
  );
}
