import type { Rule } from './rule';

/** As far beyond the largest and below the least of its history. */
const most = 3;

/** A value far beyond all that the region had before: most counts and rates go on as they were. */
export const jump: Rule = ({ value }, { series, indicator }) => {
  const known = (series?.values ?? []).filter((one): one is number => one !== null && one > 0);
  // What was counted since the beginning may begin with little.
  if (known.length < 3 || value <= 0 || indicator.stat === 'cumulative') return false;
  return value > Math.max(...known) * most || value < Math.min(...known) / most;
};
