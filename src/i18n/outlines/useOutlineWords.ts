import { type Language, useSpeech } from '../speech';
import { outlinesEn } from './outlines.en';
import { type OutlineWords, outlinesZh } from './outlines.zh';

const catalogues: Record<Language, OutlineWords> = { zh: outlinesZh, en: outlinesEn };

export function outlineWords(language: Language): OutlineWords {
  return catalogues[language];
}

/** The words of the outlines in the language of the reader: they come with the page and not before. */
export function useOutlineWords(): OutlineWords {
  return outlineWords(useSpeech().language);
}
