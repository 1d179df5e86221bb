/**
 * A rate on fewer cases than this is unreliable: its relative standard error exceeds 22% (1/√20). The line is that of the
 * US National Center for Health Statistics for vital statistics.
 */
const fewestCases = 20;

/** Whether a rate rests on so few cases that it needs the hint 小样本; unknown counts are not called small. */
export function isSmallSample(cases: number | null): boolean {
  return cases !== null && cases < fewestCases;
}
