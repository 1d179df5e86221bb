/**
 * A rate on fewer cases is unreliable: its relative standard error exceeds 22% (1/√20). The US National Center for
 * Health Statistics uses this limit for vital statistics.
 */
const fewestCases = 20;

/** Whether a rate rests on so few cases that it needs the hint 小样本. Unknown cases do not count as few. */
export function isSmallSample(cases: number | null): boolean {
  return cases !== null && cases < fewestCases;
}
