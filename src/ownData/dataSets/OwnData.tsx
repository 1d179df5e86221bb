import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { otherTabs } from '../../storage/otherTabs';
import { markUnsaved } from '../../storage/unsaved';
import { noOwnData, type OwnData } from './dataSet';
import { type AsideData, changeStoredData, keepAside, readStoredData, type StoredData } from './storedData';

/** Must be pure: it is applied to the visible data and again to the stored data. */
export type Change = (own: OwnData) => OwnData;

/**
 * How the visible data relate to the data stored in this browser.
 * - `stored`: they are the same.
 * - `reading`: the stored data have not arrived yet, so figures may lack them.
 * - `writing`: changes are being written.
 * - `refused`: changes cannot be stored; they last until the window closes.
 */
export type Storing = 'stored' | 'reading' | 'writing' | 'refused';

type OwnState = {
  own: OwnData;
  /** Stored data that this version cannot read. */
  aside: readonly AsideData[];
  storing: Storing;
  /** False until storage has answered or the waiting time is over. */
  ready: boolean;
  change: (next: Change) => void;
  /** Removes an unreadable entry, or restores it. */
  keepAside: (aside: AsideData, isRestored: boolean) => void;
};

const OwnContext = createContext<OwnState | null>(null);

/** Milliseconds after which the page goes on without storage and shows a notice. */
const patience = 1500;

/** The data sets of this browser, in IndexedDB. No data leave the browser. Changes in one tab appear in the others. */
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
  /** Called once storage has answered or the waiting time is over. */
  onAnswer: () => void;
};

/**
 * Shows each change at once and writes it as soon as storage allows, on top of the data stored by then. It never writes
 * before it has read.
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
  /** Settles with the operation; reports `storing` if the operation takes longer than `patience`. */
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
