import type { Entry } from '../entry';
import { bent, type Column, standardized } from './column';
import { type Lean, leaning, type Place } from './place';
import { normal, random } from './random';
import { years } from './years';

/** How much a league varies from year to year, as a part of the spread. Stocks vary less than flows. */
const restlessness: Record<Entry['stat'], number> = {
  stock: 0.06,
  estimate: 0.08,
  coverage: 0.25,
  term: 0.3,
  'annual-rate': 0.3,
  flow: 0.4,
  cumulative: 0.4,
};

/** The part of a year's variation that remains in the next year. */
const memory = 0.75;

/** How far a league drifts from the first to the middle year, and again to the last, as a part of the spread. */
const drift = 0.25;

/** The largest distance of a league from the mean. */
const farthest = 3.2;

/**
 * The position of each league among the leagues in each year, in standard deviations. Its character, its trait in the
 * theme and its trait in this indicator last; a slow drift and some variation are added. Constant within a term.
 */
export function leaguePositions(domain: string, entry: Entry, places: readonly Place[]): Column[] {
  const next = random(`unrest ${entry.id}`);
  const lasting = standardized(lastingPlaces(domain, entry, places));
  const slopes = places.map(() => drift * normal(next));
  const restless = restlessness[entry.stat];
  const fresh = Math.sqrt(1 - memory * memory);
  const middle = (years.length - 1) / 2;
  let unrest: Column = places.map(() => normal(next));
  let positions: Column | undefined;
  return years.map((year, index) => {
    if (positions && !beginsAnew(entry, year)) return positions;
    if (positions) unrest = unrest.map((one) => memory * one + fresh * normal(next));
    const through = index / middle - 1;
    positions = lasting.map((place, league) =>
      bent(place + through * (slopes[league] ?? 0) + restless * (unrest[league] ?? 0), farthest),
    );
    return positions;
  });
}

function lastingPlaces(domain: string, entry: Entry, places: readonly Place[]): Column {
  const lean = entry.simulation.lean ?? usualLean[entry.direction];
  const inTheme = random(`standing ${domain}`);
  const inIndicator = random(`standing ${entry.id}`);
  return places.map((place) => leaning(place, lean) + 0.4 * normal(inTheme) + 0.8 * normal(inIndicator));
}

const usualLean: Record<Entry['direction'], Lean> = {
  higher: { prosperous: 0.5 },
  lower: { prosperous: -0.5 },
  neutral: {},
};

/** False in years when an earlier election result is still valid. */
export function beginsAnew(entry: Entry, year: number): boolean {
  return entry.stat !== 'term' || (entry.breaks ?? []).some((one) => one.year === year);
}
