import { laterWords } from '../laterWords';
import { ownDataEn } from './ownData.en';
import { ownDataZh } from './ownData.zh';

/** The words of own data. */
export const [, useOwnDataWords] = laterWords({ zh: ownDataZh, en: ownDataEn });
