import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { useSpeech } from '../../i18n/speech';
import { browserStorage } from '../../storage/aside';
import { markUnsaved } from '../../storage/unsaved';
import type { Shelf } from './briefing';
import {
  type AsideBriefing,
  asideBriefings,
  changeShelf,
  emptyBriefing,
  isOfShelf,
  peekShelf,
  readShelf,
} from './shelf';
import { shelfVersion } from './version';

type ShelfState = {
  shelf: Shelf;
  /** False where this browser does not keep it, so that it lasts as long as the window. */
  kept: boolean;
  /** Briefings of earlier visits that are not understood. */
  aside: readonly AsideBriefing[];
  /** Answers whether the change is kept. */
  change: (next: (shelf: Shelf) => Shelf) => boolean;
  /** Removes what was put aside, or puts it back. */
  keepAside: (aside: AsideBriefing, isKept: boolean) => void;
};

const ShelfContext = createContext<ShelfState | null>(null);

/** Keeps the briefings of this browser, whichever page is open, after a reload and in all open tabs. */
export function ShelfProvider({ children }: { children: ReactNode }) {
  const { words } = useSpeech();
  const [state, setState] = useState(() => {
    const { shelf, kept } = storedShelf();
    return { shelf: shelf ?? newShelf(words.briefing.untitled), kept };
  });
  const [aside, setAside] = useState(() => asideBriefings(browserStorage));
  // What was written last, so that two changes in one turn build on each other.
  const latest = useRef(state);
  const change = useCallback((next: (shelf: Shelf) => Shelf) => {
    latest.current = changeShelf(next, latest.current, browserStorage);
    setState(latest.current);
    markUnsaved('briefings', !latest.current.kept);
    return latest.current.kept;
  }, []);
  const keepAside = useCallback(({ key, text }: AsideBriefing, isKept: boolean) => {
    try {
      if (isKept) browserStorage().setItem(key, text);
      else browserStorage().removeItem(key);
    } catch {
      // Full or closed by now: the list shows what is there.
    }
    setAside(asideBriefings(browserStorage));
  }, []);
  useEffect(() => {
    const onStorage = (event: StorageEvent) => {
      const { shelf } = isOfShelf(event) ? storedShelf() : { shelf: null };
      if (!shelf || !latest.current.kept) return;
      latest.current = { shelf, kept: true };
      setState(latest.current);
      setAside(asideBriefings(browserStorage));
    };
    window.addEventListener('storage', onStorage);
    return () => window.removeEventListener('storage', onStorage);
  }, []);
  const value = useMemo(() => ({ ...state, aside, change, keepAside }), [state, aside, change, keepAside]);
  return <ShelfContext value={value}>{children}</ShelfContext>;
}

/** Throws outside of a `ShelfProvider`, which the app mounts once. */
export function useShelf(): ShelfState {
  const shelf = useContext(ShelfContext);
  if (!shelf) throw new Error('ShelfProvider is missing');
  return shelf;
}

function storedShelf(): { shelf: Shelf | null; kept: boolean } {
  try {
    return { shelf: readShelf(browserStorage), kept: true };
  } catch {
    // Too full to put anything aside: what is understood is shown, and nothing is written over the rest.
    return { shelf: peekShelf(browserStorage), kept: false };
  }
}

function newShelf(name: string): Shelf {
  const briefing = emptyBriefing(name);
  return { version: shelfVersion, current: briefing.id, briefings: [briefing] };
}
