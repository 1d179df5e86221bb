import type { Rule } from './rule';

/** A death before one age is also a death before every later age, and both rates count per the same live births. */
function youngerAbove(younger: string, older: string): Rule {
  return ({ value }, { indicator, other }) => {
    if (indicator.id === younger) return value > (other(older) ?? Number.POSITIVE_INFINITY);
    return indicator.id === older && value < (other(younger) ?? Number.NEGATIVE_INFINITY);
  };
}

export const newbornAboveInfant = youngerAbove('neonatal-mortality-rate', 'infant-mortality-rate');
export const infantAboveUnderFive = youngerAbove('infant-mortality-rate', 'under-five-mortality-rate');
