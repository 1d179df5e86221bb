import { builtOn, type Entry, type Theme } from '../entry';
import { type Column, type Columns, rounded } from './column';
import { deaths } from './deaths';
import { type Place, population } from './place';
import { beginsAnew, leaguePositions } from './positions';
import { exponential } from './random';
import { rates } from './rates';
import { sums } from './sums';
import { presence, shareOfUnits } from './units';
import { type Bases, weighing } from './weights';
import { years } from './years';

/** The league values of an indicator before any are withheld. */
export type LeagueValues = {
  values: Columns;
  /** The weights of the mean of the whole region; `null` for sums. */
  weights: readonly Column[] | null;
  /** Whole deaths and births behind the values of a mortality rate. */
  support: { cases: readonly Column[]; base: readonly Column[]; per: number } | null;
};

/** Simulates the leagues of any indicator of the theme. Results are cached, because indicators build on each other. */
export function drawing(theme: Theme, places: readonly Place[], bases?: Bases): (entry: Entry) => LeagueValues {
  const weigh = weighing(theme, places, bases);
  const drawFoundation = theme.foundation && drawing(theme.foundation, places, bases);
  const cache = new Map<string, LeagueValues>();

  function draw(entry: Entry): LeagueValues {
    const before = cache.get(entry.id);
    if (before) return before;
    const now = drawFoundation && theme.foundation?.indicators.includes(entry) ? drawFoundation(entry) : afresh(entry);
    cache.set(entry.id, now);
    return now;
  }

  function other(id: string): Entry {
    const match = [...theme.indicators, ...builtOn(theme)].find((entry) => entry.id === id);
    if (!match) throw new Error(`${theme.domain}: no indicator ${id}`);
    return match;
  }

  function afresh(entry: Entry): LeagueValues {
    const { sameAs, deathsPer, spread } = entry.simulation;
    if (sameAs) return draw(other(sameAs));
    if (entry.aggregation.method === 'sum') return { values: sums(entry, shares(entry)), weights: null, support: null };
    const weights = weightsOf(entry);
    if (spread.type === 'binary') return { values: presence(entry, places), weights, support: null };
    if (spread.type === 'count-of-units') return { values: shareOfUnits(entry, places), weights, support: null };
    if (deathsPer) return mortality(entry, weights, deathsPer);
    return { values: rates(entry, weights, leaguePositions(theme.domain, entry, places)), weights, support: null };
  }

  function weightsOf({ id, aggregation, ...entry }: Entry): Column[] {
    if (!aggregation.weight) throw new Error(`${id}: no weight`);
    let seats: Column | undefined;
    return weigh(aggregation.weight).map((column, index) => {
      const year = years[index];
      // An assembly elected in one year keeps its seats until the next election.
      if (!seats || year === undefined || beginsAnew({ id, aggregation, ...entry }, year)) seats = column;
      return seats;
    });
  }

  function mortality(entry: Entry, births: readonly Column[], per: number): LeagueValues {
    const { above, among } = entry.simulation;
    const deathsOf = (id: string | undefined) => (id ? draw(other(id)).support?.cases : undefined);
    const cases = deaths(entry, births, leaguePositions(theme.domain, entry, places), {
      included: deathsOf(above),
      among: deathsOf(among),
    });
    const values = cases.map((died, year) =>
      died.map((one, league) => rounded((one * per) / (births[year]?.[league] ?? 1), entry.decimals)),
    );
    return { values, weights: births, support: { cases, base: births, per } };
  }

  function shares(entry: Entry): Column[] {
    const { numeratorOf, spread } = entry.simulation;
    if (numeratorOf) {
      const { values, weights } = draw(other(numeratorOf));
      return (weights ?? []).map((weight, year) => weight.map((one, league) => one * (values[year]?.[league] ?? 0)));
    }
    const variation = spread.type === 'per-base-cv' ? spread.value : 0;
    return leaguePositions(theme.domain, entry, places).map((column, index) =>
      places.map(
        (place, league) => population(place, years[index] ?? 0) * exponential(variation * (column[league] ?? 0)),
      ),
    );
  }

  return draw;
}
