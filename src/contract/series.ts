import * as v from 'valibot';

/** Where a value comes from: 公布, 推算 (implied by published figures) or 模拟. */
export const markSchema = v.picklist(['published', 'implied', 'simulated']);
export type Mark = v.InferOutput<typeof markSchema>;

/** 初步数 is expected to change; 修订数 has changed since it was first told. */
export const releaseStatusSchema = v.picklist(['provisional', 'revised']);
export type ReleaseStatus = v.InferOutput<typeof releaseStatusSchema>;

const day = v.nullable(v.pipe(v.string(), v.isoDate()));

const yearly = v.array(v.nullable(v.number()));

/** One indicator of one region. All lists run along the `years` of the answer. */
export const seriesSchema = v.object({
  indicator: v.string(),
  region: v.string(),
  /** In the unit of the indicator; `null` is missing, never 0. */
  values: yearly,
  /** `null` exactly where the value is. */
  marks: v.array(v.nullable(markSchema)),
  /** `null` for values that are final; a server that tells none may leave it out. */
  status: v.optional(v.nullable(v.array(v.nullable(releaseStatusSchema))), null),
  /** What stands behind a rate on few cases, where known: value = cases / base × per (deaths / live births × 100 000). */
  support: v.nullable(v.object({ cases: yearly, base: yearly, per: v.pipe(v.number(), v.minValue(1)) })),
});
export type Series = v.InferOutput<typeof seriesSchema>;

/** Answer of `GET /api/series?domain=…`. */
export const seriesAnswerSchema = v.pipe(
  v.object({
    /** True while the server may hold simulated values; the notice and marks follow the values themselves. */
    sample: v.boolean(),
    /** Days: when these values were brought up to date (更新时间) and when they will be next (下次发布), where the server says. */
    updated: v.optional(day, null),
    nextRelease: v.optional(day, null),
    /** Consecutive, ascending. */
    years: v.pipe(v.array(v.pipe(v.number(), v.integer())), v.minLength(1)),
    series: v.array(seriesSchema),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { years, series } = dataset.value;
    series.forEach((one, index) => {
      for (const field of ['values', 'marks', 'status'] as const) {
        const received = one[field]?.length ?? years.length;
        if (received === years.length) continue;
        addIssue({
          message: `Invalid length: Expected ${years.length} but received ${received}`,
          path: [
            { type: 'object', origin: 'value', input: dataset.value, key: 'series', value: series },
            { type: 'array', origin: 'value', input: series, key: index, value: one },
            { type: 'object', origin: 'value', input: one, key: field, value: one[field] },
          ],
        });
      }
    });
  }),
);
export type SeriesAnswer = v.InferOutput<typeof seriesAnswerSchema>;
