import type { Indicator } from '../../contract/indicator';
import { isOfOneYear } from '../../filters/views';
import type { Speech } from '../../i18n/speech';
import type { Words } from '../../i18n/zh';
import { formatValue, lineName } from '../../measures/format';
import type { Missing } from '../../measures/point';
import { isCount } from '../../measures/traits';
import { type FigureModel, shownLines } from '../model/model';

/** More values than these are counted, not named. */
const mostNamed = 3;

/** What stands in a cell for a value that is missing: why, or as much of it as may be told (<3). */
export function missingText(why: Missing, { suppressBelow, kind }: Indicator, { missing, disclosure }: Words): string {
  if (why !== 'suppressed' || suppressBelow === null) return missing[why];
  return isCount(kind) ? disclosure.below(suppressBelow) : disclosure.cases(suppressBelow);
}

/** What in view is beyond what the indicator can be: 待核实：包头市2015年120.0%; `null` where nothing is. */
export function doubtfulText(model: FigureModel, speech: Speech): string | null {
  const { words, language } = speech;
  const { indicator, whole, parts, year } = model;
  const lines = isOfOneYear(model.view) ? [whole, ...parts] : shownLines(model);
  const texts = lines.flatMap((line) =>
    line.points.flatMap((point) => {
      const inView = !isOfOneYear(model.view) || point.year === year;
      if (!inView || point.doubtful === undefined) return [];
      return [
        words.figure.doubtfulValue(
          lineName(line, speech),
          point.year,
          formatValue(point.doubtful, indicator, language),
        ),
      ];
    }),
  );
  if (texts.length === 0) return null;
  return words.figure.doubtful(texts.slice(0, mostNamed).join(words.region.joiner), texts.length);
}
