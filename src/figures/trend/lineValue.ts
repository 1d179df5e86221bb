import type { Speech } from '../../i18n/words';
import { formatNumber, formatValue } from '../../measures/format';
import type { FigureModel, Line } from '../model/model';

/** A line's value as it is written at its end: with the hedge it was published with, and with its unit where there is room. */
export function lineValue(
  model: FigureModel,
  line: Line,
  index: number,
  { words, language }: Speech,
  withUnit: boolean,
): string {
  const { indicator, province, publishedPoints, years } = model;
  const value = line.values[index] ?? null;
  if (value === null) return '';
  const point = line === province ? publishedPoints.find((one) => one.year === years[index]) : undefined;
  const number = withUnit ? formatValue(value, indicator, language) : formatNumber(value, indicator.decimals);
  return (point ? words.hedge[point.hedge] : '') + number;
}
