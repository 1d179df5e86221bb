import type { Rule } from './rule';

/** A value of 全区 that a published bound excludes: 45 where more than 50 was published. */
export const outsideBounds: Rule = ({ value, year, region }, { indicator, whole }) =>
  region === whole &&
  indicator.publishedBounds.some(({ fromYear, toYear, op, value: bound }) => {
    if (year < fromYear || year > toYear) return false;
    const holds = { '>': value > bound, '>=': value >= bound, '<': value < bound, '<=': value <= bound };
    return !holds[op];
  });
