import type { Mark } from '../contract/mark';
import type { Series } from '../contract/series';
import { roundTo } from './format';

export type Pooled = {
  values: (number | null)[];
  /** Cases and base of the three years together. */
  cases: (number | null)[];
  base: (number | null)[];
  /** `null` exactly where the value is. */
  marks: (Mark | null)[];
};

const span = 3;

/** The first of the three years that end with `year`. */
export function firstPooledYear(year: number): number {
  return year - span + 1;
}

/**
 * The rate over each year and the two years before; `null` unless all three are known. It is never published: it is
 * implied (推算) if none of the three years is simulated, otherwise simulated.
 */
export function poolThreeYears(
  support: NonNullable<Series['support']>,
  marks: readonly (Mark | null)[],
  decimals: number,
): Pooled {
  const sums = (list: readonly (number | null)[]) => list.map((_, index) => sumOfSpan(list, index));
  const cases = sums(support.cases);
  const base = sums(support.base);
  const values = cases.map((count, index) => {
    const among = base[index];
    if (count === null || !among) return null;
    return roundTo((count / among) * support.per, decimals);
  });
  return {
    values,
    cases,
    base,
    marks: values.map((value, index) => (value === null ? null : markOfSpan(marks, index))),
  };
}

function markOfSpan(marks: readonly (Mark | null)[], index: number): Mark {
  const three = marks.slice(index - span + 1, index + 1);
  return three.every((mark) => mark !== null && mark !== 'simulated') ? 'implied' : 'simulated';
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
