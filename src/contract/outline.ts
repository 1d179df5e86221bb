import * as v from 'valibot';
import { amountSchema, countSchema } from './amount';
import { isEachOnce } from './eachOnce';
import { relativeSchema } from './indicator';
import { textSchema } from './text';
import { yearSchema as year } from './year';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/));

/** Of a list of indicators: how many there are on it at most. */
const longestList = 1000;

/** A page that a reader may be led to. */
const link = v.pipe(v.string(), v.url(), v.startsWith('https://'));

/** How the published evaluation counts: the indicators of a list, and how many percent of them were attained. */
const basisSchema = v.object({
  level: v.picklist(['national', 'regional']),
  /** `null` where the list is not published. */
  indicators: v.nullable(countSchema(longestList)),
  /** In percent; `null` before it has been evaluated. */
  attainment: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
});
export type OutlineBasis = v.InferOutput<typeof basisSchema>;

const goalSchema = v.object({
  id,
  /** Of the outline's own domains. */
  domain: id,
  name: textSchema,
  /** Those that measure it: it is met when all of them are. Empty where none does. */
  indicators: v.array(id),
  /** Tells something of it and is never judged by its target. */
  related: v.nullable(id),
  /** `null` where the outline names no number. `~` is «about». Each of `indicators` has the same among its targets. */
  target: v.nullable(
    v.object({
      year,
      op: v.picklist(['>=', '<=', '~']),
      value: amountSchema,
      relative: v.optional(relativeSchema),
      unit: textSchema,
    }),
  ),
  /** True where each township must reach the target: a mean of the region says nothing, so its indicators have no target. */
  everyTownship: v.optional(v.boolean(), false),
  document: textSchema,
  /** Where in the document: among its goals, its measures, or in the plan that carries it out. */
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
    /** The published figures that the counts and attainments are. */
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
