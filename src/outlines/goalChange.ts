import { type Change, changesOf } from '../measures/change';
import { pointIn } from '../measures/point';
import { isSmallSample } from '../measures/smallSample';
import { traitsOf } from '../measures/traits';
import { better } from '../measures/verdict';
import type { GoalStatus, Measured } from './goalStatus';

/** How an indicator stands beside an earlier year. */
export const movements = ['better', 'worse', 'equal', 'uncompared'] as const;
export type Movement = (typeof movements)[number];

/**
 * The change of the last year up to its value; `since` is the year compared with, and `null` the year or term before.
 * `null` where the year has no value, its cases are few, or there is nothing to compare.
 */
export function changeSince({ indicator, line, model }: Measured, since: number | null): Change | null {
  const year = model.years.at(-1);
  const point = year === undefined ? null : pointIn(line, year);
  if (!point || point.value === null || isSmallSample(point.cases)) return null;
  const { recent, overall } = changesOf(
    line.points.filter((one) => since === null || one.year >= since),
    indicator,
    line.pooled,
  );
  if (since === null) return recent;
  const earlier = pointIn(line, since);
  return overall?.fromYear === since && !isSmallSample(earlier?.cases ?? null) ? overall : null;
}

/** Running totals only rise, so they are not compared, and neither are indicators where more is neither better nor worse. */
export function movementSince(measured: Measured, since: number | null): Movement {
  const { indicator } = measured;
  const change = changeSince(measured, since);
  if (!change || indicator.direction === 'neutral' || traitsOf(indicator).cumulative) return 'uncompared';
  const sign = better(change.difference, indicator.direction);
  return sign > 0 ? 'better' : sign < 0 ? 'worse' : 'equal';
}

/** The indicators of the goals, each once. */
export function indicatorsIn(goals: readonly GoalStatus[]): Measured[] {
  const all = goals.flatMap(({ measured }) => measured);
  return all.filter((one, at) => all.findIndex(({ indicator }) => indicator.id === one.indicator.id) === at);
}

/** The change in proportion to the value it starts from: which change is large does not depend on the unit. */
export function sizeOfChange(measured: Measured, since: number | null): number {
  const change = changeSince(measured, since);
  const from = change && pointIn(measured.line, change.fromYear)?.value;
  return change && from ? Math.abs(change.difference / from) : 0;
}
