import type { Catalogue } from '../catalogue';
import { type Language, type Speech, useSpeech } from '../speech';
import { placesTableEn } from './placesTable.en';
import { type PlacesTableWords, placesTableZh } from './placesTable.zh';

const catalogues: Record<Language, Catalogue<PlacesTableWords>> = { zh: placesTableZh, en: placesTableEn };

/** The words of the table of places, on the current level; loaded with the table. */
export function placesTableWords({ language, league }: Speech): PlacesTableWords {
  return catalogues[language](league);
}

export function usePlacesTableWords(): PlacesTableWords {
  return placesTableWords(useSpeech());
}
