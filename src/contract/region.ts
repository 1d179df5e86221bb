import * as v from 'valibot';
import { textSchema } from './text';

/** A league (盟) or city (市): the twelve prefecture-level places below the whole region. */
export const leagueSchema = v.object({
  /** Six-digit administrative division code, e.g. 150200. */
  code: v.pipe(v.string(), v.regex(/^\d{6}$/)),
  name: textSchema,
  /** The name without 市 or 盟, for maps and tiles. */
  shortName: textSchema,
  kind: v.picklist(['league', 'city']),
  /** East is 东部五盟市, west 西部七盟市. */
  part: v.picklist(['east', 'west']),
  /** Persons, census of 2020. */
  population2020: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
export type League = v.InferOutput<typeof leagueSchema>;

/** 全区: the autonomous region as a whole. */
export const provinceSchema = v.object({
  code: v.pipe(v.string(), v.regex(/^\d{6}$/)),
  name: textSchema,
  shortName: textSchema,
});
export type Province = v.InferOutput<typeof provinceSchema>;

/** Answer of `GET /api/regions`; `leagues` in the customary order of the codes. */
export const regionsSchema = v.pipe(
  v.object({
    province: provinceSchema,
    leagues: v.pipe(v.array(leagueSchema), v.minLength(1)),
  }),
  v.forward(
    v.check(
      ({ province, leagues }) => new Set([province, ...leagues].map(({ code }) => code)).size === leagues.length + 1,
      'Invalid codes: Expected each region once',
    ),
    ['leagues'],
  ),
);
export type Regions = v.InferOutput<typeof regionsSchema>;
