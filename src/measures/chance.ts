/** Each tail of the distribution. A count in a tail is too unlikely to be chance. */
const tail = 0.025;

/** The range that holds the true value in 19 of 20 cases. */
export type Interval = { low: number; high: number };

/**
 * Whether chance alone would bring a count this far from the expected one in more than 1 of 20 cases. The rate then
 * does not differ from the rate that the expectation is based on. Cases are taken as independent (Poisson).
 */
export function mayBeChance(cases: number, expected: number): boolean {
  const atMost = cumulative(cases, expected);
  const atLeast = 1 - cumulative(cases - 1, expected);
  return Math.min(atMost, atLeast) >= tail;
}

/** By count: the same few counts are judged with every drawing. */
const intervals = new Map<number, Interval>();

/** The exact 95% interval of a Poisson count (Garwood 1936): 12 cases → 6.20 to 20.96. */
export function poissonInterval(cases: number): Interval {
  const beyond = cases + 10 + 4 * Math.sqrt(cases);
  const interval = intervals.get(cases) ?? {
    low: bisect(0, cases, (mean) => 1 - cumulative(cases - 1, mean) < tail),
    high: bisect(cases, beyond, (mean) => cumulative(cases, mean) > tail),
  };
  intervals.set(cases, interval);
  return interval;
}

/** Whether two intervals share a value. If so, neither is surely above the other. */
export function overlap(one: Interval, other: Interval): boolean {
  return one.low <= other.high && other.low <= one.high;
}

/** Where `isBelow` turns from true to false between `low` and `high`. */
function bisect(low: number, high: number, isBelow: (mean: number) => boolean): number {
  let [from, to] = [low, high];
  for (let step = 0; step < 40; step += 1) {
    const middle = (from + to) / 2;
    if (isBelow(middle)) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}

/** Probability of at most `cases`. The sum starts with its largest term, so `expected` may be any size. */
function cumulative(cases: number, expected: number): number {
  if (cases < 0) return 0;
  if (expected === 0) return 1;
  const logTerm = cases * Math.log(expected) - expected - logFactorial(cases);
  let part = 1;
  let sum = 1;
  for (let count = cases; count > 0 && part > 1e-17 * sum; count -= 1) {
    part *= count / expected;
    sum += part;
  }
  return Math.min(1, Math.exp(logTerm + Math.log(sum)));
}

/** ln(n!), for large counts by Stirling's series: to 11 digits in the time of one logarithm. */
function logFactorial(count: number): number {
  if (count < 16) {
    let sum = 0;
    for (let factor = 2; factor <= count; factor += 1) sum += Math.log(factor);
    return sum;
  }
  const series = 1 / (12 * count) - 1 / (360 * count ** 3) + 1 / (1260 * count ** 5);
  return (count + 0.5) * Math.log(count) - count + Math.log(2 * Math.PI) / 2 + series;
}
