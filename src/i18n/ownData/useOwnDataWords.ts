import type { Catalogue } from '../catalogue';
import { type Language, useSpeech } from '../speech';
import { ownDataEn } from './ownData.en';
import { type OwnDataWords, ownDataZh } from './ownData.zh';

const catalogues: Record<Language, Catalogue<OwnDataWords>> = { zh: ownDataZh, en: ownDataEn };

/** The words of own figures in the language of the reader: they come with the page and not before. */
export function useOwnDataWords(): OwnDataWords {
  const { language, league } = useSpeech();
  return catalogues[language](league);
}
