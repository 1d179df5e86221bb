import { laterWords } from '../laterWords';
import { briefingEn } from './briefing.en';
import { briefingZh } from './briefing.zh';

/** The words of the briefing. */
export const [briefingWords, useBriefingWords] = laterWords({ zh: briefingZh, en: briefingEn });
