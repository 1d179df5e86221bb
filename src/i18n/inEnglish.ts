import { termsEn } from '../province/terms.en';
import { catalogues } from './catalogue';

export const inEnglish = catalogues((league) => termsEn(league?.en ?? null));
