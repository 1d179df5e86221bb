import * as v from 'valibot';
import { amountSchema } from './amount';
import { isEachOnce } from './eachOnce';
import { textSchema } from './text';
import { isInOrder, notInOrder, yearSchema as year } from './year';

/** How a published figure was worded: 80.78 · 约 · 超过 · 近 · 不少于. */
export const hedgeSchema = v.picklist(['exact', 'about', 'over', 'nearly', 'at-least']);
export type Hedge = v.InferOutput<typeof hedgeSchema>;

const sourceSchema = v.object({
  title: textSchema,
  publisher: v.nullable(textSchema),
  year,
  /** Information that the citation needs beyond its title, such as what is missing in it. */
  note: v.optional(textSchema),
});
/** The article or bulletin a published figure was read in. */
export type Source = v.InferOutput<typeof sourceSchema>;

const periodSchema = v.pipe(
  v.variant('kind', [
    v.object({ kind: v.literal('point'), year }),
    v.object({ kind: v.literal('asOf'), year }),
    v.object({ kind: v.literal('change'), fromYear: year, toYear: year }),
    /** Added up over the years. */
    v.object({ kind: v.literal('cumulative'), fromYear: year, toYear: year }),
    /** The same in all these years: shares, amounts per head, the size of a document. */
    v.object({ kind: v.literal('over'), fromYear: year, toYear: year }),
  ]),
  v.check((period) => !('fromYear' in period) || isInOrder(period), notInOrder),
);
export type Period = v.InferOutput<typeof periodSchema>;

/** A figure as it was published, whether or not an indicator of the dashboard uses it. */
const factSchema = v.object({
  id: v.string(),
  /** Key into the `sources` of the same answer. */
  source: v.string(),
  topic: v.string(),
  /** For a change, the label names the direction: the number has no sign. */
  label: textSchema,
  value: amountSchema,
  unit: v.string(),
  period: periodSchema,
  hedge: hedgeSchema,
  /** True where the publication does not say the year (年份为推定). */
  yearInferred: v.optional(v.boolean()),
  /** Set where the publication words the figure differently, or gives too little information. */
  note: v.optional(textSchema),
});
export type Fact = v.InferOutput<typeof factSchema>;

/** Without a prototype: a fact may name a missing source such as `constructor`. */
const sourcesSchema = v.pipe(
  v.record(v.string(), sourceSchema),
  v.transform((sources: Record<string, Source>): Record<string, Source> => Object.assign(Object.create(null), sources)),
);

/** Answer of `GET /api/facts`: the whole ledger of published figures. */
export const factsSchema = v.object({
  facts: v.pipe(
    v.array(factSchema),
    v.check((facts) => isEachOnce(facts.map(({ id }) => id)), 'Invalid ids: Expected each fact once'),
  ),
  sources: sourcesSchema,
});
export type Facts = v.InferOutput<typeof factsSchema>;
