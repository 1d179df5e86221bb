import type { Catalogue } from '../catalogue';
import { type Language, type Speech, useSpeech } from '../speech';
import { placesTableEn } from './placesTable.en';
import { type PlacesTableWords, placesTableZh } from './placesTable.zh';

const catalogues: Record<Language, Catalogue<PlacesTableWords>> = { zh: placesTableZh, en: placesTableEn };

/** The words of the table of places on the level that is spoken of: they come with the table, and not before. */
export function placesTableWords({ language, league }: Speech): PlacesTableWords {
  return catalogues[language](league);
}

export function usePlacesTableWords(): PlacesTableWords {
  return placesTableWords(useSpeech());
}
