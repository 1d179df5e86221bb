import { termsZh } from '../province/terms.zh';
import { catalogues } from './catalogue';

export const inChinese = catalogues((league) => termsZh(league?.zh ?? null));
