import type { Rule } from './rule';

/** The share of women and the share of men of the same people. */
const shares: readonly (readonly [women: string, men: string])[] = [
  ['female-share-of-employment', 'male-share-of-employment'],
];

/** Shares of women and men that were reported and do not make up 100 %, each of them rounded. */
export const womenAndMen: Rule = ({ value }, { indicator, beside }) =>
  shares.some((pair) => {
    const other = pair.find((id) => id !== indicator.id) ?? '';
    const share = pair.includes(indicator.id) ? beside(other) : null;
    return share !== null && Math.abs(value + share - 100) > 10 ** -indicator.decimals + 1e-9;
  });
