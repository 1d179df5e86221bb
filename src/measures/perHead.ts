import type { Indicator } from '../contract/indicator';
import type { Mark } from '../contract/mark';
import type { Language } from '../i18n/speech';
import { roundTo } from './format';
import { isSum } from './traits';

/** What a count is set against: persons along the years, and how many of them the rate is for. */
type Against = { persons: readonly (number | null)[]; per: number };

/** The unit right behind the name, which says the base already: 各级妇联组织（每万名妇女）（个）. */
export function unitBesideName(indicator: Indicator, language: Language): string {
  return isPerHead(indicator) ? indicator.unit.symbol[language].trim() : indicator.unit[language];
}

/** Count / persons × per, rounded to `decimals`; `null` where either is missing or there is nobody. */
export function perHeadValues(
  counts: readonly (number | null)[],
  { persons, per }: Against,
  decimals: number,
): (number | null)[] {
  return counts.map((count, index) => {
    const base = persons[index] ?? null;
    return count === null || base === null || base <= 0 ? null : roundTo((count / base) * per, decimals);
  });
}

/** A rate made here is published nowhere: at best it follows from two published figures. */
export function perHeadMark(count: Mark | null, base: Mark | null): Mark {
  return count !== null && count !== 'simulated' && base !== null && base !== 'simulated' ? 'implied' : 'simulated';
}

/** Decimals that show two or three digits of such a value; at most the four an indicator may have. */
export function decimalsFor(value: number): number {
  const size = Math.abs(value);
  if (size >= 100) return 0;
  if (size >= 10) return 1;
  if (size >= 0.1) return 2;
  return size >= 0.01 ? 3 : 4;
}

/** Whether the indicator is a count that has been set against the population. */
export function isPerHead({ perHead, aggregation }: Pick<Indicator, 'perHead' | 'aggregation'>): boolean {
  return perHead !== null && !isSum(aggregation);
}
