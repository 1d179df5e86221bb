import { textOf } from '../../i18n/sentences/phrase';
import type { Speech } from '../../i18n/speech';
import { type Clause, sentenceOf } from '../../measures/sentences/clause';
import type { FigureModel } from '../model/model';
import { takeaway, takeawayClauses } from './takeaway';

/** The title of a picture or slide. Both parts are set as given, and neither is cut. */
export type TitleTexts = {
  /** In a large font. */
  title: string;
  /** The rest of the sentence, in a smaller font below; may be empty. */
  rest: string;
};

/** If the title is longer, in characters, the target moves to the rest. */
const longest = { zh: 56, en: 130 } as const;

/**
 * The short title of a figure (level and change) and the rest of its sentence. A verdict appears only together with
 * its doubt. Chosen leagues all appear in the rest.
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

/** The reader's own wording replaces the title. */
export function titleIn(model: FigureModel, wording: string | null, speech: Speech): TitleTexts {
  return wording === null ? titleOf(model, speech) : { title: wording, rest: '' };
}

function unstopped(clauses: readonly Clause[], speech: Speech): string {
  return textOf(sentenceOf(clauses, speech)).slice(0, -speech.words.sentences.stop.length);
}
