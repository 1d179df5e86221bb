import type { Indicator } from '../contract/indicator';
import { isPercentage } from './format';

/** The longest documented human life, in years. */
const longestLife = 123;

type Measured = Pick<Indicator, 'kind' | 'unit' | 'gross'>;

/** The possible range of an indicator, by its kind and unit: no share is above 100%, no count below 0. */
function possibleRange(indicator: Measured): readonly [least: number, most: number] {
  const { kind, unit, gross } = indicator;
  switch (kind) {
    case 'count':
    case 'amount':
      return [0, Number.POSITIVE_INFINITY];
    case 'rate':
    case 'ratio':
      // A difference of two shares.
      if (unit.en === 'percentage points') return [-100, 100];
      return [0, isPercentage(indicator) && !gross ? 100 : perCases(indicator)];
    case 'years':
      return [0, longestLife];
  }
}

/** A value outside the possible range may be a wrong unit or a typing error. It is marked 待核实 and not used further. */
export function isDoubtful(value: number, indicator: Measured): boolean {
  const [least, most] = possibleRange(indicator);
  return value < least || value > most;
}

/** There cannot be more cases than people. */
function perCases({ unit }: Pick<Indicator, 'unit'>): number {
  if (unit.zh === '‰') return 1000;
  return unit.en.includes('100,000') ? 100_000 : Number.POSITIVE_INFINITY;
}
