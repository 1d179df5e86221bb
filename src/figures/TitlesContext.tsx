import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import type { Speech } from '../i18n/words';
import type { FigureModel } from './model';
import { takeaway } from './takeaway';

type Titles = {
  /** The reader's wordings by the sentence each stands for; a sentence names its indicator, so no two figures share one. */
  own: ReadonlyMap<string, string>;
  /** `null` gives the sentence back. */
  write: (sentence: string, text: string | null) => void;
};

const TitlesContext = createContext<Titles | null>(null);

/** Keeps what the reader wrote in place of a sentence, whichever page is open, until the window is closed. */
export function TitlesProvider({ children }: { children: ReactNode }) {
  const [own, setOwn] = useState<ReadonlyMap<string, string>>(new Map());
  const write = useCallback((sentence: string, text: string | null) => {
    setOwn((before) => {
      const after = new Map(before);
      if (text === null) after.delete(sentence);
      else after.set(sentence, text);
      return after;
    });
  }, []);
  const titles = useMemo(() => ({ own, write }), [own, write]);
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
  const sentence = takeaway(model, speech);
  return own.get(sentence) ?? sentence;
}
