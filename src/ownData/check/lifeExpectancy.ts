import type { Rule } from './rule';

/** The lowest and the highest mean that a population of today can have. */
const [least, most] = [60, 95];

/** Years that no population lives on average, of women, men or both. */
export const lifeExpectancy: Rule = ({ value }, { indicator: { kind }, isGap }) =>
  kind === 'years' && !isGap && value >= 0 && (value < least || value > most);
