import type { Indicator } from '../contract/indicator';
import type { Series } from '../contract/series';
import type { Support } from './support';
import { isCount } from './traits';

/**
 * Why the count of a named place is not told.
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

/** The threshold for the cases behind a rate of a server that names none: who comes with cases comes with deaths. */
const usualThreshold = 3;

/** Below how many cases nothing is told of a place; `null` where everything is. `hasCases`: its values come with them. */
export function thresholdOf({ suppressBelow }: Pick<Indicator, 'suppressBelow'>, hasCases: boolean): number | null {
  return suppressBelow ?? (hasCases ? usualThreshold : null);
}

/**
 * The persons that a value counts: its cases, or itself where it is a count; of a rate of the office's own what it comes to
 * on the base that is known. `null` where that cannot be said.
 */
export function personsIn(
  { value, cases, base, per }: Support & { value: number | null },
  { kind }: Pick<Indicator, 'kind'>,
): number | null {
  if (cases !== null || value === null) return cases;
  if (isCount(kind)) return value;
  return base === null ? null : Math.round((value * base) / per);
}

/** Whether a value as the server sends it may be written down where no figure stands between: in a form, in a list of checks. */
export function mayBeDisclosed({ values, support }: Series, at: number, indicator: Indicator): boolean {
  const below = thresholdOf(indicator, support !== null);
  const of = (list: readonly (number | null)[] | undefined) => list?.[at] ?? null;
  const point = { value: of(values), cases: of(support?.cases), base: of(support?.base), per: support?.per ?? 1 };
  return below === null || !isSuppressed(personsIn(point, indicator) ?? 0, below);
}

/**
 * What of one year's counts of the parts is withheld, in their order. The whole is told, so what is withheld must not
 * follow from it and from the counts that are told: where it would, the smallest count that is not below the threshold is
 * withheld as well (complementary suppression). Of a whole that is below the threshold itself no part is told. Differences
 * between years are not guarded.
 */
export function withheldCounts(
  counts: readonly (number | null)[],
  whole: number | null,
  below: number,
): (Withheld | null)[] {
  if (whole !== null && isSuppressed(whole, below))
    return counts.map((count) => (count === null ? null : 'not-disclosed'));
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
