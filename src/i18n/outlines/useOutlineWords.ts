import type { Catalogue } from '../catalogue';
import { type Language, type Speech, useSpeech } from '../speech';
import { outlinesEn } from './outlines.en';
import { type OutlineWords, outlinesZh } from './outlines.zh';

const catalogues: Record<Language, Catalogue<OutlineWords>> = { zh: outlinesZh, en: outlinesEn };

export function outlineWords({ language, league }: Speech): OutlineWords {
  return catalogues[language](league);
}

/** The words of the outlines in the reader's language, loaded with their page. */
export function useOutlineWords(): OutlineWords {
  return outlineWords(useSpeech());
}
