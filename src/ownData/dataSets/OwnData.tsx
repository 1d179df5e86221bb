import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { otherTabs } from '../../storage/otherTabs';
import { markUnsaved } from '../../storage/unsaved';
import { noOwnData, type OwnData } from './dataSet';
import { type AsideData, changeStoredData, keepAside, readStoredData, type StoredData } from './storedData';

/** Must give the same for the same data: it is applied to what is shown, and again to what is stored. */
export type Change = (own: OwnData) => OwnData;

/**
 * How what is shown stands to what this browser stores.
 * - `stored`: the same.
 * - `reading`: what it stores has not come yet, so that figures may lack it.
 * - `writing`: changes are on their way.
 * - `refused`: changes cannot be stored; they last as long as the window.
 */
export type Storing = 'stored' | 'reading' | 'writing' | 'refused';

type OwnState = {
  own: OwnData;
  /** What this browser stores and nobody understands. */
  aside: readonly AsideData[];
  storing: Storing;
  /** False until storage has answered, or has been waited for. */
  ready: boolean;
  change: (next: Change) => void;
  /** Removes what was put aside, or puts it back. */
  keepAside: (aside: AsideData, isRestored: boolean) => void;
};

const OwnContext = createContext<OwnState | null>(null);

/** In milliseconds: a page is not held up by slow storage, and speaks of it only then. */
const patience = 1500;

/** The data sets of this browser, in IndexedDB: nothing leaves it. What one tab changes, the others show. */
export function OwnDataProvider({ children }: { children: ReactNode }) {
  const [{ own, aside }, show] = useState<StoredData>({ own: noOwnData, aside: [] });
  const [storing, setStoring] = useState<Storing>('stored');
  const [ready, setReady] = useState(false);
  const store = useRef<ReturnType<typeof ownStore> | null>(null);
  useEffect(() => {
    const opened = ownStore({ show, onStoring: setStoring, onAnswer: () => setReady(true) });
    store.current = opened;
    return opened.close;
  }, []);
  const change = useCallback((next: Change) => store.current?.change(next), []);
  const keep = useCallback((one: AsideData, isRestored: boolean) => store.current?.keepAside(one, isRestored), []);
  const value = useMemo(
    () => ({ own, aside, storing, ready, change, keepAside: keep }),
    [own, aside, storing, ready, change, keep],
  );
  return <OwnContext value={value}>{children}</OwnContext>;
}

/** Throws outside of an `OwnDataProvider`, which the app mounts once. */
export function useOwnData(): OwnState {
  const own = useContext(OwnContext);
  if (!own) throw new Error('OwnDataProvider is missing');
  return own;
}

type Listeners = {
  show: (data: StoredData) => void;
  onStoring: (storing: Storing) => void;
  /** Called once storage has answered, or has been waited for. */
  onAnswer: () => void;
};

/**
 * Shows each change at once and writes it as soon as storage lets it, on top of what is stored by then: nothing is ever
 * written from what has not been read.
 */
function ownStore({ show, onStoring, onAnswer }: Listeners) {
  let stored: StoredData = { own: noOwnData, aside: [] };
  let waiting: Change[] = [];
  let isRead = false;
  let isWriting = false;
  let isClosed = false;
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const say = (storing: Storing) => {
    if (!isClosed) onStoring(storing);
  };
  const render = () => {
    if (isClosed) return;
    show({ ...stored, own: waiting.reduce((own, change) => change(own), stored.own) });
    markUnsaved('own-data', waiting.length > 0);
  };
  /** Settles with what is done; says after a while that it is still on its way. */
  const inTime = async <Result,>(storing: Storing, doing: Promise<Result>): Promise<Result> => {
    const timer = setTimeout(() => {
      say(storing);
      onAnswer();
    }, patience);
    timers.add(timer);
    try {
      return await doing;
    } finally {
      clearTimeout(timer);
      timers.delete(timer);
    }
  };
  const read = async () => {
    try {
      stored = await inTime('reading', readStoredData());
      isRead = true;
      if (waiting.length === 0) say('stored');
    } catch {
      say('refused');
    }
    render();
    onAnswer();
  };
  const write = async () => {
    if (isWriting) return;
    isWriting = true;
    try {
      while (waiting.length > 0) {
        const batch = [...waiting];
        stored = await inTime(isRead ? 'writing' : 'reading', changeStoredData(batch));
        isRead = true;
        waiting = waiting.slice(batch.length);
        tabs.notify();
        render();
      }
      say('stored');
    } catch {
      say('refused');
    } finally {
      isWriting = false;
    }
  };
  const tabs = otherTabs('own-data', () => void read());
  void read();
  return {
    change: (next: Change) => {
      waiting = [...waiting, next];
      render();
      void write();
    },
    keepAside: (one: AsideData, isRestored: boolean) => {
      void keepAside(one, isRestored)
        .then(() => tabs.notify())
        .then(read)
        .catch(() => say('refused'));
    },
    close: () => {
      isClosed = true;
      timers.forEach(clearTimeout);
      tabs.close();
    },
  };
}
