import type { Simulation } from '../entry';
import { apportion } from './apportion';
import { type Column, sum } from './column';
import { inclination, type Place, population } from './place';
import { exponential, normal, random } from './random';
import { years } from './years';

/** Thousands of live births in the whole region from 2010 on; plausible, not official. */
const plausible = [228, 223, 227, 223, 232, 196, 225, 234, 210, 204, 178, 158, 143, 132, 130];

/**
 * Live births of each league in each year. The plausible total is adjusted slightly, so that a whole number of maternal
 * deaths gives the ratio of the whole region in its visible decimals.
 */
export function births(maternalMortality: readonly (number | null)[], places: readonly Place[]): Column[] {
  const next = random('births');
  return years.map((year, index) => {
    const about = (plausible[index] ?? 130) * 1000;
    const total = fitting(about, maternalMortality[index] ?? 0, 1e5);
    const shares = places.map(
      (place) => population(place, year) * inclination(place, { fertile: 0.25 }) * exponential(0.02 * normal(next)),
    );
    const whole = sum(shares);
    return apportion(
      total,
      shares.map((share) => (total * share) / whole),
    );
  });
}

/** The number near `about` for which whole deaths give that rate in its visible decimals. */
function fitting(about: number, rate: number, per: number): number {
  return rate > 0 ? Math.round((Math.round((about * rate) / per) * per) / rate) : Math.round(about);
}

/** Whole persons of each league in each year, for which whole deaths give the rate of the whole region. */
export function countedPersons({ trend, deathsPer = 1 }: Simulation, about: readonly Column[]): Column[] {
  return about.map((column, index) => {
    const whole = sum(column);
    const total = fitting(whole, trend[index] ?? 0, deathsPer);
    return apportion(
      total,
      column.map((one) => (total * one) / whole),
    );
  });
}
