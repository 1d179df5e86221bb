import type { Entry, Simulation } from '../entry';
import { bent, type Column, type Columns, rounded, weightedMean } from './column';

/**
 * Leagues around the rate of the whole region. Their mean, weighted by the denominator, equals that rate within half a
 * visible step. The spread shrinks near the bounds: at 99.98% no league can be far off.
 */
export function rates(entry: Entry, weights: readonly Column[], positions: readonly Column[]): Columns {
  return entry.simulation.trend.map((middle, year) => {
    const column = positions[year];
    const weight = weights[year];
    if (middle === null || !column || !weight) return null;
    const apart = deviation(entry.simulation, middle);
    const places = column.map((place) => apart * place);
    return around(middle, places, weight, entry.simulation.range).map((value) => rounded(value, entry.decimals));
  });
}

/** The standard deviation of the leagues around `middle`, in the unit of the rate, limited by the bounds. */
function deviation({ spread, range: [least, most] }: Simulation, middle: number): number {
  const room = 0.7 * Math.min(middle - least, most - middle);
  if (spread.type === 'additive-sd') return Math.min(spread.value, room);
  if (spread.type === 'per-base-cv') return Math.min(spread.value * middle, room);
  return 0;
}

/**
 * Values with the weighted mean `middle`, each about `apart` from it. They are bent away from the bounds, and shifted
 * together until the mean is right.
 */
export function around(middle: number, apart: Column, weight: Column, [least, most]: Simulation['range']): Column {
  const moved = (shift: number) =>
    apart.map((one) => middle + bent(one + shift, one + shift < 0 ? middle - least : most - middle));
  let shift = 0;
  let values = moved(shift);
  for (let round = 0; round < 40; round++) {
    const off = middle - weightedMean(values, weight);
    if (Math.abs(off) < 1e-7) break;
    shift += off;
    values = moved(shift);
  }
  return values;
}
