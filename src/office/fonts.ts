import { type Language, writing } from '../i18n/speech';

/** Of Latin letters and figures in documents. */
const latin = 'Times New Roman';

/**
 * A typeface as a run of Word asks for it. In Chinese, the quotation marks, dots and dashes that both scripts share are
 * set as Chinese.
 */
export function wordFont(typeface: string, language: Language) {
  const font = { ascii: latin, hAnsi: latin, cs: latin, eastAsia: typeface };
  return writing[language].isHan ? { ...font, hint: 'eastAsia' as const } : font;
}
