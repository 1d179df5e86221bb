import type { Region } from '../../src/contract/region';
import type { Series } from '../../src/contract/series';
import { builtOn, type Entry, type Theme } from '../entry';
import { statusOf } from '../release';
import { apportion } from './apportion';
import { type Column, sum } from './column';
import { type Generated, generate } from './generate';
import { type Place, population } from './place';
import { exponential, normal, random } from './random';
import type { Bases } from './weights';
import { years } from './years';

/** A banner, county, district or county-level city of `data/counties.json`. */
export type County = Pick<Region, 'code' | 'name' | 'shortName' | 'tile'> & {
  parent: string;
  type: 'district' | 'county-level-city' | 'county' | 'banner' | 'autonomous-banner';
  established?: number;
};

/** Population relative to a county; invented. */
const size: Record<County['type'], number> = {
  district: 1.8,
  'county-level-city': 1.3,
  county: 1,
  banner: 1,
  'autonomous-banner': 0.8,
};
const urban: Record<County['type'], number> = {
  district: 1,
  'county-level-city': 0.6,
  county: -0.4,
  banner: -0.5,
  'autonomous-banner': -0.5,
};

/** The divisions of a league, with population and character distributed by chance. */
export function countiesOf(league: Place, counties: readonly County[]): Place[] {
  const own = counties.filter(({ parent }) => parent === league.code);
  const sizes = own.map(({ code, type }) => {
    const next = random(`county ${code}`);
    return { size: size[type] * exponential(0.35 * normal(next)), next };
  });
  const whole = sum(sizes.map((one) => one.size));
  return own.map(({ code, name, shortName, tile, type, established }, index) => {
    const { size: share = 1, next = random(code) } = sizes[index] ?? {};
    const part = share / whole;
    const { prosperous, sparse, fertile } = league.character;
    return {
      code,
      parent: league.code,
      level: 'county',
      name,
      shortName,
      kind: null,
      area: null,
      tile,
      divisions: null,
      divisionsBefore: [],
      established: established ?? null,
      population2020: league.population2020 * part,
      population2010: league.population2010 * part * exponential(-0.06 * urban[type]),
      countyUnits: 1,
      ...(established ? { countyUnitsBefore: { year: established, units: 0 } } : {}),
      character: {
        prosperous: prosperous + 0.7 * normal(next),
        urban: urban[type],
        sparse: sparse - urban[type],
        fertile: fertile + 0.5 * normal(next),
      },
    };
  });
}

/**
 * Series of a league and of its divisions, which add up to the league by the rules of each indicator. Indicators that a league
 * has or lacks as a whole have no values for counties. Where the league did not report, its counties did not either.
 */
export function generateDivisions(
  theme: Theme,
  whole: Generated,
  league: number,
  counties: readonly Place[],
): Series[] {
  const code = counties[0]?.parent ?? '';
  const indicators = theme.indicators.filter(({ simulation }) => simulation.spread.type !== 'binary');
  const narrow = (entry: Entry) => narrowedTo(entry, whole, league, code);
  const foundation = theme.foundation && { ...theme.foundation, indicators: builtOn(theme).map(narrow) };
  const narrowed: Theme = { ...theme, indicators: indicators.map(narrow), ...(foundation ? { foundation } : {}) };
  const { series } = generate(narrowed, code, counties, divisionBases(theme, whole, league, counties));
  const ofLeague = new Map(
    whole.series.filter(({ region }) => region === code).map((one) => [one.indicator, one] as const),
  );
  const parts = series.flatMap((one): Series[] => {
    const indicator = one.indicator.replace(`@${code}`, '');
    const above = ofLeague.get(indicator);
    const county = counties.find((place) => place.code === one.region);
    if (!above || !county) return [];
    const isReported = (index: number) =>
      (above.values[index] ?? null) !== null && (years[index] ?? 0) >= (county.established ?? 0);
    const reported = <Item>(list: readonly (Item | null)[]) =>
      list.map((item, index) => (isReported(index) ? item : null));
    const values = reported(one.values);
    return [
      {
        ...one,
        indicator,
        values,
        marks: reported(one.marks),
        status: statusOf(indicator, values),
        support: one.support && {
          ...one.support,
          cases: reported(one.support.cases),
          base: reported(one.support.base),
        },
      },
    ];
  });
  return [...indicators.flatMap(({ id }) => ofLeague.get(id) ?? []), ...parts];
}

/** The entry with the league in place of the whole region. New ids give it its own random numbers. */
function narrowedTo(entry: Entry, whole: Generated, league: number, code: string): Entry {
  const { simulation } = entry;
  const { spread, range, deathsPer } = simulation;
  const bounds: Entry['simulation']['range'] =
    spread.type === 'count-of-units' ? [0, range[1]] : deathsPer ? [0, deathsPer] : range;
  const references = (['above', 'among', 'numeratorOf', 'sameAs', 'reportedWith'] as const).flatMap((name) =>
    simulation[name] === undefined ? [] : [[name, `${simulation[name]}@${code}`]],
  );
  const { published: _, ...rest } = entry;
  return {
    ...rest,
    id: `${entry.id}@${code}`,
    simulation: {
      ...simulation,
      range: bounds,
      trend: (whole.complete[entry.id] ?? []).map((column) => column?.[league] ?? null),
      ...Object.fromEntries(references),
    },
  };
}

/** The bases of deaths, in whole persons that add up to those of the league. */
function divisionBases(theme: Theme, whole: Generated, league: number, counties: readonly Place[]): Bases {
  const counted = theme.indicators.filter(({ simulation }) => simulation.deathsPer);
  return Object.fromEntries(
    counted.map(({ id, aggregation }) => [
      aggregation.weight ?? '',
      (whole.weights[id] ?? []).map((column, index) => shared(column[league] ?? 0, counties, years[index] ?? 0)),
    ]),
  );
}

/** Distributes `total` whole persons in proportion to the population. */
export function shared(total: number, counties: readonly Place[], year: number): Column {
  const people = counties.map((place) => population(place, year));
  const all = sum(people);
  return apportion(
    total,
    people.map((one) => (total * one) / all),
  );
}
