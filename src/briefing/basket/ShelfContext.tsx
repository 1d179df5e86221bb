import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { useSpeech } from '../../i18n/speech';
import type { Shelf } from './briefing';
import { emptyBriefing, holdsShelf, isOfShelf, keepShelf, readShelf } from './shelf';
import { shelfVersion } from './version';

type ShelfState = {
  shelf: Shelf;
  /** False where this browser does not keep it, so that it lasts as long as the window. */
  kept: boolean;
  /** True where what an earlier visit left could not be read, and was put aside. */
  putAside: boolean;
  /** Answers whether the change is kept. */
  change: (next: (shelf: Shelf) => Shelf) => boolean;
};

const ShelfContext = createContext<ShelfState | null>(null);

const browserStorage = () => window.localStorage;

/** Keeps the briefings of this browser, whichever page is open, after a reload and in all open tabs. */
export function ShelfProvider({ children }: { children: ReactNode }) {
  const { words } = useSpeech();
  const [{ first, putAside }] = useState(() => {
    const read = readShelf(browserStorage);
    return { first: read ?? newShelf(words.briefing.untitled), putAside: !read && holdsShelf(browserStorage) };
  });
  const [state, setState] = useState({ shelf: first, kept: true });
  // What was written last, so that two changes in one turn build on each other.
  const latest = useRef(first);
  const change = useCallback((next: (shelf: Shelf) => Shelf) => {
    latest.current = next(latest.current);
    const kept = keepShelf(latest.current, browserStorage);
    setState({ shelf: latest.current, kept });
    return kept;
  }, []);
  useEffect(() => {
    const onStorage = (event: StorageEvent) => {
      const read = isOfShelf(event) ? readShelf(browserStorage) : null;
      if (!read) return;
      latest.current = read;
      setState({ shelf: read, kept: true });
    };
    window.addEventListener('storage', onStorage);
    return () => window.removeEventListener('storage', onStorage);
  }, []);
  const value = useMemo(() => ({ ...state, putAside, change }), [state, putAside, change]);
  return <ShelfContext value={value}>{children}</ShelfContext>;
}

/** Throws outside of a `ShelfProvider`, which the app mounts once. */
export function useShelf(): ShelfState {
  const shelf = useContext(ShelfContext);
  if (!shelf) throw new Error('ShelfProvider is missing');
  return shelf;
}

function newShelf(name: string): Shelf {
  const briefing = emptyBriefing(name);
  return { version: shelfVersion, current: briefing.id, briefings: [briefing] };
}
