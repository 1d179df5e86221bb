import { type Interval, poissonInterval } from './chance';

/** What stands behind a series of rates: value = cases / base × per. */
export type Support = { cases: readonly (number | null)[]; base: readonly (number | null)[]; per: number };

/** The exact 95% interval of the rate at that index, in its unit; `null` where its cases or their base are not known. */
export function intervalAt(support: Support | null, index: number): Interval | null {
  const cases = support?.cases[index] ?? null;
  const base = support?.base[index] ?? null;
  if (!support || cases === null || !base) return null;
  const { low, high } = poissonInterval(cases);
  return { low: (low / base) * support.per, high: (high / base) * support.per };
}

/** What stands behind the value at that index alone, as the support of a series of one. */
export function supportAt(support: Support | null, index: number): Support | null {
  return support && { ...support, cases: [support.cases[index] ?? null], base: [support.base[index] ?? null] };
}
