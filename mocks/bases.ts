import type { Base } from '../src/contract/base';
import type { BaseSeries } from '../src/contract/baseSeries';
import type { Theme } from './entry';
import { type Column, sum } from './simulation/column';
import { inclination, type Lean, type Place, population } from './simulation/place';
import { years } from './simulation/years';

/** A base of the demonstration: a share of the population that varies with the character of the league. */
type Simulated = Base & { share: number; lean: Lean };

const residents: Simulated = {
  id: 'residents',
  name: { zh: '常住居民', en: 'residents' },
  unit: { zh: '名', en: 'resident' },
  definition: {
    zh: '常住人口；2010年、2020年为人口普查数，其余年份按两次普查推算（模拟数据）',
    en: 'Resident population; censuses in 2010 and 2020, other years on the line through both (simulated)',
  },
  share: 1,
  lean: {},
};

const women: Simulated = {
  id: 'women',
  name: { zh: '妇女', en: 'women' },
  unit: { zh: '名', en: 'woman' },
  definition: {
    zh: '18岁及以上常住女性，按常住人口的比例模拟',
    en: 'Resident women aged 18 and over, simulated as a share of the population',
  },
  share: 0.407,
  lean: { prosperous: 0.01, fertile: -0.01 },
};

const children: Simulated = {
  id: 'children',
  name: { zh: '儿童', en: 'children' },
  unit: { zh: '名', en: 'child' },
  definition: {
    zh: '未满18岁的常住人口，按常住人口的比例模拟',
    en: 'Residents under 18, simulated as a share of the population',
  },
  share: 0.168,
  lean: { fertile: 0.12, urban: -0.02 },
};

const womenAndChildren: Base = {
  id: 'women-and-children',
  name: { zh: '妇女儿童', en: 'women and children' },
  unit: { zh: '名', en: 'woman or child' },
  definition: {
    zh: '18岁及以上常住女性与未满18岁的常住人口之和，按常住人口的比例模拟',
    en: 'Resident women aged 18 and over and residents under 18, simulated as shares of the population',
  },
};

/** Census years, whose population is published. */
const censuses = [2010, 2020];

/** The bases that the indicators of these themes name. */
export function basesOf(themes: readonly Theme[]): Base[] {
  const named = new Set(themes.flatMap(({ indicators }) => indicators.map(({ perHead }) => perHead?.base)));
  return [residents, women, children, womenAndChildren]
    .filter(({ id }) => named.has(id))
    .map(({ id, name, unit, definition }) => ({ id, name, unit, definition }));
}

/** Persons of every base in the whole region and in each league. The region is the sum of its leagues. */
export function baseSeries(bases: readonly Base[], whole: string, places: readonly Place[]): BaseSeries[] {
  return bases.flatMap(({ id }) => seriesOf(id, whole, places, (year) => persons(id, places, year)));
}

/** `columnOf` returns the persons of each part in a year; the whole is their sum. */
export function seriesOf(
  id: string,
  whole: string,
  parts: readonly Place[],
  columnOf: (year: number) => Column,
): BaseSeries[] {
  const columns = years.map(columnOf);
  const marks = years.map((year) => (id === residents.id && censuses.includes(year) ? 'published' : 'simulated'));
  return [
    { base: id, region: whole, values: columns.map(sum), marks },
    ...parts.map(({ code, established }, index) => ({
      base: id,
      region: code,
      values: columns.map((column, at) => ((years[at] ?? 0) < (established ?? 0) ? null : (column[index] ?? null))),
      marks,
    })),
  ];
}

/** Persons of a base in each place. */
export function persons(id: string, places: readonly Place[], year: number): Column {
  const of = ({ share, lean }: Simulated) =>
    places.map((place) => Math.round(population(place, year) * share * inclination(place, lean)));
  const known = [residents, women, children].find((base) => base.id === id);
  if (known) return of(known);
  const [grown, young] = [of(women), of(children)];
  return grown.map((one, league) => one + (young[league] ?? 0));
}
