import type { Catalogue } from '../catalogue';
import { type Language, useSpeech } from '../speech';
import { ownEn } from './ownData.en';
import { type OwnWords, ownZh } from './ownData.zh';

const catalogues: Record<Language, Catalogue<OwnWords>> = { zh: ownZh, en: ownEn };

/** The words of own figures in the language of the reader: they come with the page and not before. */
export function useOwnWords(): OwnWords {
  const { language, league } = useSpeech();
  return catalogues[language](league);
}
