import { type Interval, mayBeChance, poissonInterval } from './chance';

/** The cases and base of a rate: value = cases / base × per. */
export type Support = { cases: number | null; base: number | null; per: number };

/** The exact 95% interval of the rate, in its unit; `null` where its cases or their base are not known. */
export function intervalOf({ cases, base, per }: Support): Interval | null {
  if (cases === null || !base) return null;
  const { low, high } = poissonInterval(cases);
  return { low: (low / base) * per, high: (high / base) * per };
}

/**
 * Whether a rate is no further from that of 全区 (`whole`) than chance would bring about: judged against what the rate of
 * 全区 would make of the league's own births or persons. False where its cases are not known.
 */
export function differsByChance({ cases, base, per }: Support, whole: number | null): boolean {
  return whole !== null && cases !== null && base !== null && mayBeChance(cases, (base * whole) / per);
}
