import { shownLines } from '../../figures/model/model';
import { isOfOneYear } from '../../filters/views';
import { lineName } from '../../measures/format';
import type { Rule } from './rule';

/** Years in which a visible line has no value, after its first value. */
export const gaps: Rule = ({ content }, t, { say, words }) => {
  if (content.kind !== 'figure' || isOfOneYear(content.drawing.model.view)) return null;
  const names = shownLines(content.drawing.model)
    .filter(({ points }) => {
      const first = points.findIndex(({ value }) => value !== null);
      return first >= 0 && points.slice(first).some(({ value }) => value === null);
    })
    .map((line) => lineName(line, { say }));
  return names.length > 0 ? t.gaps(names.join(words.region.joiner)) : null;
};
