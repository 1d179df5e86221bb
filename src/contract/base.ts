import * as v from 'valibot';
import { countSchema, mostPer } from './amount';
import { textSchema } from './text';

/** A part of the population that counts are set against: 妇女, 儿童, 常住居民. */
export const baseSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  /** As it follows a number, in the plural where the language has one: 妇女, women. */
  name: textSchema,
  /** For a single person: the measure word 名; woman. */
  unit: textSchema,
  /** Who is counted, and from which source. */
  definition: textSchema,
});
export type Base = v.InferOutput<typeof baseSchema>;

/** The base of a rate per head: `per` 10 000 means 每万名妇女. */
export const perHeadSchema = v.object({
  base: v.string(),
  per: countSchema(mostPer),
});
