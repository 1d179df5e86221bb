import { traitsOf } from '../../measures/traits';
import { isFew } from './few';
import { history, type Rule } from './rule';

/** Factor above the largest and below the smallest value of the region's history. */
const most = 3;

/** A value far outside the region's history: most counts and rates change slowly. */
export const jump: Rule = (observation, context) => {
  const { value, year } = observation;
  const others = history(year, context);
  const known = others.map((one) => one.value);
  // Values before the history starts, and cumulative counts, are small.
  const begins = others.every((one) => one.year > year) || traitsOf(context.indicator).cumulative;
  if (known.length < 3 || value <= 0 || begins || isFew(observation, context)) return false;
  return value > Math.max(...known) * most || value < Math.min(...known) / most;
};
