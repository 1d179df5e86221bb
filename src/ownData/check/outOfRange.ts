import { isPercentage } from '../../measures/format';
import type { Rule } from './rule';

/** Counts and rates are never below 0, and shares never above 100 %, except gross ones. */
export const outOfRange: Rule = ({ value }, { indicator }) =>
  value < 0 || (isPercentage(indicator) && !indicator.gross && value > 100);
