import { textOf } from '../../i18n/sentences/phrase';
import type { Speech } from '../../i18n/speech';
import { type Clause, sentenceOf } from '../../measures/sentences/clause';
import type { FigureModel } from '../model/model';
import { takeaway, takeawayClauses } from './takeaway';

/** What stands over a picture or a slide: each is set as it is given, and neither is cut. */
export type TitleTexts = {
  /** In large type. */
  title: string;
  /** The rest of the sentence, in smaller type below; may be empty. */
  rest: string;
};

/** A title with more characters than this leaves the target to the rest. */
const longest = { zh: 56, en: 130 } as const;

/**
 * The short title of a figure, level and change, and what else its sentence says. A verdict stands in it with its doubt or
 * not at all, and leagues that were chosen all stand in the rest.
 */
export function titleOf(model: FigureModel, speech: Speech): TitleTexts {
  const { head, target, rest } = takeawayClauses(model, speech);
  const withTarget = unstopped([...head, ...target], speech);
  const fits = withTarget.length <= longest[speech.language];
  const below = fits ? rest : [...target, ...rest];
  if (below.length === 0) return { title: takeaway(model, speech), rest: '' };
  const text = textOf(sentenceOf(below, speech, { whole: false }));
  return {
    title: fits ? withTarget : unstopped(head, speech),
    rest: text.charAt(0).toUpperCase() + text.slice(1),
  };
}

/** The reader's wording, where there is one, is the title as it stands. */
export function titleIn(model: FigureModel, wording: string | null, speech: Speech): TitleTexts {
  return wording === null ? titleOf(model, speech) : { title: wording, rest: '' };
}

function unstopped(clauses: readonly Clause[], speech: Speech): string {
  return textOf(sentenceOf(clauses, speech)).slice(0, -speech.words.sentences.stop.length);
}
