/**
 * Why the count of a named league is not told.
 * - `suppressed`: it is from 1 up to below the indicator's threshold, and may be told to be below it.
 * - `not-disclosed`: in that year not even which ones are below may be told, or they could be worked out.
 */
export type Withheld = 'suppressed' | 'not-disclosed';

/** Whether a value is missing only because it must not be told. */
export function isWithheld(why: string | null): why is Withheld {
  return why === 'suppressed' || why === 'not-disclosed';
}

/** Whether a count could point to a person. 0 is nobody. */
export function isSuppressed(count: number, below: number): boolean {
  return count > 0 && count < below;
}

/**
 * What of one year's counts of the leagues is withheld, in their order. 全区 (`whole`) is always told, so what is withheld
 * must not follow from it and from the counts that are told: where it would, the smallest count that is not below the
 * threshold is withheld as well (complementary suppression). Differences between years are not guarded.
 */
export function withheldCounts(
  counts: readonly (number | null)[],
  whole: number | null,
  below: number,
): (Withheld | null)[] {
  const small = counts.map((count) => count !== null && isSuppressed(count, below));
  const sum = counts.reduce<number>((total, count, index) => total + (small[index] ? (count ?? 0) : 0), 0);
  const number = small.filter(Boolean).length;
  const unknowable = whole === null || counts.includes(null);
  if (number === 0 || unknowable || leavesDoubt(number, sum, below)) {
    return small.map((one) => (one ? 'suppressed' : null));
  }
  const second = complement(counts, below);
  return small.map((one, index) => (one || index === second ? 'not-disclosed' : null));
}

/** False where the sum of the suppressed counts alone says what each of them is. */
function leavesDoubt(number: number, sum: number, below: number): boolean {
  return number > 1 && sum > number && sum < number * (below - 1);
}

function complement(counts: readonly (number | null)[], below: number): number {
  const large = counts.filter((count): count is number => count !== null && count >= below);
  return counts.indexOf(large.length > 0 ? Math.min(...large) : 0);
}
