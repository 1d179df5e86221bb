import type { Speech } from '../../i18n/words';
import { formatValue } from '../../measures/format';
import { isDoubtful } from '../../measures/possible';
import { type FigureModel, isOfOneYear, shownLines } from '../model/model';

/** More values than these are counted, not named. */
const mostNamed = 3;

/** What in view is beyond what the indicator can be: 待核实：包头市2015年120.0%; `null` where nothing is. */
export function doubtfulText(model: FigureModel, { words, say, language }: Speech): string | null {
  const { indicator, years, province, leagues, year } = model;
  const lines = isOfOneYear(model.view) ? [province, ...leagues] : shownLines(model);
  const found = lines.flatMap((line) =>
    line.values.flatMap((value, index) => {
      const at = years[index];
      const inView = at !== undefined && (!isOfOneYear(model.view) || at === year);
      if (value === null || !inView || !isDoubtful(value, indicator)) return [];
      const name = say(line === province ? line.region.shortName : line.region.name);
      return [words.figure.doubtfulValue(name, at, formatValue(value, indicator, language))];
    }),
  );
  if (found.length === 0) return null;
  return words.figure.doubtful(found.slice(0, mostNamed).join(words.region.joiner), found.length);
}
