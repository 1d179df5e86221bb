import { isAlongYears } from '../../filters/views';
import type { Rule } from './rule';

/**
 * Maximum number of distinguishable lines in Word and on slides, where all lines share one drawing; fewer in a
 * column.
 */
const most = { full: 6, half: 4 };

export const manyLines: Rule = ({ item, content }, t) => {
  if (content.kind !== 'figure' || !isAlongYears(content.drawing.model.view)) return null;
  const count = content.drawing.model.chosen.length + 1;
  return count > most[item.size] ? t.manyLines(count, most[item.size]) : null;
};
