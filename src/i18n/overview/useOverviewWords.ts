import { laterWords } from '../laterWords';
import { overviewEn } from './overview.en';
import { overviewZh } from './overview.zh';

/** The words of the overview. */
export const [overviewWords, useOverviewWords] = laterWords({ zh: overviewZh, en: overviewEn });
