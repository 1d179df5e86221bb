import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { Missed } from '../controls/states/Missed';
import { lazyModule } from '../data/lazyModule';
import { languageParam } from '../filters/address';
import { paramReader } from '../filters/params';
import { useAddress, withParam } from '../filters/useAddress';
import type { Catalogue } from '../i18n/catalogue';
import { type Language, languageTags, SpeechProvider, speechOf } from '../i18n/speech';
import { type Words, zh } from '../i18n/zh';

/** All but Chinese come when they are first asked for. */
const later = { en: lazyModule(() => import('../i18n/en').then((module) => module.en)) };

/**
 * Speaks the language of the address (`lang=`). English is lazyModule when it is first asked for; until it is there the page
 * stays as it was, and if it does not come the address goes back and the page says so.
 */
export function Speaking({ children }: { children: ReactNode }) {
  const { search, edit } = useAddress();
  const requested = paramReader(search).read(languageParam);
  const [catalogues, setCatalogues] = useState<Partial<Record<Language, Catalogue<Words>>>>({ zh });
  const [spoken, setSpoken] = useState<Language | null>(null);
  const [missed, setMissed] = useState<Language | null>(null);
  useEffect(() => {
    if (requested === 'zh' || catalogues[requested]) {
      setSpoken(requested);
      return;
    }
    later[requested].retry().then(
      (catalogue) => setCatalogues((before) => ({ ...before, [requested]: catalogue })),
      () => {
        setMissed(requested);
        setSpoken((before) => before ?? 'zh');
        edit(withParam(languageParam, 'zh'), 'replace');
      },
    );
  }, [requested, catalogues, edit]);
  const language = catalogues[requested] ? requested : spoken;
  const catalogue = language && catalogues[language];
  // The same as long as the language is: all that has words is drawn again with another.
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
