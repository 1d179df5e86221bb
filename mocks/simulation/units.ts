import type { Entry } from '../entry';
import { type Column, type Columns, rounded, sum } from './column';
import { countyUnits, leaning, type Place } from './place';
import { random } from './random';
import { years } from './years';

/** 100 in the leagues that have the item, 0 in the others; `k` of twelve have it. They keep it while `k` grows. */
export function presence(entry: Entry, places: readonly Place[]): Columns {
  const next = random(`presence ${entry.id}`);
  const eager = places.map((place) => leaning(place, { prosperous: 0.3 }) + next());
  const order = [...eager].sort((one, other) => other - one);
  return entry.simulation.trend.map((share) => {
    if (share === null) return null;
    const last = order[Math.round((share * places.length) / 100) - 1] ?? Number.POSITIVE_INFINITY;
    return eager.map((one) => (one >= last ? 100 : 0));
  });
}

/**
 * The percentage of a league's county-level units that have the item, in whole units that match the share of the region.
 * Units get it one by one in a fixed order, so no league falls while the region rises.
 */
export function shareOfUnits(entry: Entry, places: readonly Place[]): Columns {
  const lateness = latenessOfUnits(entry, places);
  return entry.simulation.trend.map((share, index) => {
    const year = years[index];
    if (share === null || year === undefined) return null;
    const sizes = places.map((place) => countyUnits(place, year));
    const lacking = sum(sizes) - Math.round((share * sum(sizes)) / 100);
    const present = lateness.map((units, league) => units.slice(0, sizes[league]));
    const limit = present.flat().sort((one, other) => other - one)[lacking] ?? 0;
    return present.map((units) => percentage(units, limit, entry.decimals));
  });
}

/**
 * A number per unit for its turn. It is 0 for units that have the item from the beginning: as many as keep the league
 * within the range, and the new units, the last of their league.
 */
function latenessOfUnits(entry: Entry, places: readonly Place[]): Column[] {
  const next = random(`units ${entry.id}`);
  return places.map((place) => {
    const old = place.countyUnitsBefore?.units ?? place.countyUnits;
    const first = Math.ceil((place.countyUnits * entry.simulation.range[0]) / 100);
    const slow = leaning(place, { prosperous: -0.15 });
    return Array.from({ length: place.countyUnits }, (_, unit) =>
      unit >= first && unit < old ? 1 + slow + next() : 0,
    );
  });
}

function percentage(units: Column, limit: number, decimals: number): number {
  return rounded((units.filter((one) => one <= limit).length * 100) / units.length, decimals);
}
