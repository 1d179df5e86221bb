import type { Indicator } from '../../contract/indicator';
import type { Speech } from '../../i18n/speech';
import { formatNumber, formatValue } from '../../measures/format';
import type { Point } from '../../measures/point';

/** A line's value as it is written at its end: with the hedge it was published with, and with its unit where there is room. */
export function lineValue(
  indicator: Indicator,
  { value, published }: Point,
  { words, language }: Speech,
  withUnit: boolean,
): string {
  if (value === null) return '';
  const number = withUnit ? formatValue(value, indicator, language) : formatNumber(value, indicator.decimals);
  return (published ? words.hedge[published.hedge] : '') + number;
}
