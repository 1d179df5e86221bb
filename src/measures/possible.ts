import type { Indicator } from '../contract/indicator';
import { isPercentage } from './format';

/** The oldest anybody has become, in years. */
const longestLife = 123;

/** What values of an indicator can be at all, by its kind and unit: no share is beyond 100%, no count below 0. */
function possibleRange(indicator: Pick<Indicator, 'kind' | 'unit'>): readonly [least: number, most: number] {
  const { kind } = indicator;
  switch (kind) {
    case 'count':
    case 'amount':
      return [0, Number.POSITIVE_INFINITY];
    case 'rate':
    case 'ratio':
      return [0, isPercentage(indicator) ? 100 : perCases(indicator)];
    case 'years':
      return [0, longestLife];
  }
}

/** A value out of that range is shown, and marked 待核实: it may be a slip of the unit or of the pen. */
export function isDoubtful(value: number, indicator: Pick<Indicator, 'kind' | 'unit'>): boolean {
  const [least, most] = possibleRange(indicator);
  return value < least || value > most;
}

/** Cases among so many people are at most so many. */
function perCases({ unit }: Pick<Indicator, 'unit'>): number {
  if (unit.zh === '‰') return 1000;
  return unit.en.includes('100,000') ? 100_000 : Number.POSITIVE_INFINITY;
}
