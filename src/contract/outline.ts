import * as v from 'valibot';
import { amountSchema } from './amount';
import { textSchema } from './text';
import { yearSchema as year } from './year';

const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/));

/** How the published evaluation counts: the indicators of a list, and how many percent of them were attained. */
const basisSchema = v.object({
  level: v.picklist(['national', 'regional']),
  /** `null` where the list is not published. */
  indicators: v.nullable(count),
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
  /** `null` where the outline names no number. `~` is «about». */
  target: v.nullable(v.object({ year, op: v.picklist(['>=', '<=', '~']), value: amountSchema, unit: textSchema })),
  /** True where each township must reach the target: a mean of the region says nothing. */
  everyTownship: v.optional(v.boolean(), false),
  document: textSchema,
  /** Where in the document: among its goals, its measures, or in the plan that carries it out. */
  section: v.picklist(['goal', 'measure', 'plan']),
  url: v.nullable(v.string()),
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
    bases: v.array(basisSchema),
    /** Number and date of the region's own document, in Chinese as it is filed. */
    document: v.nullable(v.object({ zh: v.string(), url: v.string() })),
    /** The published figures that the counts and attainments are. */
    factIds: v.array(v.string()),
    domains: v.array(v.object({ id, name: textSchema })),
    goals: v.array(goalSchema),
  }),
  v.forward(
    v.check(
      ({ domains, goals }) => goals.every((goal) => domains.some((domain) => domain.id === goal.domain)),
      'Invalid domains: Expected each goal in a domain of its outline',
    ),
    ['goals'],
  ),
);
export type Outline = v.InferOutput<typeof outlineSchema>;

/** Answer of `GET /api/outlines`: the development outlines (两纲), the earlier ones first. */
export const outlinesSchema = v.object({ outlines: v.array(outlineSchema) });
