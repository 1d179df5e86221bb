import type { Rule } from './rule';

/** Two values of the same indicator, region and year. */
export const twice: Rule = ({ value }, { same }) => same.some((one) => one.value !== value);
