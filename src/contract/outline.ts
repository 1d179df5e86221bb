import * as v from 'valibot';
import { amountSchema, countSchema } from './amount';
import { isEachOnce } from './eachOnce';
import { relativeSchema } from './indicator';
import { textSchema } from './text';
import { yearSchema as year } from './year';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/));

/** Largest number of indicators on a list. */
const longestList = 1000;

/** A page that the dashboard links to. */
const link = v.pipe(v.string(), v.url(), v.startsWith('https://'));

/** The basis of the published evaluation: the number of indicators on a list, and the percentage of them that was attained. */
const basisSchema = v.object({
  level: v.picklist(['national', 'regional']),
  /** `null` where the list is not published. */
  indicators: v.nullable(countSchema(longestList)),
  /** In percent; `null` before the evaluation. */
  attainment: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
});
export type OutlineBasis = v.InferOutput<typeof basisSchema>;

const goalSchema = v.object({
  id,
  /** One of the outline's own domains. */
  domain: id,
  name: textSchema,
  /** The indicators that measure the goal: it is met when all of them are. Empty where none measures it. */
  indicators: v.array(id),
  /** An indicator for information only; it is never judged by the target. */
  related: v.nullable(id),
  /** `null` where the outline names no number. `~` means about. Each of `indicators` has the same target among its own. */
  target: v.nullable(
    v.object({
      year,
      op: v.picklist(['>=', '<=', '~']),
      value: amountSchema,
      relative: v.optional(relativeSchema),
      unit: textSchema,
    }),
  ),
  /** True where each township must reach the target. A regional mean says nothing about that, so its indicators have no target. */
  everyTownship: v.optional(v.boolean(), false),
  document: textSchema,
  /** The part of the document: its goals, its measures, or the plan that implements it. */
  section: v.picklist(['goal', 'measure', 'plan']),
  url: v.nullable(link),
  /** False: the number is still to be checked against the document (待核实). */
  verified: v.boolean(),
  note: v.nullable(textSchema),
});
export type OutlineGoal = v.InferOutput<typeof goalSchema>;

const outlineSchema = v.pipe(
  v.object({
    id,
    audience: v.picklist(['women', 'children']),
    from: year,
    to: year,
    name: textSchema,
    bases: v.pipe(
      v.array(basisSchema),
      v.check((bases) => isEachOnce(bases.map(({ level }) => level)), 'Invalid levels: Expected each level once'),
    ),
    /** Number and date of the region's own document, in Chinese as it is filed. */
    document: v.nullable(v.object({ zh: v.string(), url: v.nullable(link) })),
    /** The published figures behind the counts and attainments. */
    factIds: v.array(v.string()),
    domains: v.pipe(
      v.array(v.object({ id, name: textSchema })),
      v.check((domains) => isEachOnce(domains.map((domain) => domain.id)), 'Invalid ids: Expected each domain once'),
    ),
    goals: v.pipe(
      v.array(goalSchema),
      v.check((goals) => isEachOnce(goals.map((goal) => goal.id)), 'Invalid ids: Expected each goal once'),
    ),
  }),
  v.forward(
    v.check(
      ({ domains, goals }) => goals.every((goal) => domains.some((domain) => domain.id === goal.domain)),
      'Invalid domains: Expected each goal in a domain of its outline',
    ),
    ['goals'],
  ),
  v.forward(
    v.check(({ from, to }) => from <= to, 'Invalid years: Expected from not after to'),
    ['to'],
  ),
);
export type Outline = v.InferOutput<typeof outlineSchema>;

/** Answer of `GET /api/outlines`: the development outlines (两纲), the earlier ones first. */
export const outlinesSchema = v.object({
  outlines: v.pipe(
    v.array(outlineSchema),
    v.check((outlines) => isEachOnce(outlines.map((outline) => outline.id)), 'Invalid ids: Expected each outline once'),
  ),
});
