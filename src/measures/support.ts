import { type Interval, mayBeChance, poissonInterval } from './chance';

/** The cases and base of a rate: value = cases / base × per. */
export type Support = { cases: number | null; base: number | null; per: number };

/** The exact 95% interval of the rate, in its unit; `null` where cases or base are not known. */
export function intervalOf({ cases, base, per }: Support): Interval | null {
  if (cases === null || !base) return null;
  const { low, high } = poissonInterval(cases);
  return { low: (low / base) * per, high: (high / base) * per };
}

/**
 * Whether chance alone explains the difference between a rate and 全区 (`whole`). The test applies the rate of 全区 to
 * the league's own births or persons. False where the cases are not known.
 */
export function differsByChance({ cases, base, per }: Support, whole: number | null): boolean {
  return whole !== null && cases !== null && base !== null && mayBeChance(cases, (base * whole) / per);
}
