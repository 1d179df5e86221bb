import { apportion } from './apportion';
import { type Column, sum } from './column';
import { inclination, type Place, population } from './place';
import { exponential, normal, random } from './random';
import { years } from './years';

/** Thousands of live births in the whole region from 2010 on; plausible, not official. */
const plausible = [228, 223, 227, 223, 232, 196, 225, 234, 210, 204, 178, 158, 143, 132, 130];

/**
 * Live births of each league in each year. The total is moved a little from the plausible one, to where a whole number
 * of maternal deaths gives the ratio of the whole region in its shown decimals.
 */
export function births(maternalMortality: readonly (number | null)[], places: readonly Place[]): Column[] {
  const next = random('births');
  return years.map((year, index) => {
    const about = (plausible[index] ?? 130) * 1000;
    const ratio = maternalMortality[index] ?? 0;
    const total = ratio > 0 ? Math.round((Math.round((about * ratio) / 1e5) * 1e5) / ratio) : about;
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
