import type { Boundaries } from '../src/contract/boundaries';
import { allDomains, type Domain, outlineOnly } from '../src/contract/domains';
import type { Fact, Source } from '../src/contract/fact';
import type { Outline } from '../src/contract/outline';
import type { Region } from '../src/contract/region';
import regions from './data/regions.json';
import sources from './data/sources.json';
import type { Theme } from './entry';
import type { County } from './simulation/counties';
import type { Place } from './simulation/place';

export const places = regions.parts.map(({ tile: [column = 0, row = 0], ...part }) => ({
  ...part,
  tile: [column, row],
  divisions: part.countyUnits,
  divisionsBefore: part.countyUnitsBefore
    ? [{ year: part.countyUnitsBefore.year, divisions: part.countyUnitsBefore.units }]
    : [],
  established: null,
})) as readonly Place[];
export const whole = {
  kind: null,
  area: null,
  tile: null,
  population2020: null,
  divisions: places.length,
  divisionsBefore: [],
  established: null,
  ...regions.whole,
} as Region;
export const allSources: Record<string, Source> = sources;

/** Loads one theme, and the theme it builds on. */
export async function loadTheme(domain: Domain): Promise<Theme> {
  const file: { default: Omit<Theme, 'domain'> } = await import(`./data/domains/${domain}.json`);
  return { domain, ...file.default, ...(domain === outlineOnly ? { foundation: await loadTheme('health') } : {}) };
}

/** The banners, counties and districts of all leagues. */
export async function loadCounties(): Promise<County[]> {
  return (await import('./data/counties.json')).default as County[];
}

export function loadThemes(): Promise<Theme[]> {
  return Promise.all(allDomains.map(loadTheme));
}

/** Published figures that no indicator uses. */
export async function loadOtherFacts(): Promise<Fact[]> {
  return (await import('./data/facts.json')).default as Fact[];
}

export async function loadOutlines(): Promise<{ outlines: Outline[] }> {
  return { outlines: (await import('./data/outlines.json')).default as Outline[] };
}

export async function loadTopology(): Promise<Boundaries['topology']> {
  return (await import('./data/topology.json')).default as Boundaries['topology'];
}
