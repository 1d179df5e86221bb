import type { Speech } from '../../i18n/speech';
import { formatNumber, valueText } from '../../measures/format';
import type { Line, Place, Point } from '../../measures/point';
import type { FigureModel } from '../model/model';
import { missingText } from './missingText';
import { presenceText } from './placeText';

/** One cell of a table: everything known of a region in a year, and its texts. */
export type TableCell = Point & {
  line: Line;
  /** True if the value covers its year and the two years before. */
  pooled: boolean;
  /** The comparison with the other leagues, in a table of one year. `null` elsewhere and for 全区. */
  place: Place | null;
  /**
   * The value for readers: with its hedge, or 有 and 无. Without a value, the reason, after the rejected value if there
   * is one.
   */
  text: string;
  /** The value for a spreadsheet: a number without hedge and grouping, or 有 and 无; empty without a value. */
  plain: string;
  /** Why there is no value; empty with one. */
  reason: string;
  /** True if the value only says whether a league has it. */
  presence: boolean;
};

/** The cell of one region and year. */
export function tableCell(model: FigureModel, line: Line, point: Point, speech: Speech): TableCell {
  const { words } = speech;
  const { indicator } = model;
  const { value, missing, doubtful } = point;
  const reason = missing === null ? '' : missingText(missing, indicator, words);
  const cell = { ...point, line, pooled: line.pooled, place: null, plain: '', reason, presence: false };
  if (doubtful !== undefined)
    return { ...cell, text: formatNumber(doubtful, indicator.decimals) + words.table.doubtful };
  if (value === null) return { ...cell, text: reason };
  const presence = line === model.whole ? null : presenceText(indicator, value, words);
  if (presence !== null) return { ...cell, text: presence, plain: presence, presence: true };
  const plain = value.toFixed(indicator.decimals);
  return { ...cell, text: valueText(point, indicator, speech, { unit: false }), plain };
}
