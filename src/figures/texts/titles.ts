import type { Speech } from '../../i18n/speech';
import type { FigureModel } from '../model/model';
import { takeaway } from './takeaway';

/** What stands over a picture or a slide: each is set as it is given, and neither is cut. */
export type TitleTexts = {
  /** In large type. */
  title: string;
  /** The rest of the sentence, in smaller type below; may be empty. */
  rest: string;
};

/** The short title of a figure and what else its sentence says; the leagues all stand in the rest, or none does. */
export function titleOf(model: FigureModel, speech: Speech): TitleTexts {
  const sentence = takeaway(model, speech);
  const { semicolon } = speech.words.sentences;
  const [title = '', ...others] = sentence.split(semicolon);
  const rest = others.join(semicolon);
  return isWhole(title) ? { title, rest: rest.charAt(0).toUpperCase() + rest.slice(1) } : { title: sentence, rest: '' };
}

/** The reader's wording, where there is one, is the title as it stands. */
export function titleIn(model: FigureModel, wording: string | null, speech: Speech): TitleTexts {
  return wording === null ? titleOf(model, speech) : { title: wording, rest: '' };
}

/** No bracket is left open. */
function isWhole(text: string): boolean {
  return text.split(/[（(]/u).length === text.split(/[）)]/u).length;
}
