import { bisectRight, extent, nice, ticks } from 'd3-array';

/** Colour classes of a map: class `i` has the values from `limits[i]` to below `limits[i + 1]`; the last class includes its upper limit. */
export type MapClasses = {
  /** Ascending, one more than the classes. */
  limits: number[];
  colours: string[];
  /** Decimals that the limits need. */
  decimals: number;
  colourOf: (value: number) => string;
};

const mostClasses = 5;

/**
 * At most five classes with rounded limits. No class has more than half of the values (unless they are equal), and the first
 * and last class are not empty. Classes have equal widths, so that equal differences look equal. If most values would be in
 * one class, natural breaks are used instead (Jenks 1967): the classes within which values differ least.
 */
export function mapClasses(values: readonly number[], ramp: readonly string[]): MapClasses {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = extent(sorted);
  if (low === undefined || high === undefined) return withColours([], ramp);
  if (low === high) return withColours([low, high], ramp);
  const even = evenLimits(low, high);
  return withColours(isBalanced(sorted, even) ? even : naturalLimits(sorted, even), ramp);
}

function evenLimits(low: number, high: number): number[] {
  for (let count = mostClasses; count > 1; count -= 1) {
    const [first, last] = nice(low, high, count);
    const limits = ticks(first, last, count);
    if (limits.length - 1 <= mostClasses) return limits;
  }
  return [low, high];
}

function isBalanced(sorted: readonly number[], limits: readonly number[]): boolean {
  const counts = limits.slice(1).map((_, index) => sorted.filter((value) => classOf(value, limits) === index));
  const crowded = counts.some((own) => own.length > sorted.length / 2 && own[0] !== own[own.length - 1]);
  return !crowded && counts[0]?.length !== 0 && counts[counts.length - 1]?.length !== 0;
}

/** Keeps the first and last limit of `even`, which are round and include all values. */
function naturalLimits(sorted: readonly number[], even: readonly number[]): number[] {
  const last = even[even.length - 1] ?? 0;
  const cuts = naturalStarts(sorted).map((start) => {
    const [below, above] = [sorted[start - 1] ?? 0, sorted[start] ?? 0];
    // Gives the last class a width even if it has only the largest value.
    return roundestBetween(below, above < last ? above : (below + above) / 2);
  });
  return [even[0] ?? 0, ...cuts, last];
}

/**
 * Start indices of all classes after the first. Of all divisions without a crowded class, it has the least sum of squared
 * distances from the class means. Equal values stay together.
 */
function naturalStarts(sorted: readonly number[]): number[] {
  const bounds = [0, ...sorted.flatMap((value, index) => (value !== sorted[index - 1] && index > 0 ? [index] : []))];
  const count = Math.min(mostClasses, bounds.length);
  const most = sorted.length / 2;
  const spreads = spreadsOf(sorted);
  /** The best division of the values from `bounds[at]` on into that number of classes. */
  const best = (at: number, classes: number): { cost: number; starts: number[] } => {
    const from = bounds[at] ?? 0;
    const key = `${at}/${classes}`;
    const known = results.get(key);
    if (known) return known;
    const costOf = (to: number) =>
      to - from > most && sorted[from] !== sorted[to - 1] ? Number.POSITIVE_INFINITY : spreads(from, to);
    let result = { cost: classes === 1 ? costOf(sorted.length) : Number.POSITIVE_INFINITY, starts: [] as number[] };
    for (let next = at + 1; classes > 1 && next < bounds.length; next += 1) {
      const to = bounds[next] ?? sorted.length;
      const others = best(next, classes - 1);
      const cost = costOf(to) + others.cost;
      if (cost < result.cost) result = { cost, starts: [to, ...others.starts] };
    }
    results.set(key, result);
    return result;
  };
  const results = new Map<string, { cost: number; starts: number[] }>();
  return best(0, count).starts;
}

/** Sum of squared distances from the mean, for the values from index `from` to below `to`. */
function spreadsOf(sorted: readonly number[]): (from: number, to: number) => number {
  const sums = [0];
  const squares = [0];
  sorted.forEach((value, index) => {
    sums.push((sums[index] ?? 0) + value);
    squares.push((squares[index] ?? 0) + value * value);
  });
  return (from, to) => {
    const sum = (sums[to] ?? 0) - (sums[from] ?? 0);
    return (squares[to] ?? 0) - (squares[from] ?? 0) - (sum * sum) / (to - from);
  };
}

/** The number with the fewest digits that is above `below` and at most `above`. */
export function roundestBetween(below: number, above: number): number {
  for (let exponent = Math.floor(Math.log10(Math.abs(above) || 1)) + 1; exponent > -8; exponent -= 1) {
    for (const step of [5, 2, 1]) {
      const size = step * 10 ** exponent;
      const candidate = Number((Math.floor(above / size + 1e-9) * size).toPrecision(12));
      if (candidate > below) return candidate;
    }
  }
  return above;
}

function withColours(limits: number[], ramp: readonly string[]): MapClasses {
  const count = Math.max(0, limits.length - 1);
  const colours = Array.from({ length: count }, (_, index) => {
    const position = count === 1 ? 0.5 : index / (count - 1);
    return ramp[Math.round(position * (ramp.length - 1))] ?? '';
  });
  return {
    limits,
    colours,
    decimals: Math.max(0, ...limits.map((limit) => String(limit).split('.')[1]?.length ?? 0)),
    colourOf: (value) => colours[Math.max(0, classOf(value, limits))] ?? '',
  };
}

function classOf(value: number, limits: readonly number[]): number {
  return bisectRight(limits.slice(1, -1), value);
}
