import { textOf } from '../../i18n/sentences/phrase';
import type { Speech } from '../../i18n/speech';
import type { Prose } from '../basket/briefing';
import { type Numeral, numeralsIn } from '../basket/numerals';
import { type Moved, placed, withNumbers } from './boundNumbers';
import { type DataFigures, numbersOfNames } from './dataFigures';

/** The reader's text with current numbers. */
export type Worded = {
  prose: Prose;
  /** Numbers that changed since the reader last saw them. */
  moved: Moved[];
  /** Numbers typed by hand, each once: they do not follow the data. Years are not included. */
  unbound: string[];
};

/** `figureTexts`: the generated texts of the figure beside the words; their numbers may be repeated. */
export function worded(
  prose: Prose,
  figures: DataFigures,
  speech: Speech,
  figureTexts: readonly string[] = [],
): Worded {
  const now = withNumbers(prose, figures);
  const known = new Set([
    ...figureTexts.flatMap((words) => numeralsIn(words).map(({ plain }) => plain)),
    ...numbersOfNames(textOf(now.prose), figures, speech),
  ]);
  const unbound = typedIn(now.prose).flatMap(({ plain }) => (known.has(plain) ? [] : [plain]));
  return { ...now, unbound: [...new Set(unbound)] };
}

/** The numbers outside the references, without years and units. */
export function typedIn(prose: Prose): Numeral[] {
  const texts = placed(prose).filter(({ fragment }) => typeof fragment === 'string');
  return numeralsIn(textOf(prose)).filter(
    ({ index, isYear, ofUnit }) =>
      !isYear && !ofUnit && texts.some((one) => index >= one.index && index < one.index + one.length),
  );
}
