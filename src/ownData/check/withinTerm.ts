import { traitsOf } from '../../measures/traits';
import type { Rule } from './rule';

/** A value set by an election that differs from the one reported for a neighbouring year of the same term, in which nothing changed. */
export const withinTerm: Rule = ({ value, year, region }, { indicator, series, years, observations }) => {
  if (!traitsOf(indicator).byTerm) return false;
  const served = (when: number) => series?.values[years.indexOf(when)] ?? null;
  return [year - 1, year + 1].some((when) => {
    const isSameTerm = served(year) !== null && served(year) === served(when);
    const other = observations.find((one) => one.region === region && one.year === when);
    return isSameTerm && other !== undefined && other.value !== value;
  });
};
