import { laterWords } from '../laterWords';
import { outlinesEn } from './outlines.en';
import { outlinesZh } from './outlines.zh';

/** The words of the page of the outlines. */
export const [outlineWords, useOutlineWords] = laterWords({ zh: outlinesZh, en: outlinesEn });
