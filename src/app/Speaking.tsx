import { type ReactNode, useEffect, useMemo, useState } from 'react';
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
  // The same as long as the language is: all that has words is drawn again with another.
  const speech = useMemo(() => (words ? speechOf(asked, words) : null), [asked, words]);
  return speech ? <SpeechProvider speech={speech}>{children}</SpeechProvider> : null;
}
