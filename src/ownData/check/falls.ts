import { roundTo } from '../../measures/format';
import { traitsOf } from '../../measures/traits';
import type { Rule } from './rule';

/** A cumulative count never falls below that of the year before. */
export const falls: Rule = ({ value, year, region }, { indicator, series, years, observations }) => {
  if (!traitsOf(indicator).cumulative) return false;
  const checked = observations.find((one) => one.region === region && one.year === year - 1)?.value;
  const before = checked ?? series?.values[years.indexOf(year - 1)] ?? null;
  return before !== null && roundTo(value, indicator.decimals) < roundTo(before, indicator.decimals);
};
