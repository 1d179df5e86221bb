import { createContext, type ReactNode, useCallback, useContext, useMemo } from 'react';
import { useSpeech } from '../../i18n/speech';
import { browserStorage } from '../../storage/aside';
import { useStored } from '../../storage/useStored';
import type { Shelf } from './briefing';
import {
  type AsideBriefing,
  asideBriefings,
  changeShelf,
  emptyBriefing,
  peekShelf,
  readShelf,
  shelfPlace,
} from './shelf';
import { shelfVersion } from './version';

type ShelfState = {
  shelf: Shelf;
  /** False where this browser does not keep it, so that it lasts as long as the window. */
  isStored: boolean;
  /** Briefings of earlier visits that are not understood. */
  aside: readonly AsideBriefing[];
  /** Answers whether the change is kept. */
  change: (next: (shelf: Shelf) => Shelf) => boolean;
  /** Removes what was put aside, or puts it back. */
  keepAside: (aside: AsideBriefing, isRestored: boolean) => void;
};

const ShelfContext = createContext<ShelfState | null>(null);

/** Keeps the briefings of this browser, whichever page is open, after a reload and in all open tabs. */
export function ShelfProvider({ children }: { children: ReactNode }) {
  const { words } = useSpeech();
  const { untitled } = words.briefing;
  const read = useCallback(
    (latest: Pick<ShelfState, 'shelf'> | null) => {
      const { shelf, isStored } = storedShelf();
      return { shelf: shelf ?? latest?.shelf ?? newShelf(untitled), isStored, aside: asideBriefings(browserStorage) };
    },
    [untitled],
  );
  const [state, changeStored] = useStored(shelfPlace, read);
  const change = useCallback(
    (next: (shelf: Shelf) => Shelf) =>
      changeStored((latest) => ({ ...latest, ...changeShelf(next, latest, browserStorage) })).isStored,
    [changeStored],
  );
  const keepAside = useCallback(
    ({ key, text }: AsideBriefing, isRestored: boolean) => {
      try {
        if (isRestored) browserStorage().setItem(key, text);
        else browserStorage().removeItem(key);
      } catch {
        // Full or closed by now: the list shows what is there.
      }
      changeStored((latest) => ({ ...latest, aside: asideBriefings(browserStorage) }));
    },
    [changeStored],
  );
  const value = useMemo(() => ({ ...state, change, keepAside }), [state, change, keepAside]);
  return <ShelfContext value={value}>{children}</ShelfContext>;
}

/** Throws outside of a `ShelfProvider`, which the app mounts once. */
export function useShelf(): ShelfState {
  const shelf = useContext(ShelfContext);
  if (!shelf) throw new Error('ShelfProvider is missing');
  return shelf;
}

function storedShelf(): { shelf: Shelf | null; isStored: boolean } {
  try {
    return { shelf: readShelf(browserStorage), isStored: true };
  } catch {
    // Too full to put anything aside: what is understood is shown, and nothing is written over the rest.
    return { shelf: peekShelf(browserStorage), isStored: false };
  }
}

function newShelf(name: string): Shelf {
  const briefing = emptyBriefing(name);
  return { version: shelfVersion, current: briefing.id, briefings: [briefing] };
}
