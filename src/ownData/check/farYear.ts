import type { Rule } from './rule';

/** Years before the first and after the last of the server that a report may be of. */
const before = 20;
const after = 3;

/** A year that was mistyped: it would stretch every chart of the theme. */
export const farYear: Rule = ({ year }, { years }) =>
  year < Math.min(...years) - before || year > Math.max(...years) + after;
