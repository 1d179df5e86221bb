import { isPercentage } from '../../measures/format';
import type { Rule } from './rule';

/** No count and no rate is below 0, and no share above 100 % but gross ones. */
export const outOfRange: Rule = ({ value }, { indicator }) =>
  value < 0 || (isPercentage(indicator) && !indicator.gross && value > 100);
