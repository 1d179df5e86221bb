import type { Rule } from './rule';

/** Two cells say different values of the same indicator, region and year. */
export const twice: Rule = (cell, { same }) => same.some((one) => one.value !== null && one.value !== cell.value);
