import * as v from 'valibot';

/** How data sets are written, in the browser and in files; raised whenever what was written before must be read differently. */
export const dataSetVersion = 1;

/** What a saved data set is called: `name.jinguo-data.json`. */
export const dataSetExtension = 'jinguo-data.json';

const valueSchema = v.object({
  indicator: v.string(),
  region: v.string(),
  year: v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2200)),
  /** In the unit of the indicator. */
  value: v.pipe(v.number(), v.finite()),
});
export type OwnValue = v.InferOutput<typeof valueSchema>;

const dataSetSchema = v.object({
  id: v.string(),
  /** 2023年报, 三季度快报. */
  name: v.string(),
  /** Day it was read: 2026-11-28. */
  day: v.string(),
  /** Whether it lies over the server's figures. */
  on: v.boolean(),
  values: v.array(valueSchema),
});
/** Figures that an office has reported itself. */
export type DataSet = v.InferOutput<typeof dataSetSchema>;

const format = 'jinguo-data';

const largestFile = 20_000_000;

/** Why a file is not opened; nothing has been changed then. */
export type Refusal = { why: 'notJson' | 'foreign' | 'newer' | 'tooLarge' } | { why: 'broken'; field: string };

export function dataSetText(dataSet: DataSet): string {
  return JSON.stringify({ format, version: dataSetVersion, dataSet });
}

/** The data set of a file, under the id given, so that it stands beside the one it was saved from. */
export function readDataSet(text: string, id: string): DataSet | Refusal {
  if (text.length > largestFile) return { why: 'tooLarge' };
  let read: unknown;
  try {
    read = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { why: 'notJson' };
  }
  const head = v.safeParse(v.object({ format: v.literal(format), version: v.pipe(v.number(), v.integer()) }), read);
  if (!head.success) return { why: 'foreign' };
  if (head.output.version > dataSetVersion) return { why: 'newer' };
  const found = v.safeParse(v.object({ dataSet: dataSetSchema }), read);
  if (!found.success) return { why: 'broken', field: v.getDotPath(found.issues[0]) ?? 'dataSet' };
  return { ...found.output.dataSet, id };
}

const keptSchema = v.object({ version: v.literal(dataSetVersion), sets: v.array(dataSetSchema) });

/** What an earlier visit kept; `null` for what is not understood. */
export function keptSets(kept: unknown): DataSet[] | null {
  const found = v.safeParse(keptSchema, kept);
  return found.success ? found.output.sets : null;
}
