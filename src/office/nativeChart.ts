/** A chart that Word and PowerPoint draw themselves, with its numbers in an embedded workbook. */
export type NativeChart = {
  kind: 'line' | 'bar';
  /** Years along the axis, or places from top to bottom. */
  categories: readonly string[];
  series: readonly NativeSeries[];
  decimals: number;
  /** Unit of the values, written at the end of the axis. */
  unit: string;
  /** `null`: from 0 to a value that Office chooses. */
  axis: NativeAxis | null;
  /** The axis of the series that stand apart, above the others. */
  apartAxis: NativeAxis | null;
  /** Alternative text. */
  description: string;
};

/** `interval`: between two ticks, which need `decimals`. */
export type NativeAxis = { low: number; high: number; interval: number; decimals: number };

export type NativeSeries = {
  name: string;
  /** One per category; `null` is a gap, 0 is a value. */
  values: readonly (number | null)[];
  /** `#9d174d`. */
  colour: string;
  /** Colours of single bars that differ from `colour`. */
  colours?: readonly (string | undefined)[];
  /** How a line is drawn; without it the library's line. */
  line?: NativeLine;
};

export type NativeLine = {
  /** In points. */
  width: number;
  dash: 'solid' | 'dash' | 'shortDot' | 'shortDash' | 'dashDot' | 'longDash';
  marker: 'circle' | 'square' | 'triangle' | 'diamond' | 'x' | null;
  /** At its end stand its name and last value; otherwise the legend explains it, or nothing. */
  named: 'end' | 'legend' | null;
  /** Whether it is drawn on `apartAxis`. */
  apart: boolean;
};
