import { bisectRight, extent, nice, ticks } from 'd3-array';

/** Steps of a map's colours: class `i` holds the values from `limits[i]` up to, but without, `limits[i + 1]`; the last one holds its upper limit too. */
export type MapClasses = {
  /** Ascending, one more than there are classes. */
  limits: number[];
  colours: string[];
  /** Decimals the limits need. */
  decimals: number;
  colourOf: (value: number) => string;
};

const mostClasses = 5;

/**
 * At most five classes with rounded limits, none of which holds more than half of the values unless these are equal, and
 * none at either end is empty: steps of equal width, so that equal differences look equal, or, where these would crowd
 * most values into one class, natural breaks (Jenks 1967): the classes within which values differ least.
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

/** The ends are those of `even`, which are round and take nothing away. */
function naturalLimits(sorted: readonly number[], even: readonly number[]): number[] {
  const last = even[even.length - 1] ?? 0;
  const cuts = naturalStarts(sorted).map((start) => {
    const [below, above] = [sorted[start - 1] ?? 0, sorted[start] ?? 0];
    // The last class has a breadth, even where it holds but the largest value.
    return roundestBetween(below, above < last ? above : (below + above) / 2);
  });
  return [even[0] ?? 0, ...cuts, last];
}

/**
 * Indices at which the classes after the first begin: of all ways to cut the values into classes, none crowded, the one
 * with the least sum of squared distances from the means of the classes. Equal values are never cut apart.
 */
function naturalStarts(sorted: readonly number[]): number[] {
  const bounds = [0, ...sorted.flatMap((value, index) => (value !== sorted[index - 1] && index > 0 ? [index] : []))];
  const count = Math.min(mostClasses, bounds.length);
  const most = sorted.length / 2;
  const spreads = spreadsOf(sorted);
  /** The best cut of the values from `bounds[at]` on into so many classes. */
  const best = (at: number, classes: number): { cost: number; starts: number[] } => {
    const from = bounds[at] ?? 0;
    const key = `${at}/${classes}`;
    const known = found.get(key);
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
    found.set(key, result);
    return result;
  };
  const found = new Map<string, { cost: number; starts: number[] }>();
  return best(0, count).starts;
}

/** Sum of squared distances from their mean of the values from one index up to, but without, another. */
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
