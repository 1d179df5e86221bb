import type { Rule } from './rule';

/** How many years before the server's first year, and after its last, a report may cover. */
const before = 0;
const after = 2;

/** A year that the dashboard does not show: mistyped, or it would stretch every chart of the theme. */
export const farYear: Rule = ({ year }, { years }) =>
  year < Math.min(...years) - before || year > Math.max(...years) + after;
