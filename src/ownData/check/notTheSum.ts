import { traitsOf } from '../../measures/traits';
import type { Rule } from './rule';

/** 全区 and all leagues have a value, but the leagues do not add up to 全区. */
export const notTheSum: Rule = ({ value, year, region }, { indicator, whole, parts, observations }) => {
  if (!traitsOf(indicator).sum || region !== whole) return false;
  const values = parts.flatMap(
    (code) => observations.find((one) => one.region === code && one.year === year)?.value ?? [],
  );
  if (values.length < parts.length) return false;
  const sum = values.reduce((all, one) => all + one, 0);
  // Each value may have been rounded.
  return Math.abs(sum - value) > (parts.length / 2) * 10 ** -indicator.decimals + 1e-9;
};
