import type { Language } from '../i18n/speech';

/** Typefaces of official documents (GB/T 9704) and of slides, as Windows names them. None is shipped: they are asked for by name. */
export const typefaces = {
  body: '仿宋',
  heading: '黑体',
  subheading: '楷体',
  /** Where the machine has none, `wordFallbacks` say what stands in. */
  title: '方正小标宋简体',
  pageNumber: '宋体',
  slide: '微软雅黑',
} as const;

/** What stands in for a typeface that may be missing. */
export const wordFallbacks: Readonly<Record<string, string>> = { [typefaces.title]: '宋体' };

/** Of Latin letters and figures in documents. */
const latin = 'Times New Roman';

/**
 * A typeface as a run of Word asks for it. In Chinese, the quotation marks, dots and dashes that both scripts share are
 * set as Chinese.
 */
export function wordFont(typeface: string, language: Language) {
  const font = { ascii: latin, hAnsi: latin, cs: latin, eastAsia: typeface };
  return language === 'zh' ? { ...font, hint: 'eastAsia' as const } : font;
}
