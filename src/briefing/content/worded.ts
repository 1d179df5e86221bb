import { textOf } from '../../i18n/sentences/phrase';
import type { Speech } from '../../i18n/speech';
import type { Prose } from '../basket/briefing';
import { type Numeral, numeralsIn } from '../basket/numerals';
import { type Moved, placed, withNumbers } from './boundNumbers';
import { type DataFigures, numbersOfNames } from './dataFigures';

/** What the reader wrote, with the numbers of today. */
export type Worded = {
  prose: Prose;
  /** Numbers that are others than when the reader last saw them. */
  moved: Moved[];
  /** Numbers typed by hand, each once: they do not move with the data. Years are no statistics. */
  unbound: string[];
};

/** `told`: what the figure beside the words says by itself, of which a number may be repeated. */
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

/** The numbers of the text between the references, without years and units. */
export function typedIn(prose: Prose): Numeral[] {
  const texts = placed(prose).filter(({ fragment }) => typeof fragment === 'string');
  return numeralsIn(textOf(prose)).filter(
    ({ index, isYear, ofUnit }) =>
      !isYear && !ofUnit && texts.some((one) => index >= one.index && index < one.index + one.length),
  );
}
