import { traitsOf } from '../../measures/traits';
import { history, type Rule } from './rule';

/** As far beyond the largest and below the least of its history. */
const most = 3;

/** A value far beyond all that the region had before: most counts and rates go on as they were. */
export const jump: Rule = ({ value, year }, context) => {
  const others = history(year, context);
  const known = others.map((one) => one.value);
  // What is new begins with little, and what is counted since the beginning as well.
  const begins = others.every((one) => one.year > year) || traitsOf(context.indicator).cumulative;
  if (known.length < 3 || value <= 0 || begins) return false;
  return value > Math.max(...known) * most || value < Math.min(...known) / most;
};
