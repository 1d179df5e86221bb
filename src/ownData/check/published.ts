import { roundTo } from '../../measures/format';
import type { Rule } from './rule';

/** A value that differs from the published or implied one. The published one stays. */
export const published: Rule = ({ value, year }, { series, years, indicator }) => {
  const at = years.indexOf(year);
  const mark = series?.marks[at];
  const stays = mark === 'published' || mark === 'implied' ? (series?.values[at] ?? null) : null;
  return stays !== null && roundTo(value, indicator.decimals) !== roundTo(stays, indicator.decimals);
};
