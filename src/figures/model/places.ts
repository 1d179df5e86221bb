import type { Indicator } from '../../contract/indicator';
import { distances, fewestCompared } from '../../measures/heatSteps';
import type { Line, Place, Point } from '../../measures/point';
import { rankSpans, rankValues } from '../../measures/ranking';
import { isSmallSample } from '../../measures/smallSample';
import { intervalOf } from '../../measures/support';
import { traitsOf } from '../../measures/traits';

/**
 * The leagues of one year beside each other: in order of rank, or as they come where they are not to be ranked. Too few of
 * them stand in order, and have no rank. They are set against
 * `whole`, the point of 全区 that is of their kind.
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
  const intervals = parts.map(({ point }) => intervalOf(point));
  const compared = ranked && values.filter((value) => value !== null).length >= fewestCompared;
  const spans = compared ? rankSpans(values, intervals, indicator.direction) : [];
  const against = comparableWithWhole ? (whole?.value ?? null) : null;
  const far = against === null ? [] : distances(values, against, indicator);
  return order.flatMap(({ index, rank, tied }) => {
    const league = parts[index];
    if (!league) return [];
    return {
      ...league,
      rank: compared ? rank : null,
      tied: compared && tied,
      span: spans[index] ?? null,
      chosen: chosen.includes(league.line.region.code),
      distance: far[index] ?? null,
      small: league.point.value !== null && isSmallSample(league.point.cases),
    };
  });
}
