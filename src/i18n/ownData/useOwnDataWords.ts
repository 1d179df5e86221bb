import type { Catalogue } from '../catalogue';
import { type Language, useSpeech } from '../speech';
import { ownDataEn } from './ownData.en';
import { type OwnDataWords, ownDataZh } from './ownData.zh';

const catalogues: Record<Language, Catalogue<OwnDataWords>> = { zh: ownDataZh, en: ownDataEn };

/** The words of own data in the reader's language, loaded with their page. */
export function useOwnDataWords(): OwnDataWords {
  const { language, league } = useSpeech();
  return catalogues[language](league);
}
