import type { Catalogue } from '../catalogue';
import { type Language, type Speech, useSpeech } from '../speech';
import { heatEn } from './placesTable.en';
import { type HeatWords, heatZh } from './placesTable.zh';

const catalogues: Record<Language, Catalogue<HeatWords>> = { zh: heatZh, en: heatEn };

/** The words of the table of places on the level that is spoken of: they come with the table, and not before. */
export function heatWords({ language, league }: Speech): HeatWords {
  return catalogues[language](league);
}

export function useHeatWords(): HeatWords {
  return heatWords(useSpeech());
}
