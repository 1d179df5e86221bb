import { isPercentage } from '../../measures/format';
import type { Rule } from './rule';

/** Counts and rates are never below 0, and shares never above 100 %, except gross ones; differences may be below 0. */
export const outOfRange: Rule = ({ value }, { indicator, isGap }) =>
  (value < 0 && !isGap) || (isPercentage(indicator) && !indicator.gross && value > 100);
