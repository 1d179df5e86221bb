import { createContext, type ReactNode, useContext } from 'react';
import type { Language, Text } from '../contract/text';
import type { Catalogue } from './catalogue';
import type { Words } from './zh';

export type { Language };

/** What `lang` attributes and `Intl` are given. */
export const languageTags: Record<Language, string> = { zh: 'zh-CN', en: 'en' };

type Writing = {
  /** Its own name. */
  name: string;
  /** What Office calls it. */
  officeTag: string;
  /** Written in Chinese characters: short, and set with Chinese quotation marks and dashes. */
  isHan: boolean;
  /** Large numbers are told in millions, and not in 万 and 亿. */
  inMillions: boolean;
  /** The unit of one thing, made of that of several. */
  ofOne: (unit: string) => string;
};

/** How each language is written: all that code asks of a language beyond its words. */
export const writing: Record<Language, Writing> = {
  zh: { name: '中文', officeTag: 'zh-CN', isHan: true, inMillions: false, ofOne: (unit) => unit },
  en: { name: 'English', officeTag: 'en-US', isHan: false, inMillions: true, ofOne: (unit) => unit.replace(/s$/, '') },
};

export type Speech = {
  language: Language;
  words: Words;
  /** The text in the language of the reader. */
  say: (text: Text) => string;
  /** Whose words they are (`speechWithin`); `null` for those of the whole region. */
  league: Text | null;
  /** What `words` come from. */
  catalogue: Catalogue<Words>;
};

const SpeechContext = createContext<Speech | null>(null);

export function speechOf(language: Language, catalogue: Catalogue<Words>, league: Text | null = null): Speech {
  return { language, words: catalogue(league), say: (text) => text[language], league, catalogue };
}

/** The speech for one league: it takes the place of the whole region, and its banners and counties that of the leagues. */
export function speechWithin({ language, catalogue }: Speech, league: Text): Speech {
  return speechOf(language, catalogue, league);
}

/** Texts in a row, with what stands between the items of a list. */
export function listText(texts: readonly Text[], { say, words }: Speech): string {
  return texts.map(say).join(words.region.joiner);
}

export function SpeechProvider({ speech, children }: { speech: Speech; children: ReactNode }) {
  return <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>;
}

/** The words of the interface and the language they are in. Throws outside of a `SpeechProvider`. */
export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('SpeechProvider is missing');
  return speech;
}
