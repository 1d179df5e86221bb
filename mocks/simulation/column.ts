/** One number a league, in the order of the leagues. */
export type Column = readonly number[];

/** One column a year; `null` where there is nothing to report in the whole region yet. */
export type Columns = readonly (Column | null)[];

export function sum(column: Column): number {
  return column.reduce((total, one) => total + one, 0);
}

/** Σ weight × value ÷ Σ weight: how a rate of the whole region follows from its leagues. */
export function weightedMean(values: Column, weights: Column): number {
  return sum(values.map((value, league) => value * (weights[league] ?? 0))) / sum(weights);
}

/** Moved and stretched to mean 0 and standard deviation 1. */
export function standardized(column: Column): Column {
  const mean = sum(column) / column.length;
  const deviation = Math.sqrt(sum(column.map((one) => (one - mean) * (one - mean))) / column.length);
  return column.map((one) => (one - mean) / deviation);
}

/** To the nearest step of 10⁻ᵈ, free of binary crumbs. */
export function rounded(value: number, decimals: number): number {
  const steps = 10 ** decimals;
  return Math.round(value * steps) / steps;
}

/** Nearly `x` while that is small, and never as far from 0 as `room`. */
export function bent(x: number, room: number): number {
  return room > 0 ? x / Math.sqrt(1 + (x * x) / (room * room)) : 0;
}
