import * as v from 'valibot';
import { countSchema } from './amount';
import { isEachOnce } from './eachOnce';
import { textSchema } from './text';
import { yearSchema } from './year';

/** Six-digit administrative division code, e.g. 150200. */
const codePattern = /^\d{6}$/;
const code = v.pipe(v.string(), v.regex(codePattern));

/** Whether a text has the form of a region code: six digits. */
export function isRegionCode(text: string): boolean {
  return codePattern.test(text);
}

/** In a larger grid the tiles would be too small to see. */
const cell = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));

/** A generous limit: China has about three thousand counties. */
const divisions = countSchema(5000);

/** 自治区, 盟市, 旗县（市、区）: one below the other. */
const levelSchema = v.picklist(['province', 'league', 'county']);

/** A generous limit: no country has as many people. */
const mostPersons = 2_000_000_000;

/** A place with figures, on any level. */
const regionSchema = v.object({
  code,
  /** Code of the region it is a part of; `null` for the whole. */
  parent: v.nullable(code),
  level: levelSchema,
  name: textSchema,
  /** The name without 市 or 盟, for maps and tiles; 全区 for the whole region. */
  shortName: textSchema,
  /** Whether a part of the level `league` is a 盟 or a 市, where the server says. */
  kind: v.optional(v.nullable(v.picklist(['league', 'city'])), null),
  /** East is 东部五盟市, west 西部七盟市. */
  area: v.optional(v.nullable(v.picklist(['east', 'west'])), null),
  /** Column and row in the grid of equal tiles, from 0. They follow the rough location of the place and its neighbours. */
  tile: v.optional(v.nullable(v.tuple([cell, cell])), null),
  /** Number of divisions whose figures the server has (`within=`). `null` or absent: it has none. */
  divisions: v.optional(v.nullable(divisions), null),
  /** Earlier numbers of divisions, each valid before its year; the latest change last. */
  divisionsBefore: v.optional(v.array(v.object({ year: yearSchema, divisions })), []),
  /** The first year in which it is a region of its own. It has no figures before. */
  established: v.optional(v.nullable(yearSchema), null),
  /** Persons, census of 2020. */
  population2020: v.optional(v.nullable(countSchema(mostPersons)), null),
});
export type Region = v.InferOutput<typeof regionSchema>;

/** The whole region and its parts, in the customary order of the codes. */
export type Regions = { whole: Region; parts: Region[] };

/**
 * Answer of `GET /api/regions`: the regions as a tree, one of them without a parent. With `?within=` the
 * whole is that league, and the parts are its banners and counties.
 */
export const regionsSchema = v.pipe(
  v.object({ regions: v.array(regionSchema) }),
  v.forward(
    v.check(
      ({ regions }) => isEachOnce(regions.map((region) => region.code)),
      'Invalid codes: Expected each region once',
    ),
    ['regions'],
  ),
  v.forward(
    v.check(
      ({ regions }) => regions.filter(({ parent }) => parent === null).length === 1,
      'Invalid parents: Expected one region without a parent',
    ),
    ['regions'],
  ),
  v.forward(
    v.check(({ regions }) => {
      const codes = new Set(regions.map((region) => region.code));
      return regions.every(({ parent }) => parent === null || codes.has(parent));
    }, 'Invalid parents: Expected a region that is there'),
    ['regions'],
  ),
  v.rawTransform(({ dataset, addIssue, NEVER }): Regions => {
    const { regions } = dataset.value;
    const whole = regions.find(({ parent }) => parent === null);
    const parts = regions.filter(({ parent }) => parent !== null && parent === whole?.code);
    if (whole && parts.length > 0) return { whole, parts };
    addIssue({
      message: 'Invalid parents: Expected parts of the whole',
      path: [{ type: 'object', origin: 'value', input: dataset.value, key: 'regions', value: regions }],
    });
    return NEVER;
  }),
);
