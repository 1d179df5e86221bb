import { extent } from 'd3-array';
import { traitsOf } from '../../measures/traits';
import { type ValueAxis, valueAxis } from './axis';
import type { FigureModel } from './model';

/**
 * - `bars`: lengths from 0.
 * - `dots`: positions on an axis that need not start at 0, for values so close that bars would look alike.
 * - `presence`: a league has it or not.
 */
export type RankingForm = 'bars' | 'dots' | 'presence';

/** Below this part of the largest value, differences between bars are not visible. */
const visibleSpread = 0.12;

/**
 * The form that compares the twelve leagues without misleading. It is the same for all visible years, so the chart
 * stays steady while they are played.
 */
export function rankingForm(model: FigureModel): RankingForm {
  const { indicator, band } = model;
  if (traitsOf(indicator).presence) return 'presence';
  if (traitsOf(indicator).startsAtZero) return 'bars';
  const spreads = band.flatMap((one) => (one && one.high > 0 ? [(one.high - one.low) / one.high] : []));
  return spreads.length > 0 && Math.max(...spreads) < visibleSpread ? 'dots' : 'bars';
}

/** A target beyond this many times the longest bar is left outside. */
const targetReach = 1.6;

/**
 * The axis of the year's ranking. With `steady` it covers every visible year, so bars of different years can be
 * compared. Without ticks if it starts at 0, because the bars carry their values.
 */
export function rankingAxis(model: FigureModel, steady: boolean, tickCount: number): ValueAxis {
  const values = valuesInRanking(model, steady);
  if (rankingForm(model) === 'dots') {
    return valueAxis(values, model.indicator, tickCount);
  }
  const target = traitsOf(model.indicator).comparableWithWhole ? (model.indicator.target?.value ?? null) : null;
  const [lowest = 0, highest = 0] = extent(values);
  const near = target === null || highest === 0 || target <= highest * targetReach;
  const high = Math.max(highest, near && target !== null ? target : 0) || 1;
  return {
    low: Math.min(0, lowest),
    high,
    ticks: [],
    decimals: 0,
    startsAtZero: true,
    targetBeyond: near ? null : 'high',
  };
}

function valuesInRanking(model: FigureModel, steady: boolean): number[] {
  const ofYear = model.places.map(({ point }) => point.value);
  const whole = traitsOf(model.indicator).comparableWithWhole ? [model.wholeInYear.value] : [];
  const others = steady ? model.band.flatMap((one) => (one ? [one.low, one.high] : [])) : [];
  return [...ofYear, ...whole, ...others].filter((value): value is number => value !== null);
}
