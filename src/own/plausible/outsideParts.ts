import type { Rule } from './rule';

/** 全区 of a mean and all of its leagues are told, and it lies outside of them: no weights lead there. */
export const outsideParts: Rule = ({ value, year, region }, { indicator, whole, parts, cells }) => {
  if (indicator.aggregation.method !== 'weighted-mean' || region !== whole) return false;
  const told = parts.flatMap((code) => cells.find((one) => one.region === code && one.year === year)?.value ?? []);
  if (told.length < parts.length) return false;
  const rounding = 10 ** -indicator.decimals;
  return value > Math.max(...told) + rounding || value < Math.min(...told) - rounding;
};
