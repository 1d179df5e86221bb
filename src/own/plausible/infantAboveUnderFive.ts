import type { Rule } from './rule';

const infant = 'infant-mortality-rate';
const underFive = 'under-five-mortality-rate';

/** Who dies before the first birthday dies before the fifth: both rates are of the same live births. */
export const infantAboveUnderFive: Rule = ({ value }, { indicator, other }) => {
  if (indicator.id === infant) return value > (other(underFive) ?? Number.POSITIVE_INFINITY);
  return indicator.id === underFive && value < (other(infant) ?? Number.NEGATIVE_INFINITY);
};
