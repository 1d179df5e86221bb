import { type Column, sum } from './column';
import type { Random } from './random';

/** Limits of each league in whole steps, and a start other than the rounded-down ideal. */
export type Limits = { start?: Column; least?: Column; most?: Column };

/**
 * Whole steps for each league, `total` in sum, as close to the ideals as possible: the largest remainders get the rest.
 * With a `start`, a league keeps that number while it is within three quarters of a step of the ideal, so that stable
 * numbers do not flicker.
 */
export function apportion(total: number, ideals: Column, { start, least, most }: Limits = {}): Column {
  const from = (league: number) => least?.[league] ?? 0;
  const upTo = (league: number) => most?.[league] ?? Number.POSITIVE_INFINITY;
  const given = ideals.map((ideal, league) => {
    const before = start?.[league];
    const first =
      before === undefined ? Math.floor(ideal) : clamp(before, Math.ceil(ideal - 0.75), Math.floor(ideal + 0.75));
    return clamp(first, from(league), upTo(league));
  });
  for (let left = total - sum(given); left !== 0; left -= Math.sign(left)) {
    const step = Math.sign(left);
    let neediest = -1;
    let widest = Number.NEGATIVE_INFINITY;
    for (const [league, ideal] of ideals.entries()) {
      const now = given[league] ?? 0;
      if (now + step < from(league) || now + step > upTo(league)) continue;
      const gap = step * (ideal - now);
      if (gap <= widest) continue;
      widest = gap;
      neediest = league;
    }
    if (neediest < 0) throw new RangeError(`${total} steps do not fit between the limits`);
    given[neediest] = (given[neediest] ?? 0) + step;
  }
  return given;
}

/** Distributes single cases over the leagues by chance, in proportion to the weights, as few cases occur in reality. */
export function scatter(total: number, weights: Column, next: Random): Column {
  let whole = 0;
  const ends = weights.map((weight) => {
    whole += weight;
    return whole;
  });
  const cases = weights.map(() => 0);
  for (let count = 0; count < total; count++) {
    const point = next() * whole;
    const league = ends.findIndex((end) => point < end);
    cases[league] = (cases[league] ?? 0) + 1;
  }
  return cases;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
