import type { Indicator, Target } from '../../contract/indicator';
import { joined, type Phrase, type PhrasePart, phrase, textOf } from '../../i18n/sentences/phrase';
import type { Words } from '../../i18n/zh';
import { formatNumber, isPercentage } from '../format';
import { numeral } from './writing';

type Aimed = Pick<Indicator, 'id' | 'target' | 'decimals' | 'unit'>;

/**
 * The condition of a target with its unit: ≥90%, ≤12/10万. A full 100% is written without ≥, because nothing exceeds
 * it. Empty without a target. A relative target is written as in its document, followed by the calculated value.
 * `unit: false` where room is short.
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
  const number = (digits: string, what: 'target' | 'fact') =>
    numeral(digits, indicator, region === null ? null : { what, region, year: target.year });
  const value = number(formatNumber(target.value, Number.isInteger(target.value) ? 0 : decimals), 'target');
  const withUnit = phrase`${value}${style.unit ? unit.symbol[words.unitKey] : ''}`;
  if (target.relative) {
    return relativeCondition(target.relative, style.unit ? withUnit : null, words, (digits) => number(digits, 'fact'));
  }
  return phrase`${isAll(target, isPercentage(indicator)) ? '' : words.op[target.op]}${withUnit}`;
}

/** A full 100%, which nothing exceeds. */
export function isAll({ op, value }: Pick<Target, 'op' | 'value'>, percentage: boolean): boolean {
  return op === '>=' && value === 100 && percentage;
}

/** 比2020年下降20%，按模拟基数为10/10万; `reckoned` is the calculated value, `null` where room is short. */
export function relativeCondition(
  { fromYear, percent, simulated }: NonNullable<Target['relative']>,
  reckoned: Phrase | null,
  { target, list }: Words,
  number: (digits: string) => PhrasePart = (digits) => digits,
): Phrase {
  const size = phrase`${number(formatNumber(Math.abs(percent), Number.isInteger(percent) ? 0 : 1))}%`;
  const change = phrase`${target.relative(fromYear, percent < 0, size)}`;
  return reckoned === null ? change : joined([change, target.reckoned(reckoned, simulated)], list.comma);
}
