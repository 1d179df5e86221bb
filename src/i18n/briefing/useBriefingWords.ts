import type { Catalogue } from '../catalogue';
import { type Language, useSpeech } from '../speech';
import { briefingEn } from './briefing.en';
import { type BriefingWords, briefingZh } from './briefing.zh';

const catalogues: Record<Language, Catalogue<BriefingWords>> = { zh: briefingZh, en: briefingEn };

/** The words of the briefing in the reader's language, loaded with its page. */
export function useBriefingWords(): BriefingWords {
  const { language, league } = useSpeech();
  return catalogues[language](league);
}
