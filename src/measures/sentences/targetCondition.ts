import type { Indicator } from '../../contract/indicator';
import type { Words } from '../../i18n/zh';
import { formatNumber, isPercentage } from '../format';

/**
 * The condition of a target with its unit: ≥90%, ≤12/10万, and 100% for all there are, which nothing exceeds; empty
 * without a target. `unit: false` where room is short.
 */
export function targetCondition(
  indicator: Pick<Indicator, 'target' | 'decimals' | 'unit'>,
  words: Words,
  style: { unit: boolean } = { unit: true },
): string {
  const { target, decimals, unit } = indicator;
  if (!target) return '';
  const value = formatNumber(target.value, Number.isInteger(target.value) ? 0 : decimals);
  const isAll = target.op === '>=' && target.value === 100 && isPercentage(indicator);
  return (isAll ? '' : words.op[target.op]) + value + (style.unit ? unit.symbol[words.unitKey] : '');
}
