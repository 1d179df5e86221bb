import { importPatterns } from '../../i18n/ownData/importPatterns';
import { isCount } from '../../measures/traits';
import type { Rule } from './rule';

/** A part of a thing that is counted one by one: 8.5 hospitals. Counts in 万 may have more decimals than are shown. */
export const notWhole: Rule = ({ value }, { indicator: { kind, decimals, unit } }) =>
  isCount(kind) &&
  decimals === 0 &&
  !importPatterns.scales.some(({ pattern }) => pattern.test(unit.zh)) &&
  !Number.isInteger(value);
