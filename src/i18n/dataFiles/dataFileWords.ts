import type { Language, Speech } from '../speech';
import { dataFilesEn } from './dataFiles.en';
import { type DataFileWords, dataFilesZh } from './dataFiles.zh';

const catalogues: Record<Language, DataFileWords> = { zh: dataFilesZh, en: dataFilesEn };

/** The words within files of data, on the level that is spoken of: they come with what writes such files, and not before. */
export function dataFileWords({ language, onLevel }: Speech): DataFileWords {
  return onLevel(catalogues[language]);
}
