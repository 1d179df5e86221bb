import type { Catalogue } from '../catalogue';
import type { Language, Speech } from '../speech';
import { dataFilesEn } from './dataFiles.en';
import { type DataFileWords, dataFilesZh } from './dataFiles.zh';

const catalogues: Record<Language, Catalogue<DataFileWords>> = { zh: dataFilesZh, en: dataFilesEn };

/** The words within files of data, on the level that is spoken of: they come with what writes such files, and not before. */
export function dataFileWords({ language, league }: Speech): DataFileWords {
  return catalogues[language](league);
}
