import { extent, nice, ticks } from 'd3-array';
import type { Indicator } from '../../contract/indicator';
import { isPercentage } from '../../measures/format';
import { traitsOf } from '../../measures/traits';
import type { FigureModel } from './model';
import { linesOnAxis, wholeStandsApart } from './trendForm';

export type ValueAxis = {
  low: number;
  high: number;
  ticks: number[];
  /** Decimals the ticks need. */
  decimals: number;
  /** If false, the figure says so. */
  startsAtZero: boolean;
  /** A target beyond this end, because including it would flatten the lines. */
  targetBeyond: 'low' | 'high' | null;
};

/** Steps that round the ends of the axis, whatever the room: a small drawing writes fewer ticks on the same axis. */
const steps = 5;

/** A target farther away than this many times the range of the lines is left outside. */
const targetReach = 2;

/**
 * The value axis of a trend. Counts and amounts start at 0. Rates, shares and years start near the lines, and include
 * the target if it is near. Percentages stay within 0 and 100. The range does not depend on the room, so texts about
 * it hold for every drawing.
 */
export function trendAxis(model: FigureModel, tickCount = steps): ValueAxis {
  const values = [
    ...linesOnAxis(model).flatMap((line) => line.points.map(({ value }) => value)),
    ...model.band.flatMap((one) => (one ? [one.low, one.high] : [])),
  ];
  // The target applies to 全区, which has its own axis here.
  const indicator = wholeStandsApart(model) ? { ...model.indicator, target: null } : model.indicator;
  return valueAxis(values, indicator, tickCount);
}

/** The separate axis of 全区. It is low, so only its two ends are written. */
export function apartAxis({ whole, indicator }: FigureModel): ValueAxis {
  const values = whole.points.map(({ value }) => value);
  const axis = valueAxis(values, { ...indicator, target: null }, steps);
  const ends = [axis.low, axis.high];
  return { ...axis, ticks: ends, decimals: tickDecimals(ends) };
}

/** As `trendAxis`, for any values of the indicator. */
export function valueAxis(values: readonly (number | null)[], indicator: Indicator, tickCount: number): ValueAxis {
  const fromZero = traitsOf(indicator).startsAtZero;
  const [lowest = 0, highest = 1] = extent(values.filter((value): value is number => value !== null));
  let low = fromZero ? Math.min(0, lowest) : lowest;
  let high = highest;
  const range = high - low || Math.abs(high) || 1;
  const target = indicator.target?.value ?? null;
  const near = target !== null && target >= low - range * targetReach && target <= high + range * targetReach;
  if (target !== null && near) {
    low = Math.min(low, target);
    high = Math.max(high, target);
  }
  if (low === high) {
    low -= fromZero ? 0 : range / 20;
    high += range / 20;
  }
  const [niceLow, niceHigh] = nice(low, high, steps);
  const bounded = isPercentage(indicator);
  low = bounded || low >= 0 ? Math.max(0, niceLow) : niceLow;
  high = bounded && highest <= 100 ? Math.min(100, niceHigh) : niceHigh;
  const tickValues = ticks(low, high, tickCount);
  return {
    low,
    high,
    ticks: tickValues,
    decimals: tickDecimals(tickValues),
    startsAtZero: low <= 0,
    targetBeyond: target === null || near ? null : target < low ? 'low' : 'high',
  };
}

function tickDecimals(tickValues: readonly number[]): number {
  const decimals = tickValues.map((tick) => String(Number(tick.toPrecision(12))).split('.')[1]?.length ?? 0);
  return Math.max(0, ...decimals);
}

/** Years to label below the axis, so that labels of `labelWidth` do not touch. The last year is always labelled. */
export function yearTicks(years: readonly number[], width: number, labelWidth: number): number[] {
  const room = Math.max(1, Math.floor(width / (labelWidth * 1.4)));
  const step = Math.max(1, Math.ceil((years.length - 1) / room));
  return years.filter((_, index) => (years.length - 1 - index) % step === 0);
}
