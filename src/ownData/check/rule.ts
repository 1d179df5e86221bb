import type { Indicator } from '../../contract/indicator';
import type { Series } from '../../contract/series';
import type { Observation } from '../dataSets/dataSet';

/** What an observation is compared with. */
type RuleContext = {
  indicator: Indicator;
  /** Of the server, for the same region; `null` where it has none. */
  series: Series | null;
  years: readonly number[];
  /** Codes of 全区 and of its parts. */
  whole: string;
  parts: readonly string[];
  /** All observations of the indicator that are checked. */
  observations: readonly Observation[];
  /** Those of the same region and year, this one among them. */
  same: readonly Observation[];
  /** Another indicator of the same region and year: as it is checked, else as the server has it. */
  other: (indicator: string) => number | null;
};

/** Whether an observation is doubtful; one rule a file. */
export type Rule = (observation: Observation, context: RuleContext) => boolean;

/** What the server has of other years than the value's own: a value is not held against itself. */
export function history(year: number, { series, years }: RuleContext): { year: number; value: number }[] {
  return years.flatMap((one, index) => {
    const value = series?.values[index] ?? null;
    return value === null || value < 0 || one === year ? [] : [{ year: one, value }];
  });
}
