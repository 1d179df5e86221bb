import type { Indicator } from '../contract/indicator';
import type { Words } from '../i18n/zh';
import { formatNumber } from '../measures/format';

/** What stands at a target line: 2030年目标≤12, and 待核实 where its wording is still to be checked. */
export function targetText({ target, decimals }: Indicator, words: Words): string | null {
  if (!target) return null;
  const condition = words.op[target.op] + formatNumber(target.value, Number.isInteger(target.value) ? 0 : decimals);
  return words.target.line(target.year, condition) + (target.verified ? '' : ` (${words.target.unverified})`);
}
