import { type ReactNode, useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { type Language, languages, languageTags, SpeechProvider, speechOf } from '../i18n/words';
import { type Words, zh } from '../i18n/zh';

/** Speaks the language of the address (`lang=`); English is fetched when it is first asked for. */
export function Speaking({ children }: { children: ReactNode }) {
  const [search] = useSearchParams();
  const asked = languages.find((one) => one === search.get('lang')) ?? 'zh';
  const [catalogues, setCatalogues] = useState<Partial<Record<Language, Words>>>({ zh });
  useEffect(() => {
    if (catalogues[asked]) return;
    void import('../i18n/en').then(({ en }) => setCatalogues((before) => ({ ...before, en })));
  }, [asked, catalogues]);
  const words = catalogues[asked];
  useEffect(() => {
    if (!words) return;
    document.documentElement.lang = languageTags[asked];
    document.title = words.app.name;
  }, [asked, words]);
  return words ? <SpeechProvider speech={speechOf(asked, words)}>{children}</SpeechProvider> : null;
}
