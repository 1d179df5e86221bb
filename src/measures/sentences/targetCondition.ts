import type { Indicator } from '../../contract/indicator';
import { type Phrase, phrase, textOf } from '../../i18n/sentences/phrase';
import type { Words } from '../../i18n/zh';
import { formatNumber, isPercentage } from '../format';
import { numeral } from './writing';

type Aimed = Pick<Indicator, 'id' | 'target' | 'decimals' | 'unit'>;

/**
 * The condition of a target with its unit: ≥90%, ≤12/10万, and 100% for all there are, which nothing exceeds; empty
 * without a target. `unit: false` where room is short.
 */
export function targetCondition(indicator: Aimed, words: Words, style: { unit: boolean } = { unit: true }): string {
  return textOf(conditionOf(indicator, null, words, style));
}

/** As `targetCondition`, for the region of that code. */
export function conditionOf(
  indicator: Aimed,
  region: string | null,
  words: Words,
  style: { unit: boolean } = { unit: true },
): Phrase {
  const { target, decimals, unit } = indicator;
  if (!target) return [];
  const value = formatNumber(target.value, Number.isInteger(target.value) ? 0 : decimals);
  const isAll = target.op === '>=' && target.value === 100 && isPercentage(indicator);
  const written = numeral(value, indicator, region === null ? null : { what: 'target', region, year: target.year });
  return phrase`${isAll ? '' : words.op[target.op]}${written}${style.unit ? unit.symbol[words.unitKey] : ''}`;
}
