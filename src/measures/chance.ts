/** Either tail of the distribution beyond which a count is no longer put down to chance. */
const tail = 0.025;

/**
 * Whether a count as far from the expected one would come about by chance more often than in 1 of 20 cases: then a rate
 * on it does not differ from the rate that the expectation was made with. Cases are taken as independent (Poisson).
 */
export function mayBeChance(cases: number, expected: number): boolean {
  const atMost = cumulative(cases, expected);
  const atLeast = 1 - cumulative(cases - 1, expected);
  return Math.min(atMost, atLeast) >= tail;
}

/** Probability of at most `cases`. */
function cumulative(cases: number, expected: number): number {
  let term = Math.exp(-expected);
  let sum = cases < 0 ? 0 : term;
  for (let count = 1; count <= cases; count += 1) {
    term *= expected / count;
    sum += term;
  }
  return sum;
}
