import type { Indicator } from '../../contract/indicator';
import { isOfOneYear } from '../../filters/views';
import type { Speech } from '../../i18n/speech';
import type { Words } from '../../i18n/zh';
import { formatValue, lineName } from '../../measures/format';
import type { Missing } from '../../measures/point';
import { isCount } from '../../measures/traits';
import { type FigureModel, shownLines } from '../model/model';

/** More values than this are counted instead of named. */
const mostNamed = 3;

/** The text of a missing value: the reason, or as much as may be published (<3). */
export function missingText(why: Missing, { suppressBelow, kind }: Indicator, { missing, disclosure }: Words): string {
  if (why !== 'suppressed' || suppressBelow === null) return missing[why];
  return isCount(kind) ? disclosure.below(suppressBelow) : disclosure.cases(suppressBelow);
}

/** The visible values beyond the possible: 待核实：包头市2015年120.0%; `null` where there are none. */
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
