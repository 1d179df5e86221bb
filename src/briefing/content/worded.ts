import type { Speech } from '../../i18n/speech';
import type { Prose } from '../basket/briefing';
import { type Moved, withNumbers } from './boundNumbers';
import { type DataFigures, numbersOfNames } from './dataFigures';
import { numeralsIn } from './numerals';

/** What the reader wrote, with the numbers of today. */
export type Worded = {
  prose: Prose;
  /** Numbers that are others than when the reader last saw them. */
  moved: Moved[];
  /** Numbers typed by hand, each once: they do not move with the data. Years are no statistics. */
  unbound: string[];
};

/** `told`: what the figure beside the words says by itself, of which a number may be repeated. */
export function worded(prose: Prose, figures: DataFigures, speech: Speech, told: readonly string[] = []): Worded {
  const now = withNumbers(prose, figures);
  const { text, bound } = now.prose;
  const known = new Set([
    ...told.flatMap((words) => numeralsIn(words).map(({ plain }) => plain)),
    ...numbersOfNames(text, figures, speech),
  ]);
  const unbound = numeralsIn(text).flatMap(({ plain, isYear, ofUnit }, at) =>
    isYear || ofUnit || known.has(plain) || bound.some((one) => one.at === at) ? [] : [plain],
  );
  return { ...now, unbound: [...new Set(unbound)] };
}
