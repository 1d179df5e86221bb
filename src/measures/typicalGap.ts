/** The mean distance of the leagues from 全区, whichever way: what is an ordinary difference for an indicator. */
export function typicalGap(values: readonly (number | null)[], province: number): number {
  const known = values.filter((value): value is number => value !== null);
  if (known.length === 0) return 0;
  return known.reduce((sum, value) => sum + Math.abs(value - province), 0) / known.length;
}
