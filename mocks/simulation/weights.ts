import type { Theme } from '../entry';
import { births } from './births';
import type { Column } from './column';
import { countyUnits, inclination, type Place, population } from './place';
import { years } from './years';

/** Columns of the weight with that id, a year each, in persons, births, villages …; only their proportions count. */
export type Weigh = (id: string) => Column[];

/** The denominators of a theme's rates: from census population and plausible shares of it. */
export function weighing(theme: Theme, places: readonly Place[], known?: readonly Column[]): Weigh {
  const maternal = theme.indicators.find((entry) => entry.simulation.spread.type === 'poisson');
  const born = known ?? (maternal ? births(maternal.simulation.trend, places) : []);
  const ofBirths: Record<string, () => Column[]> = {
    'live-births': () => [...born],
    // Before 2010 births were much like those of 2010.
    'children-under-3': () => born.map((_, index) => places.map((_, league) => threeYears(born, index, league))),
  };
  const counted: Record<string, () => Column[]> = {
    ...(maternal ? ofBirths : {}),
    leagues: () => years.map(() => places.map(() => 1)),
    'county-units': () => years.map((year) => places.map((place) => countyUnits(place, year))),
  };
  return (id) => {
    const count = counted[id];
    if (count) return count();
    const weight = theme.weights[id];
    if (!weight) throw new Error(`${theme.domain}: no weight ${id}`);
    const { perHead = 1, lean = {} } = weight;
    const perPerson = places.map((place) => perHead * inclination(place, lean));
    return years.map((year) => places.map((place, league) => population(place, year) * (perPerson[league] ?? 0)));
  };
}

function threeYears(born: readonly Column[], index: number, league: number): number {
  return [0, 1, 2].reduce((total, back) => total + (born[Math.max(0, index - back)]?.[league] ?? 0), 0);
}
