import type { Indicator } from '../../contract/indicator';
import type { Speech } from '../../i18n/speech';
import { valueText } from '../../measures/format';
import type { Point } from '../../measures/point';

/** A line's value as it is written at its end: with the hedge it was published with, and with its unit where there is room. */
export function lineValue(indicator: Indicator, point: Point, speech: Speech, withUnit: boolean): string {
  return point.value === null ? '' : valueText(point, indicator, speech, { unit: withUnit });
}
