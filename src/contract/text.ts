import * as v from 'valibot';

/** The languages of the dashboard; public text is served in each. */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** One value for each language. */
export function eachLanguage<Value>(of: (language: Language) => Value): Record<Language, Value> {
  return { zh: of('zh'), en: of('en') };
}

/** A piece of public text in all languages of the dashboard. */
export const textSchema = v.object(eachLanguage(() => v.string()));
export type Text = Record<Language, string>;
