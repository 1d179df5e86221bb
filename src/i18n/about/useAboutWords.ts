import { laterWords } from '../laterWords';
import { aboutEn } from './about.en';
import { aboutZh } from './about.zh';

/** The words about the dashboard and its methods. */
export const [aboutWords, useAboutWords] = laterWords({ zh: aboutZh, en: aboutEn });
