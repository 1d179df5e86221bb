import { type Language, writing } from '../i18n/speech';

/** Typeface of Latin letters and digits in documents. */
const latin = 'Times New Roman';

/**
 * A typeface for a run in Word. In Chinese documents, the quotation marks, dots and dashes that both scripts share use the
 * Chinese typeface.
 */
export function wordFont(typeface: string, language: Language) {
  const font = { ascii: latin, hAnsi: latin, cs: latin, eastAsia: typeface };
  return writing[language].isHan ? { ...font, hint: 'eastAsia' as const } : font;
}
