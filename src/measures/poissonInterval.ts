const tail = 0.025;

/**
 * The exact 95% interval (Garwood) of the number of cases to be expected where `cases` were counted, taken as independent
 * (Poisson): at its ends a count as far off would come about in 1 of 40 cases.
 */
export function poissonInterval(cases: number): { low: number; high: number } {
  const far = cases + 6 * Math.sqrt(cases + 1) + 6;
  return {
    low: cases === 0 ? 0 : crossing((expected) => 1 - atMost(cases - 1, expected) < tail, far),
    high: crossing((expected) => atMost(cases, expected) > tail, far),
  };
}

/** Where from 0 on `below` ends to hold. */
function crossing(below: (expected: number) => boolean, far: number): number {
  let [from, to] = [0, far];
  for (let step = 0; step < 60; step += 1) {
    const middle = (from + to) / 2;
    if (below(middle)) from = middle;
    else to = middle;
  }
  return to;
}

/** Probability of at most `cases`. In logarithms: of thousands of cases the single terms are too small for a number. */
function atMost(cases: number, expected: number): number {
  let log = -expected;
  let sum = Math.exp(log);
  for (let count = 1; count <= cases; count += 1) {
    log += Math.log(expected / count);
    sum += Math.exp(log);
  }
  return sum;
}
