import type { Theme } from '../entry';
import { births, countedPersons } from './births';
import type { Column } from './column';
import { countyUnits, inclination, type Place, population } from './place';
import { years } from './years';

/** Columns of the weight with that id, one per year, in persons, births, villages …; only proportions matter. */
export type Weigh = (id: string) => Column[];

/** Bases of death rates, where known: one column of whole persons per year, by the id of the weight. */
export type Bases = Readonly<Record<string, readonly Column[]>>;

/** The denominators of a theme's rates, from census population and plausible shares of it. */
export function weighing(theme: Theme, places: readonly Place[], known: Bases = {}): Weigh {
  const maternal = [...theme.indicators, ...(theme.foundation?.indicators ?? [])].find(
    (entry) => entry.simulation.spread.type === 'poisson',
  );
  const born = known['live-births'] ?? (maternal ? births(maternal.simulation.trend, places) : null);
  const ofBirths = (all: readonly Column[]): Record<string, () => Column[]> => ({
    'live-births': () => [...all],
    // Births before 2010 are assumed equal to those of 2010.
    'children-under-3': () => all.map((_, index) => places.map((_, league) => threeYears(all, index, league))),
  });
  const counted: Record<string, () => Column[]> = {
    ...(born ? ofBirths(born) : {}),
    leagues: () => years.map(() => places.map(() => 1)),
    'county-units': () => years.map((year) => places.map((place) => countyUnits(place, year))),
  };
  return (id) => {
    const count = counted[id];
    if (count) return count();
    const people = known[id];
    if (people) return [...people];
    const weight = theme.weights[id];
    if (!weight) throw new Error(`${theme.domain}: no weight ${id}`);
    const { perHead = 1, lean = {} } = weight;
    const perPerson = places.map((place) => perHead * inclination(place, lean));
    const about = years.map((year) =>
      places.map((place, league) => population(place, year) * (perPerson[league] ?? 0)),
    );
    const deaths = theme.indicators.find(
      ({ aggregation, simulation }) => aggregation.weight === id && simulation.deathsPer,
    );
    return deaths ? countedPersons(deaths.simulation, about) : about;
  };
}

function threeYears(born: readonly Column[], index: number, league: number): number {
  return [0, 1, 2].reduce((total, back) => total + (born[Math.max(0, index - back)]?.[league] ?? 0), 0);
}
