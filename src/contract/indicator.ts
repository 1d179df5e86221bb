import * as v from 'valibot';
import { amountSchema } from './amount';
import { baseSchema, perHeadSchema } from './base';
import { allDomains } from './domains';
import { isEachOnce } from './eachOnce';
import { factsSchema, hedgeSchema } from './fact';
import { eachLanguage, textSchema } from './text';
import { isInOrder, notInOrder, yearSchema as year } from './year';

/**
 * - `flow`: happens within a year; years may be added up.
 * - `stock`: stands at the end of a year.
 * - `cumulative`: counted since the beginning; only differences of years make sense, never sums.
 * - `term`: set by an election and constant until the next; trends show steps.
 * - `annual-rate`, `coverage`, `estimate`: shares and rates of a year, of a target group, or from a model or census.
 */
const statSchema = v.picklist(['flow', 'stock', 'cumulative', 'term', 'annual-rate', 'coverage', 'estimate']);
export type Stat = v.InferOutput<typeof statSchema>;

/**
 * How leagues may be compared.
 * - `rank`: in order of value.
 * - `pooled-3-years`: cases are few, so leagues show the rate over three years together with its cases.
 * - `presence`: a league has it (100) or not (0); counted, not ranked.
 * - `no-rank`: more is not worse; in order of place.
 */
const comparisonSchema = v.picklist(['rank', 'pooled-3-years', 'presence', 'no-rank']);

/** `neutral` is never called or coloured better or worse. */
const directionSchema = v.picklist(['higher', 'lower', 'neutral']);
export type Direction = v.InferOutput<typeof directionSchema>;

/** For a target that the document sets as a change: 比2020年下降20%. */
export const relativeSchema = v.object({
  fromYear: year,
  /** Negative for a fall. */
  percent: v.pipe(amountSchema, v.minValue(-100), v.maxValue(1000)),
  /** True where the value of `fromYear`, the base of the target, is simulated. */
  simulated: v.boolean(),
});

const targetSchema = v.object({
  year,
  /** `~` means about. */
  op: v.picklist(['>=', '<=', '~']),
  /** For a relative target: computed from the value of the whole region in its `fromYear`. */
  value: amountSchema,
  relative: v.optional(relativeSchema),
  level: v.picklist(['national', 'regional']),
  document: textSchema,
  /** False: the wording of the document is still to be checked (待核实). */
  verified: v.boolean(),
  /** Names the goal of the document that several indicators measure together: it is met when all of them are. */
  goal: v.optional(v.string()),
});
export type Target = v.InferOutput<typeof targetSchema>;

const breakSchema = v.object({
  /** The first year of the new series. */
  year,
  /** True: values before and after must not be joined or compared. */
  cutsLine: v.boolean(),
  note: textSchema,
});
export type SeriesBreak = v.InferOutput<typeof breakSchema>;

const factIds = v.array(v.string());

/** How sentences name an indicator where its plain name does not fit. */
const phrasingSchema = v.object({
  /** Replaces the name, without words that the sentence adds itself: no 累计, no cumulative. */
  name: v.optional(textSchema),
  /** True where the name includes the awarding level, so that no region may directly precede it: 全国巾帼文明岗. */
  award: v.optional(v.boolean()),
  /** The people whose deaths are the cases of a mortality rate, as in the name: 孕产妇. */
  deathsOf: v.optional(textSchema),
  /** For an office that is filled or vacant: the body that has it, and who fills it. */
  staffed: v.optional(v.object({ body: textSchema, object: textSchema })),
});

const indicatorFields = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  domain: v.picklist(allDomains),
  name: textSchema,
  phrasing: v.optional(phrasingSchema, {}),
  /** `symbol` follows a number directly: 80.78岁, 9.26/10万. */
  unit: v.object({ ...eachLanguage(() => v.string()), symbol: textSchema }),
  kind: v.picklist(['count', 'amount', 'rate', 'ratio', 'years']),
  /** True for gross rates (毛入园率), which may exceed 100%. */
  gross: v.optional(v.boolean()),
  stat: statSchema,
  direction: directionSchema,
  /** Decimals of every value of the indicator. */
  decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4)),
  definition: textSchema,
  /** The departments in charge, the leading one first. */
  departments: v.array(textSchema),
  comparison: comparisonSchema,
  /** How 全区 follows from its leagues, in words of the field: a sum, or a mean weighted by `weight`. */
  aggregation: v.object({
    method: v.picklist(['sum', 'weighted-mean', 'none']),
    weight: v.nullable(textSchema),
  }),
  /** For counts and amounts whose 全区 is their sum. `null` or absent: only totals are shown. */
  perHead: v.optional(v.nullable(perHeadSchema), null),
  /** For an indicator of women: the ids of the same indicator of men and of the difference of the two (性别差距). */
  sexes: v.optional(v.nullable(v.object({ men: v.string(), gap: v.string() })), null),
  /** The target of the latest outline that has one. */
  target: v.nullable(targetSchema),
  /** The targets of earlier outlines, by year. Each is still judged in its year. */
  earlierTargets: v.optional(v.array(targetSchema), []),
  breaks: v.array(breakSchema),
  /** Why 全区 has no value in its first years: 尚未建立 or 未统计. */
  gapReason: v.nullable(v.picklist(['not-begun', 'not-counted'])),
  /** The last year of an indicator that was discontinued. `null` or absent: it continues. */
  endedIn: v.optional(v.nullable(year), null),
  /**
   * Counts of a named place, and rates by their cases, are not disclosed from 1 to below this number. `null` or absent: counts
   * are disclosed, and rates that come with cases are held to 3.
   */
  suppressBelow: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(1000))), null),
  /**
   * Two places whose values differ by at most this, in the unit of the indicator, count as equal: for estimates without cases.
   * `null` or absent: every difference counts.
   */
  leastDifference: v.optional(v.nullable(v.pipe(amountSchema, v.minValue(0))), null),
  /** True where the theme's headline tiles show this indicator. */
  headline: v.boolean(),
  published: v.array(
    v.object({
      year,
      value: amountSchema,
      hedge: hedgeSchema,
      caveat: v.nullable(v.picklist(['year-inferred', 'before-year-end'])),
      /** Number and unit as printed, where the article has fewer digits or another unit than the indicator: 1.3亿元 for 10,056万元. */
      printed: v.optional(textSchema),
      factIds,
    }),
  ),
  publishedChanges: v.array(
    v.pipe(
      v.object({ fromYear: year, toYear: year, change: amountSchema, hedge: hedgeSchema, factIds }),
      v.check((span) => isInOrder(span), notInOrder),
    ),
  ),
  publishedTotals: v.array(
    v.pipe(
      v.object({
        fromYear: year,
        toYear: year,
        value: amountSchema,
        /** The unit as it follows the number, where it differs from the unit of the indicator. */
        unit: v.optional(textSchema),
        /** A caution to show wherever the total is shown. */
        note: v.optional(textSchema),
        factIds,
      }),
      v.check((span) => isInOrder(span), notInOrder),
    ),
  ),
  publishedBounds: v.array(
    v.pipe(
      v.object({ fromYear: year, toYear: year, op: v.picklist(['>', '>=', '<', '<=']), value: amountSchema, factIds }),
      v.check((span) => isInOrder(span), notInOrder),
    ),
  ),
  notes: v.object(eachLanguage(() => v.array(v.string()))),
});

export const indicatorSchema = v.pipe(
  indicatorFields,
  v.forward(
    v.check(
      ({ perHead, aggregation }) => perHead === null || aggregation.method === 'sum',
      'Invalid perHead: Expected none where the whole region is no sum',
    ),
    ['perHead'],
  ),
  v.forward(
    v.check(
      ({ target, earlierTargets }) =>
        target === null ? earlierTargets.length === 0 : isAscending([...earlierTargets, target]),
      'Invalid years: Expected each target later than the one before, and none without a target',
    ),
    ['earlierTargets'],
  ),
);
export type Indicator = v.InferOutput<typeof indicatorSchema>;

function isAscending(targets: readonly Target[]): boolean {
  return targets.every((one, index) => index === 0 || one.year > (targets[index - 1]?.year ?? one.year));
}

/** Answer of `GET /api/indicators?domain=…`: the indicators in the order of the page, with the facts and sources they cite. */
export const indicatorsSchema = v.object({
  indicators: v.pipe(
    v.array(indicatorSchema),
    v.check((indicators) => isEachOnce(indicators.map(({ id }) => id)), 'Invalid ids: Expected each indicator once'),
  ),
  /** The bases that the `perHead` of indicators name. */
  bases: v.optional(
    v.pipe(
      v.array(baseSchema),
      v.check((bases) => isEachOnce(bases.map(({ id }) => id)), 'Invalid ids: Expected each base once'),
    ),
    [],
  ),
  ...factsSchema.entries,
});
export type Indicators = v.InferOutput<typeof indicatorsSchema>;
