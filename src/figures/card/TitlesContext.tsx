import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import type { Speech } from '../../i18n/speech';
import type { FigureModel } from '../model/model';
import { takeaway } from '../texts/takeaway';
import { keepTitles, type OwnTitle, type OwnTitles, readTitles, titleKey, withTitle } from './ownTitles';

type Titles = {
  own: OwnTitles;
  /** False where this browser does not keep them, so that they last as long as the window. */
  kept: boolean;
  /** `null` gives the sentence back. */
  write: (key: string, title: OwnTitle | null) => void;
};

const TitlesContext = createContext<Titles | null>(null);

const browserStorage = () => window.localStorage;

/** Keeps what the reader wrote in place of a sentence, whichever page is open, and after a reload. */
export function TitlesProvider({ children }: { children: ReactNode }) {
  const [{ own, kept }, setTitles] = useState(() => ({ own: readTitles(browserStorage), kept: true }));
  const write = useCallback(
    (key: string, title: OwnTitle | null) => {
      const after = withTitle(own, key, title);
      setTitles({ own: after, kept: keepTitles(after, browserStorage) });
    },
    [own],
  );
  const titles = useMemo(() => ({ own, kept, write }), [own, kept, write]);
  return <TitlesContext value={titles}>{children}</TitlesContext>;
}

/** Throws outside of a `TitlesProvider`, which the app mounts once. */
export function useTitles(): Titles {
  const titles = useContext(TitlesContext);
  if (!titles) throw new Error('TitlesProvider is missing');
  return titles;
}

/** The sentence of a figure, in the reader's own wording where there is one. */
export function titleOf(model: FigureModel, { own }: Pick<Titles, 'own'>, speech: Speech): string {
  return own.get(titleKey(model, speech.language))?.text ?? takeaway(model, speech);
}
