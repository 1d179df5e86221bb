import type { Catalogue } from '../catalogue';
import { type Language, type Speech, useSpeech } from '../speech';
import { aboutEn } from './about.en';
import { type AboutWords, aboutZh } from './about.zh';

const catalogues: Record<Language, Catalogue<AboutWords>> = { zh: aboutZh, en: aboutEn };

export function aboutWords({ language, league }: Speech): AboutWords {
  return catalogues[language](league);
}

/** The words about the dashboard and its methods in the reader's language, loaded with the pages that use them. */
export function useAboutWords(): AboutWords {
  return aboutWords(useSpeech());
}
