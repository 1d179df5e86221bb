/** A chart as Word and PowerPoint draw it themselves, with its numbers in a workbook of its own. */
export type NativeChart = {
  kind: 'line' | 'bar';
  /** Years along the axis, or places from the top down. */
  categories: readonly string[];
  series: readonly NativeSeries[];
  decimals: number;
  /** Lowest value of the axis; `null`: 0 or what Office thinks. */
  from: number | null;
  /** Highest value of the axis; `null`: what Office thinks. */
  to: number | null;
  /** What it shows, for those who do not see it. */
  description: string;
};

export type NativeSeries = {
  name: string;
  /** One for each category; `null` is a gap and 0 a value. */
  values: readonly (number | null)[];
  /** `#9d174d`. */
  colour: string;
  /** Of single bars, where they are not of that colour. */
  colours?: readonly (string | undefined)[];
  /** Of the line, in points. */
  width: number;
  dashed: boolean;
};
