import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { Missed } from '../controls/states/Missed';
import { lazyModule } from '../data/lazyModule';
import { languageParam } from '../filters/address';
import { paramReader } from '../filters/params';
import { useAddress, withParam } from '../filters/useAddress';
import type { Catalogue } from '../i18n/catalogue';
import { type Language, languageTags, SpeechProvider, speechOf } from '../i18n/speech';
import { type Words, zh } from '../i18n/zh';

/** Catalogues of other languages are loaded on first use. */
const later = { en: lazyModule(() => import('../i18n/en').then((module) => module.en)) };

/**
 * Provides the language of the address (`lang=`). English is loaded on first use. Until then the page keeps its language; if
 * loading fails, the address is reset and the page reports it.
 */
export function Speaking({ children }: { children: ReactNode }) {
  const { search, edit } = useAddress();
  const requested = paramReader(search).read(languageParam);
  const [catalogues, setCatalogues] = useState<Partial<Record<Language, Catalogue<Words>>>>({ zh });
  const [current, setCurrent] = useState<Language | null>(null);
  const [missed, setMissed] = useState<Language | null>(null);
  useEffect(() => {
    if (requested === 'zh' || catalogues[requested]) {
      setCurrent(requested);
      return;
    }
    later[requested].retry().then(
      (catalogue) => setCatalogues((before) => ({ ...before, [requested]: catalogue })),
      () => {
        setMissed(requested);
        setCurrent((before) => before ?? 'zh');
        edit(withParam(languageParam, 'zh'), 'replace');
      },
    );
  }, [requested, catalogues, edit]);
  const language = catalogues[requested] ? requested : current;
  const catalogue = language && catalogues[language];
  // Memoized, because every component with words renders again when the speech changes.
  const speech = useMemo(() => (language && catalogue ? speechOf(language, catalogue) : null), [language, catalogue]);
  useEffect(() => {
    if (!speech) return;
    document.documentElement.lang = languageTags[speech.language];
    document.title = speech.words.app.name;
  }, [speech]);
  if (!speech) return null;
  const retry = () => {
    setMissed(null);
    if (missed) edit(withParam(languageParam, missed), 'replace');
  };
  return (
    <SpeechProvider speech={speech}>
      {children}
      {missed && <Missed text={speech.words.missed.language} onRetry={retry} onClose={() => setMissed(null)} />}
    </SpeechProvider>
  );
}
