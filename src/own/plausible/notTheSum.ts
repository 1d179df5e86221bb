import type { Rule } from './rule';

/** 全区 and all of its leagues are told, and the leagues do not add up to it. */
export const notTheSum: Rule = ({ value, year, region }, { indicator, whole, parts, cells }) => {
  if (indicator.aggregation.method !== 'sum' || region !== whole) return false;
  const told = parts.map((code) => cells.find((one) => one.region === code && one.year === year)?.value ?? null);
  if (told.some((one) => one === null)) return false;
  const sum = told.reduce<number>((all, one) => all + (one ?? 0), 0);
  // Each may have been rounded.
  return Math.abs(sum - value) > (parts.length / 2) * 10 ** -indicator.decimals + 1e-9;
};
