import * as v from 'valibot';
import { amountSchema, mostPer } from './amount';
import { readBases } from './baseSeries';
import { daySchema } from './day';
import type { LeftOut } from './leftOut';
import { markSchema } from './mark';
import { yearSchema } from './year';

/** 初步数 is expected to change; 修订数 has changed since its first release. */
const releaseStatusSchema = v.picklist(['provisional', 'revised']);
export type ReleaseStatus = v.InferOutput<typeof releaseStatusSchema>;

/** Why a place has no value: the work has not begun there (尚未建立), it is not counted (未统计), or not reported (未报送). */
export const absenceSchema = v.picklist(['not-begun', 'not-counted', 'not-reported']);
export type Absence = v.InferOutput<typeof absenceSchema>;

const day = v.nullable(daySchema);

const yearly = v.array(v.nullable(amountSchema));

/** One indicator of one region. All lists run along the `years` of the answer. */
const seriesSchema = v.object({
  indicator: v.string(),
  region: v.string(),
  /** In the unit of the indicator; `null` is missing, never 0. */
  values: yearly,
  /** `null` exactly where the value is. */
  marks: v.array(v.nullable(markSchema)),
  /** `null` for final values. A server without such statuses may leave the list out. */
  status: v.optional(v.nullable(v.array(v.nullable(releaseStatusSchema))), null),
  /** Why a value is missing, where that was stated; otherwise it follows from the other values. */
  absent: v.optional(v.array(v.nullable(absenceSchema))),
  /** The cases of a rate on few cases, where known: value = cases / base × per (deaths / live births × 100 000). */
  support: v.nullable(
    v.object({ cases: yearly, base: yearly, per: v.pipe(v.number(), v.minValue(1), v.maxValue(mostPer)) }),
  ),
});
export type Series = v.InferOutput<typeof seriesSchema>;

/**
 * Answer of `GET /api/series?domain=…`. Wrong `years` make the whole answer invalid, as no value could be dated. An invalid
 * series is left out and listed, and so are both of two series with the same indicator and region.
 */
export const seriesAnswerSchema = v.pipe(
  v.object({
    /** True while the server may have simulated values. Notice and marks depend on the values, not on this flag. */
    sample: v.boolean(),
    /** Days of the last update (更新时间) and of the next release (下次发布), where the server states them. */
    updated: v.optional(day, null),
    nextRelease: v.optional(day, null),
    years: v.pipe(
      v.array(yearSchema),
      v.minLength(1),
      v.check(
        (years) => years.every((year, index) => year === (years[0] ?? 0) + index),
        'Invalid years: Expected consecutive ascending years',
      ),
    ),
    series: v.array(v.unknown()),
    /** The bases of rates per head (`BaseSeries`); empty where the server has none. */
    bases: v.optional(v.array(v.unknown()), []),
  }),
  v.transform(({ series, bases, ...answer }) => {
    const read = readSeries(series, answer.years.length);
    const base = readBases(bases, answer.years.length);
    return { ...answer, series: read.series, bases: base.bases, leftOut: [...read.leftOut, ...base.leftOut] };
  }),
);
export type SeriesAnswer = v.InferOutput<typeof seriesAnswerSchema>;
/** As a server sends it. */
export type SentSeries = Omit<SeriesAnswer, 'leftOut'>;

function readSeries(list: readonly unknown[], length: number): { series: Series[]; leftOut: LeftOut[] } {
  const read = list.map((one, index) => readOne(one, index, length));
  const keyOf = ({ indicator, region }: Pick<Series, 'indicator' | 'region'>) => `${indicator} ${region}`;
  const times = new Map<string, number>();
  for (const { series } of read) if (series) times.set(keyOf(series), (times.get(keyOf(series)) ?? 0) + 1);
  const repeated = (series: Series) => (times.get(keyOf(series)) ?? 0) > 1;
  return {
    series: read.flatMap(({ series }) => (series && !repeated(series) ? [series] : [])),
    leftOut: read.flatMap(({ series, leftOut }, index) => {
      if (leftOut) return [leftOut];
      if (!series || !repeated(series)) return [];
      const { indicator, region } = series;
      return [{ indicator, region, field: `series.${index}`, expected: 'one series for each region and indicator' }];
    }),
  };
}

type Read = { series: Series; leftOut: null } | { series: null; leftOut: LeftOut };

function readOne(one: unknown, index: number, length: number): Read {
  const { success, output, issues } = v.safeParse(seriesSchema, one, { abortEarly: true });
  const leftOut = (field: string, expected: string): Read => {
    const named = v.safeParse(v.looseObject({ indicator: v.string(), region: v.string() }), one);
    const { indicator = null, region = null } = named.success ? named.output : {};
    return { series: null, leftOut: { indicator, region, field: `series.${index}${field}`, expected } };
  };
  if (!success) {
    const path = v.getDotPath(issues[0]);
    return leftOut(path ? `.${path}` : '', issues[0].message);
  }
  const wrong = wrongList(output, length);
  return wrong ? leftOut(`.${wrong.field}`, wrong.expected) : { series: output, leftOut: null };
}

/** Finds a list that is not as long as the years, a value without a mark, or a mark without a value. */
function wrongList({ values, marks, status, absent, support }: Series, length: number) {
  const lists = { values, marks, status, absent, 'support.cases': support?.cases, 'support.base': support?.base };
  for (const [field, list] of Object.entries(lists)) {
    if (list && list.length !== length) {
      return { field, expected: `Invalid length: Expected ${length} but received ${list.length}` };
    }
  }
  const unmarked = values.findIndex((value, index) => (value === null) !== (marks[index] === null));
  return unmarked < 0
    ? null
    : { field: `marks.${unmarked}`, expected: 'a mark where there is a value, and only there' };
}
