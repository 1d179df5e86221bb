import type { BaseSeries } from '../src/contract/baseSeries';
import type { SentSeries } from '../src/contract/series';
import { basesOf, persons, seriesOf } from './bases';
import type { Theme } from './entry';
import { loadCounties, places, whole } from './library';
import { countiesOf, generateDivisions, shared } from './simulation/counties';
import { generate } from './simulation/generate';
import type { Place } from './simulation/place';

/** The divisions of a league. */
export async function divisionsOf(league: Place): Promise<Place[]> {
  return countiesOf(league, await loadCounties());
}

/** Series and bases of the league with this index, and of its divisions. */
export function divisionSeries(
  themes: readonly Theme[],
  league: number,
  counties: readonly Place[],
): Pick<SentSeries, 'series' | 'bases'> {
  return {
    series: themes.flatMap((theme) => generateDivisions(theme, generate(theme, whole.code, places), league, counties)),
    bases: basesOf(themes).flatMap(({ id }) => divisionBaseSeries(id, league, counties)),
  };
}

/** Persons of a base: those of the league, distributed over its divisions. */
function divisionBaseSeries(base: string, league: number, counties: readonly Place[]): BaseSeries[] {
  const code = places[league]?.code ?? '';
  const [own, ...parts] = seriesOf(base, code, counties, (year) =>
    shared(persons(base, places, year)[league] ?? 0, counties, year),
  );
  // The census figures of leagues are published, those of their divisions are not.
  const simulated = parts.map((one) => ({
    ...one,
    marks: one.values.map((value) => (value === null ? null : ('simulated' as const))),
  }));
  return own ? [own, ...simulated] : [];
}
