import type { Indicator } from '../../contract/indicator';
import type { Series } from '../../contract/series';
import type { Observation } from '../dataSets/dataSet';

/** What an observation is compared with. */
type RuleContext = {
  indicator: Indicator;
  /** The server's series for the same region; `null` if there is none. */
  series: Series | null;
  years: readonly number[];
  /** Codes of 全区 and of its parts. */
  whole: string;
  parts: readonly string[];
  /** All observations of the indicator in this check. */
  observations: readonly Observation[];
  /** Observations of the same region and year, including this one. */
  same: readonly Observation[];
  /** Whether the indicator is a difference of two others, which may be below 0. */
  isGap: boolean;
  /** Value of another indicator for the same region and year in this check; `null` if there is none. */
  beside: (indicator: string) => number | null;
  /** Value of another indicator for the same region and year: from this check, otherwise from the server. */
  other: (indicator: string) => number | null;
};

/** Tells whether an observation is doubtful. Each rule has its own file. */
export type Rule = (observation: Observation, context: RuleContext) => boolean;

/** The server's values of all other years: a value is not compared with itself. */
export function history(year: number, { series, years }: RuleContext): { year: number; value: number }[] {
  return years.flatMap((one, index) => {
    const value = series?.values[index] ?? null;
    return value === null || value < 0 || one === year ? [] : [{ year: one, value }];
  });
}
