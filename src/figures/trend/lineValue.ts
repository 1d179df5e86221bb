import type { Indicator } from '../../contract/indicator';
import type { Speech } from '../../i18n/speech';
import { valueText } from '../../measures/format';
import type { Point } from '../../measures/point';

/** The value at the end of a line, with its published hedge (约, 超过), and with the unit on request. */
export function lineValue(indicator: Indicator, point: Point, speech: Speech, withUnit: boolean): string {
  return point.value === null ? '' : valueText(point, indicator, speech, { unit: withUnit });
}
