/** One number per league, in the order of the leagues. */
export type Column = readonly number[];

/** One column per year; `null` while the whole region has no values yet. */
export type Columns = readonly (Column | null)[];

export function sum(column: Column): number {
  return column.reduce((total, one) => total + one, 0);
}

/** Σ weight × value ÷ Σ weight: the rate of the whole region from its leagues. */
export function weightedMean(values: Column, weights: Column): number {
  return sum(values.map((value, league) => value * (weights[league] ?? 0))) / sum(weights);
}

/** Scaled to mean 0 and standard deviation 1. */
export function standardized(column: Column): Column {
  const mean = sum(column) / column.length;
  const deviation = Math.sqrt(sum(column.map((one) => (one - mean) * (one - mean))) / column.length);
  return column.map((one) => (one - mean) / deviation);
}

/** Rounds to the nearest step of 10⁻ᵈ, without binary residue. */
export function rounded(value: number, decimals: number): number {
  const steps = 10 ** decimals;
  return Math.round(value * steps) / steps;
}

/** Close to `x` while that is small, and always less than `room` away from 0. */
export function bent(x: number, room: number): number {
  return room > 0 ? x / Math.sqrt(1 + (x * x) / (room * room)) : 0;
}
