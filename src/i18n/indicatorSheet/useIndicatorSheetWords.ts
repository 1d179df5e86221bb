import type { Catalogue } from '../catalogue';
import { type Language, type Speech, useSpeech } from '../speech';
import { indicatorSheetEn } from './indicatorSheet.en';
import { type IndicatorSheetWords, indicatorSheetZh } from './indicatorSheet.zh';

const catalogues: Record<Language, Catalogue<IndicatorSheetWords>> = { zh: indicatorSheetZh, en: indicatorSheetEn };

/** The words of the sheet of an indicator, on the current level. */
export function indicatorSheetWords({ language, league }: Speech): IndicatorSheetWords {
  return catalogues[language](league);
}

export function useIndicatorSheetWords(): IndicatorSheetWords {
  return indicatorSheetWords(useSpeech());
}
