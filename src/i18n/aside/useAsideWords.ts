import type { Catalogue } from '../catalogue';
import { type Language, useSpeech } from '../speech';
import { asideEn } from './aside.en';
import { type AsideWords, asideZh } from './aside.zh';

const catalogues: Record<Language, Catalogue<AsideWords>> = { zh: asideZh, en: asideEn };

export function useAsideWords(): AsideWords {
  return catalogues[useSpeech().language]();
}
