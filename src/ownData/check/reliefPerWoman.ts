import type { Rule } from './rule';

/** 救助资金 (万元) and the women who received it: each gets 10,000 yuan. */
const pair = ['two-cancer-relief-fund', 'two-cancer-women-assisted'];

/** How far the two may differ, as a share: sums are rounded, and a few women are paid in the year after. */
const tolerance = 0.05;

/** Relief that is not 10,000 yuan a woman, where both were reported. */
export const reliefPerWoman: Rule = ({ value }, { indicator, beside }) => {
  if (!pair.includes(indicator.id)) return false;
  const other = beside(pair.find((id) => id !== indicator.id) ?? '');
  return other !== null && Math.abs(value - other) > tolerance * Math.max(value, other);
};
