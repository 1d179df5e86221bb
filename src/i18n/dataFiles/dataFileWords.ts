import { laterWords } from '../laterWords';
import { dataFilesEn } from './dataFiles.en';
import { dataFilesZh } from './dataFiles.zh';

/** The words in data files. */
export const [dataFileWords] = laterWords({ zh: dataFilesZh, en: dataFilesEn });
