import type { Rule } from './rule';

/** Each key counts a part of what its value counts, in the same unit. */
const wholes: Readonly<Record<string, string>> = {
  'female-staff-count': 'women-employed',
  'wf-new-field-orgs': 'wf-organizations',
};

/** A part that is larger than its whole, or a whole that is smaller than its part. */
export const partAboveWhole: Rule = ({ value }, { indicator, other }) => {
  const whole = wholes[indicator.id];
  if (whole !== undefined && value > (other(whole) ?? Number.POSITIVE_INFINITY)) return true;
  return Object.entries(wholes).some(
    ([part, of]) => of === indicator.id && value < (other(part) ?? Number.NEGATIVE_INFINITY),
  );
};
