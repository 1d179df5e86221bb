import type { Indicator } from '../contract/indicator';
import type { Mark } from '../contract/mark';
import type { Language } from '../i18n/speech';
import { roundTo } from './format';
import { isSum } from './traits';

/** The base of a per-head rate: persons by year, and how many persons the rate is for. */
type Against = { persons: readonly (number | null)[]; per: number };

/** The unit next to the name, which already contains the base: 各级妇联组织（每万名妇女）（个）. */
export function unitBesideName(indicator: Indicator, language: Language): string {
  return isPerHead(indicator) ? indicator.unit.symbol[language].trim() : indicator.unit[language];
}

/** Count / persons × per, rounded to `decimals`; `null` where either is missing or there are no persons. */
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

/** A rate calculated here is never published. It is implied at best, by two published figures. */
export function perHeadMark(count: Mark | null, base: Mark | null): Mark {
  return count !== null && count !== 'simulated' && base !== null && base !== 'simulated' ? 'implied' : 'simulated';
}

/** Decimals that show two or three digits of a value this small; at most the four an indicator may have. */
export function decimalsFor(value: number): number {
  const size = Math.abs(value);
  if (size >= 100) return 0;
  if (size >= 10) return 1;
  if (size >= 0.1) return 2;
  return size >= 0.01 ? 3 : 4;
}

/** Whether the indicator is a count divided by the population. */
export function isPerHead({ perHead, aggregation }: Pick<Indicator, 'perHead' | 'aggregation'>): boolean {
  return perHead !== null && !isSum(aggregation);
}
