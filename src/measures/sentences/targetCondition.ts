import type { Indicator } from '../../contract/indicator';
import type { Words } from '../../i18n/zh';
import { formatNumber } from '../format';

/** The condition of a target with its unit: ≥90%, ≤12/10万; empty without a target. `unit: false` where room is short. */
export function targetCondition(
  { target, decimals, unit }: Pick<Indicator, 'target' | 'decimals' | 'unit'>,
  words: Words,
  style: { unit: boolean } = { unit: true },
): string {
  if (!target) return '';
  const value = formatNumber(target.value, Number.isInteger(target.value) ? 0 : decimals);
  return words.op[target.op] + value + (style.unit ? unit.symbol[words.unitKey] : '');
}
