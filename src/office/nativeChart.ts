/** A chart that Word and PowerPoint draw themselves, with its numbers in an embedded workbook. */
export type NativeChart = {
  kind: 'line' | 'bar';
  /** Years along the axis, or places from top to bottom. */
  categories: readonly string[];
  series: readonly NativeSeries[];
  decimals: number;
  /** Lowest value of the axis; `null` for 0 or Office's choice. */
  from: number | null;
  /** Highest value of the axis; `null` for Office's choice. */
  to: number | null;
  /** Alternative text. */
  description: string;
};

export type NativeSeries = {
  name: string;
  /** One per category; `null` is a gap, 0 is a value. */
  values: readonly (number | null)[];
  /** `#9d174d`. */
  colour: string;
  /** Colours of single bars that differ from `colour`. */
  colours?: readonly (string | undefined)[];
  /** Width of the line, in points. */
  width: number;
  dashed: boolean;
};
