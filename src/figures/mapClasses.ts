import { extent, nice, quantileSorted, ticks } from 'd3-array';

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
/** More of the values than this in one class, and equal steps say too little. */
const crowded = 2 / 3;

/**
 * At most five classes with rounded limits: steps of equal width, so that equal differences look equal; where these would
 * put most leagues into one class, as many leagues into each class as ties allow.
 */
export function mapClasses(values: readonly number[], ramp: readonly string[]): MapClasses {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = extent(sorted);
  if (low === undefined || high === undefined) return withColours([], ramp);
  if (low === high) return withColours([low, high], ramp);
  const even = evenLimits(low, high);
  const fullest = Math.max(...even.slice(1).map((_, index) => countWithin(sorted, even, index)));
  const distinct = new Set(sorted).size;
  return withColours(fullest > sorted.length * crowded && distinct > 3 ? quantileLimits(sorted, even) : even, ramp);
}

function evenLimits(low: number, high: number): number[] {
  for (let count = mostClasses; count > 1; count -= 1) {
    const [first, last] = nice(low, high, count);
    const limits = ticks(first, last, count);
    if (limits.length - 1 <= mostClasses) return limits;
  }
  return [low, high];
}

function quantileLimits(sorted: readonly number[], even: readonly number[]): number[] {
  const cuts = new Set<number>();
  for (let part = 1; part < mostClasses; part += 1) {
    const wanted = quantileSorted([...sorted], part / mostClasses) ?? 0;
    const after = sorted.findIndex((value) => value > wanted);
    const above = sorted[after];
    const below = sorted[after - 1];
    if (above !== undefined && below !== undefined) cuts.add(roundestBetween(below, above));
  }
  const first = even[0] ?? 0;
  const last = even[even.length - 1] ?? 0;
  return [first, ...[...cuts].filter((cut) => cut > first && cut < last), last];
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
  const inner = limits.slice(1, -1);
  return inner.filter((limit) => value >= limit).length;
}

function countWithin(sorted: readonly number[], limits: readonly number[], index: number): number {
  return sorted.filter((value) => classOf(value, limits) === index).length;
}
