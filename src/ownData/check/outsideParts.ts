import { traitsOf } from '../../measures/traits';
import type { Rule } from './rule';

/** 全区 is a mean, all leagues have a value, and 全区 lies outside their range. No weights can lead there. */
export const outsideParts: Rule = ({ value, year, region }, { indicator, whole, parts, observations }) => {
  if (!traitsOf(indicator).mean || region !== whole) return false;
  const values = parts.flatMap(
    (code) => observations.find((one) => one.region === code && one.year === year)?.value ?? [],
  );
  if (values.length < parts.length) return false;
  const rounding = 10 ** -indicator.decimals;
  return value > Math.max(...values) + rounding || value < Math.min(...values) - rounding;
};
