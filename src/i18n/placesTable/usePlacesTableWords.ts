import { laterWords } from '../laterWords';
import { placesTableEn } from './placesTable.en';
import { placesTableZh } from './placesTable.zh';

/** The words of the table of places. */
export const [placesTableWords, usePlacesTableWords] = laterWords({ zh: placesTableZh, en: placesTableEn });
