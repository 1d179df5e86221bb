import { trendAxis } from '../../figures/model/axis';
import { isAlongYears } from '../../filters/views';
import type { Rule } from './rule';

/** A value axis that does not start at 0 makes changes look larger. */
export const cutAxis: Rule = ({ content }, t) => {
  if (content.kind !== 'figure' || !isAlongYears(content.drawing.model.view)) return null;
  return trendAxis(content.drawing.model).startsAtZero ? null : t.cutAxis;
};
