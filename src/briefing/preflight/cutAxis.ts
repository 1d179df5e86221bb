import { trendAxis } from '../../figures/model/axis';
import { isAlongYears } from '../../filters/views';
import type { Rule } from './rule';

/** A value axis that does not start at 0 makes changes look larger. */
export const cutAxis: Rule = ({ shown }, t) => {
  if (shown.kind !== 'figure' || !isAlongYears(shown.drawn.model.view)) return null;
  return trendAxis(shown.drawn.model).startsAtZero ? null : t.cutAxis;
};
