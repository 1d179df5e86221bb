import { createContext, type ReactNode, useContext } from 'react';
import type { Language, Text } from '../contract/text';
import type { Catalogue } from './catalogue';
import type { Words } from './zh';

export type { Language };

/** Language tags for `lang` attributes and `Intl`. */
export const languageTags: Record<Language, string> = { zh: 'zh-CN', en: 'en' };

type Writing = {
  /** The name of the language in itself. */
  name: string;
  /** The language tag of Office. */
  officeTag: string;
  /** Written in Chinese characters: texts are short and use Chinese quotation marks and dashes. */
  isHan: boolean;
  /** Large numbers are in millions, not in 万 and 亿. */
  inMillions: boolean;
  /** The singular of a unit. */
  ofOne: (unit: string) => string;
};

/** Properties of each language that code needs beyond its words. */
export const writing: Record<Language, Writing> = {
  zh: { name: '中文', officeTag: 'zh-CN', isHan: true, inMillions: false, ofOne: (unit) => unit },
  en: { name: 'English', officeTag: 'en-US', isHan: false, inMillions: true, ofOne: (unit) => unit.replace(/s$/, '') },
};

export type Speech = {
  language: Language;
  words: Words;
  /** The text in the language of the reader. */
  say: (text: Text) => string;
  /** The league of the words (`speechInLeague`); `null` for the whole region. */
  league: Text | null;
  /** The catalogue of `words`. */
  catalogue: Catalogue<Words>;
};

const SpeechContext = createContext<Speech | null>(null);

export function speechOf(language: Language, catalogue: Catalogue<Words>, league: Text | null = null): Speech {
  return { language, words: catalogue(league), say: (text) => text[language], league, catalogue };
}

/** The speech within a league: the league replaces the whole region, and its banners and counties replace the leagues. */
export function speechInLeague({ language, catalogue }: Speech, league: Text): Speech {
  return speechOf(language, catalogue, league);
}

/** Joins texts as a list. */
export function listText(texts: readonly Text[], { say, words }: Speech): string {
  return texts.map(say).join(words.region.joiner);
}

export function SpeechProvider({ speech, children }: { speech: Speech; children: ReactNode }) {
  return <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>;
}

/** The words of the interface and their language. Throws outside of a `SpeechProvider`. */
export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('SpeechProvider is missing');
  return speech;
}
