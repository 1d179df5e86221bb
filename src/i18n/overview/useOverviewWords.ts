import type { Catalogue } from '../catalogue';
import { type Language, type Speech, useSpeech } from '../speech';
import { overviewEn } from './overview.en';
import { type OverviewWords, overviewZh } from './overview.zh';

const catalogues: Record<Language, Catalogue<OverviewWords>> = { zh: overviewZh, en: overviewEn };

/** The words of the overview, on the current level; loaded with it. */
export function overviewWords({ language, league }: Speech): OverviewWords {
  return catalogues[language](league);
}

export function useOverviewWords(): OverviewWords {
  return overviewWords(useSpeech());
}
