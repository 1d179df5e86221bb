import { traitsOf } from '../../measures/traits';
import { history, type Rule } from './rule';

/** Zero counts as possible where the smallest known value is below this many steps of the last shown digit. */
const near = 20;

/** None of what was never near none: 0 for 318,000. Small counts may fall to 0. */
export const zero: Rule = ({ value, year }, context) => {
  const { total, cumulative } = traitsOf(context.indicator);
  const known = history(year, context);
  const begins = known.every((one) => one.year > year);
  if (value !== 0 || !total || cumulative || known.length < 3 || begins) return false;
  return Math.min(...known.map((one) => one.value)) >= near * 10 ** -context.indicator.decimals;
};
