import type { Rule } from './rule';

/** Two cells say different values of the same indicator, region and year. */
export const twice: Rule = (cell, { cells }) =>
  cells.some(
    (one) =>
      one !== cell &&
      one.value !== null &&
      one.value !== cell.value &&
      one.indicator === cell.indicator &&
      one.region === cell.region &&
      one.year === cell.year,
  );
