import type { Catalogue } from '../catalogue';
import type { Language, Speech } from '../speech';
import { dataFilesEn } from './dataFiles.en';
import { type DataFileWords, dataFilesZh } from './dataFiles.zh';

const catalogues: Record<Language, Catalogue<DataFileWords>> = { zh: dataFilesZh, en: dataFilesEn };

/** The words in data files, on the current level; loaded with the code that writes these files. */
export function dataFileWords({ language, league }: Speech): DataFileWords {
  return catalogues[language](league);
}
