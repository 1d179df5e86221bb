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
  /** False if this browser cannot store it, so that it lasts only until the window closes. */
  isStored: boolean;
  /** Stored briefings that this version cannot read. */
  aside: readonly AsideBriefing[];
  /** Returns whether the change was stored. */
  change: (next: (shelf: Shelf) => Shelf) => boolean;
  /** Removes an unreadable entry, or restores it. */
  keepAside: (aside: AsideBriefing, isRestored: boolean) => void;
};

const ShelfContext = createContext<ShelfState | null>(null);

/** Stores the briefings of this browser across pages, reloads and open tabs. */
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
        // Storage is full or closed by now; the list shows the actual state.
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
    // Storage is too full to set unreadable entries aside: readable ones are shown, and nothing is overwritten.
    return { shelf: peekShelf(browserStorage), isStored: false };
  }
}

function newShelf(name: string): Shelf {
  const briefing = emptyBriefing(name);
  return { version: shelfVersion, current: briefing.id, briefings: [briefing] };
}
