import { createContext, type ReactNode, useCallback, useContext, useMemo } from 'react';
import type { Speech } from '../../i18n/speech';
import { browserStorage } from '../../storage/aside';
import { useStored } from '../../storage/useStored';
import type { FigureModel } from '../model/model';
import { changeTitles, type OwnTitle, type OwnTitles, readTitles, titleKey, titlesPlace } from './ownTitles';

type Titles = {
  own: OwnTitles;
  /** False where this browser does not keep them, so that they last as long as the window. */
  isStored: boolean;
  /** `null` gives the sentence back. */
  write: (key: string, title: OwnTitle | null) => void;
};

const TitlesContext = createContext<Titles | null>(null);

/** Keeps the reader's titles across pages, reloads and open tabs. */
export function TitlesProvider({ children }: { children: ReactNode }) {
  const [state, change] = useStored(titlesPlace, storedTitles);
  const write = useCallback(
    (key: string, title: OwnTitle | null) => {
      change((latest) => changeTitles(key, title, latest, browserStorage));
    },
    [change],
  );
  const titles = useMemo(() => ({ ...state, write }), [state, write]);
  return <TitlesContext value={titles}>{children}</TitlesContext>;
}

function storedTitles(): { own: OwnTitles; isStored: boolean } {
  try {
    return { own: readTitles(browserStorage), isStored: true };
  } catch {
    return { own: new Map(), isStored: false };
  }
}

/** Throws outside a `TitlesProvider`, which the app mounts once. */
export function useTitles(): Titles {
  const titles = useContext(TitlesContext);
  if (!titles) throw new Error('TitlesProvider is missing');
  return titles;
}

/** The reader's title of a figure; `null` if the figure has its automatic sentence. */
export function wordingOf(model: FigureModel, { own }: Pick<Titles, 'own'>, { language }: Speech): string | null {
  return own.get(titleKey(model, language))?.text ?? null;
}
