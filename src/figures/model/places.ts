import type { Indicator } from '../../contract/indicator';
import type { Interval } from '../../measures/chance';
import { distances, fewestCompared } from '../../measures/colourSteps';
import { areAlike } from '../../measures/leastDifference';
import type { Line, Place, Point } from '../../measures/point';
import { rankSpans, rankValues } from '../../measures/ranking';
import { isSmallSample } from '../../measures/smallSample';
import { intervalOf } from '../../measures/support';
import { traitsOf } from '../../measures/traits';

/**
 * What the position of a league among the others means.
 * - `level`: rates, shares and years, which can be compared with 全区.
 * - `size`: counts and amounts that add up to 全区, ordered by size.
 * - `presence`: a league has it or not.
 * - `unranked`: more is not worse, so there is no order.
 */
export type PositionMeaning = 'level' | 'size' | 'presence' | 'unranked';

export function positionMeaning(indicator: Indicator): PositionMeaning {
  const { presence, unranked, comparableWithWhole } = traitsOf(indicator);
  if (presence) return 'presence';
  if (unranked) return 'unranked';
  return comparableWithWhole ? 'level' : 'size';
}

/**
 * The leagues of one year: by rank, or in the given order where they have no ranking. Leagues have no rank if there
 * are too few of them or the rank is not reliable. They are compared with `whole`, the point of 全区 that is yearly or
 * pooled like theirs.
 */
export function placesIn(
  parts: readonly { line: Line; point: Point }[],
  whole: Point | null,
  indicator: Indicator,
  chosen: readonly string[],
): Place[] {
  const { ranked, comparableWithWhole } = traitsOf(indicator);
  const values = parts.map(({ point }) => point.value);
  const order = rankValues(values, indicator.direction);
  if (!ranked) order.sort((a, b) => a.index - b.index);
  const known = values.filter((value) => value !== null);
  const same = known.every((value) => value === known[0]);
  const alike = areAlike(known, indicator);
  const intervals = parts.map(({ point }) => intervalOf(point) ?? statedInterval(point, indicator));
  const compared = ranked && known.length >= fewestCompared;
  const spans = compared ? rankSpans(values, intervals, indicator.direction) : [];
  const against = comparableWithWhole ? (whole?.value ?? null) : null;
  const far = against === null ? [] : distances(values, against, indicator);
  return order.flatMap(({ index, rank, tied }) => {
    const league = parts[index];
    if (!league) return [];
    const span = spans[index] ?? null;
    const isOpen = span !== null && span.last - span.first + 1 > known.length / 2;
    const why = same ? 'same' : isOpen && league.point.cases !== null ? 'few-cases' : 'alike';
    const unranked = compared && rank !== null && (same || alike || isOpen) ? why : null;
    const isRanked = compared && unranked === null;
    return {
      ...league,
      rank: isRanked ? rank : null,
      tied: isRanked && tied,
      span,
      unranked,
      chosen: chosen.includes(league.line.region.code),
      distance: far[index] ?? null,
      small: league.point.value !== null && isSmallSample(league.point.cases),
    };
  });
}

/** Two values whose intervals overlap differ by at most the stated least difference. */
function statedInterval({ value }: Point, { leastDifference }: Indicator): Interval | null {
  if (value === null || leastDifference === null) return null;
  return { low: value - leastDifference / 2, high: value + leastDifference / 2 };
}
