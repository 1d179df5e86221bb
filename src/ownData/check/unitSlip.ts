import { traitsOf } from '../../measures/traits';
import { isFew } from './few';
import { history, type Rule } from './rule';

const slips = [10, 100, 1000, 10_000, 1e8];

/** Relative deviation from a factor in `slips` up to which the unit looks wrong. */
const tolerance = 0.35;

/** A value that fits the region's history only in another unit: 万元 for 元. */
export const unitSlip: Rule = (observation, context) => {
  const { value, year } = observation;
  if (isFew(observation, context)) return false;
  const known = history(year, context);
  // Cumulative counts start small.
  if (traitsOf(context.indicator).cumulative && known.every((one) => one.year > year && one.value >= value))
    return false;
  const near = known
    .sort((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year))
    .slice(0, 3)
    .map((one) => one.value)
    .sort((a, b) => a - b);
  // Without a value to compare with, or with 0, it is no number or infinite, and near no factor.
  const magnitude = Math.abs(Math.log10(value / (near[Math.floor(near.length / 2)] ?? 0)));
  return slips.some((slip) => Math.abs(magnitude - Math.log10(slip)) < Math.log10(1 + tolerance));
};
