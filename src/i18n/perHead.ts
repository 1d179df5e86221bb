import type { Language } from '../contract/text';
import { perHeadEn } from './perHead.en';
import { type PerHeadWords, perHeadZh } from './perHead.zh';

export const perHeadWords: Record<Language, PerHeadWords> = { zh: perHeadZh, en: perHeadEn };
