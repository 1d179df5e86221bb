import type { Series } from '../contract/series';
import { roundTo } from './format';

export type Pooled = {
  values: (number | null)[];
  /** Cases and base of the three years together. */
  cases: (number | null)[];
  base: (number | null)[];
};

const span = 3;

/** The rate over each year and the two before it, `null` unless all three years are known. */
export function poolThreeYears(support: NonNullable<Series['support']>, decimals: number): Pooled {
  const sums = (list: readonly (number | null)[]) => list.map((_, index) => sumOfSpan(list, index));
  const cases = sums(support.cases);
  const base = sums(support.base);
  const values = cases.map((count, index) => {
    const among = base[index];
    if (count === null || !among) return null;
    return roundTo((count / among) * support.per, decimals);
  });
  return { values, cases, base };
}

function sumOfSpan(list: readonly (number | null)[], index: number): number | null {
  if (index < span - 1) return null;
  let sum = 0;
  for (const one of list.slice(index - span + 1, index + 1)) {
    if (one === null) return null;
    sum += one;
  }
  return sum;
}
