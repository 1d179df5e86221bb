import type { Indicator } from '../contract/indicator';
import type { Series } from '../contract/series';
import type { Support } from './support';
import { isCount } from './traits';

/**
 * Why the count of a named place is withheld.
 * - `suppressed`: it is at least 1 and below the indicator's threshold. «Below the threshold» may be published.
 * - `not-disclosed`: not even «below the threshold» may be published that year, or the counts could be worked out.
 */
export type Withheld = 'suppressed' | 'not-disclosed';

/** Whether a value is missing only because it must not be published. */
export function isWithheld(why: string | null): why is Withheld {
  return why === 'suppressed' || why === 'not-disclosed';
}

/** Whether a count could identify a person. 0 identifies nobody. */
export function isSuppressed(count: number, below: number): boolean {
  return count > 0 && count < below;
}

/** The threshold for the cases behind a rate if the server names none: rates that come with cases are death rates. */
const usualThreshold = 3;

/**
 * Counts below this are withheld; `null` where every count is published. `hasCases`: the values come with their
 * cases.
 */
export function thresholdOf({ suppressBelow }: Pick<Indicator, 'suppressBelow'>, hasCases: boolean): number | null {
  return suppressBelow ?? (hasCases ? usualThreshold : null);
}

/**
 * The number of persons behind a value: its cases, the value of a count, or for a rate of the office's own the rate
 * times its known base. `null` where none of these is known.
 */
export function personsIn(
  { value, cases, base, per }: Support & { value: number | null },
  { kind }: Pick<Indicator, 'kind'>,
): number | null {
  if (cases !== null || value === null) return cases;
  if (isCount(kind)) return value;
  return base === null ? null : Math.round((value * base) / per);
}

/**
 * Whether a value from the server may be written in a form or in a list of checks, where no figure model withholds
 * small counts.
 */
export function mayBeDisclosed({ values, support }: Series, at: number, indicator: Indicator): boolean {
  const below = thresholdOf(indicator, support !== null);
  const of = (list: readonly (number | null)[] | undefined) => list?.[at] ?? null;
  const point = { value: of(values), cases: of(support?.cases), base: of(support?.base), per: support?.per ?? 1 };
  return below === null || !isSuppressed(personsIn(point, indicator) ?? 0, below);
}

/**
 * Which counts of the parts are withheld in one year, in their order. The whole is published, so a withheld count
 * must not follow from the whole and the published counts. If it would, the smallest count at or above the threshold
 * is withheld as well (complementary suppression). If the whole is below the threshold, every part is withheld.
 * Differences between years are not guarded.
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

/** False where the sum of the suppressed counts alone gives each of them away. */
function leavesDoubt(number: number, sum: number, below: number): boolean {
  return number > 1 && sum > number && sum < number * (below - 1);
}

function complement(counts: readonly (number | null)[], below: number): number {
  const large = counts.filter((count): count is number => count !== null && count >= below);
  return counts.indexOf(large.length > 0 ? Math.min(...large) : 0);
}
