import type { Indicator } from '../../contract/indicator';
import type { Series } from '../../contract/series';
import type { Doubt, ReadCell } from '../reading/recognise';

/** What a value is held against. */
type Beside = {
  indicator: Indicator;
  /** Of the server, for the same region; `null` where it has none. */
  series: Series | null;
  years: readonly number[];
  /** Codes of 全区 and of its parts. */
  whole: string;
  parts: readonly string[];
  /** All cells of the indicator that were read. */
  cells: readonly ReadCell[];
  /** Those of the same region and year, this one among them. */
  same: readonly ReadCell[];
  /** Another indicator of the same region and year: as it was read, else as the server has it. */
  other: (indicator: string) => number | null;
};

/** Whether a value is to be looked at; one rule a file. */
export type Rule = (cell: ReadCell & { value: number }, beside: Beside) => boolean;

export type Rules = Readonly<Partial<Record<Doubt, Rule>>>;

/** What the server has of other years than the value's own: a value is not held against itself. */
export function history(year: number, { series, years }: Beside): { year: number; value: number }[] {
  return years.flatMap((one, index) => {
    const value = series?.values[index] ?? null;
    return value === null || value < 0 || one === year ? [] : [{ year: one, value }];
  });
}
