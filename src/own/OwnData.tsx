import { get, set } from 'idb-keyval';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { dataSetVersion, keptData, noOwnData, type OwnData } from './dataSet';

type OwnState = {
  own: OwnData;
  /** False until this browser has said what it keeps. */
  ready: boolean;
  /** False where it does not keep them, so that they last as long as the window. */
  kept: boolean;
  change: (next: (own: OwnData) => OwnData) => void;
};

const OwnContext = createContext<OwnState | null>(null);

const place = 'own-data';
const aside = 'own-data-aside';

/** The data sets of this browser, in IndexedDB: nothing leaves it. What one tab changes, the others show. */
export function OwnDataProvider({ children }: { children: ReactNode }) {
  const [state, setState] = useState<Omit<OwnState, 'change'>>({ own: noOwnData, ready: false, kept: true });
  const latest = useRef(noOwnData);
  const others = useRef<BroadcastChannel | null>(null);
  useEffect(() => {
    let current = true;
    const load = async () => {
      const own = await readKept();
      if (!current) return;
      latest.current = own;
      setState({ own, ready: true, kept: true });
    };
    void load();
    const channel = new BroadcastChannel(place);
    channel.onmessage = () => void load();
    others.current = channel;
    return () => {
      current = false;
      channel.close();
    };
  }, []);
  const change = useCallback((next: (own: OwnData) => OwnData) => {
    const own = next(latest.current);
    latest.current = own;
    setState((now) => ({ ...now, own }));
    void keep(own).then((kept) => {
      setState((now) => ({ ...now, kept }));
      if (kept) others.current?.postMessage(null);
    });
  }, []);
  const value = useMemo(() => ({ ...state, change }), [state, change]);
  return <OwnContext value={value}>{children}</OwnContext>;
}

/** Throws outside of an `OwnDataProvider`, which the app mounts once. */
export function useOwnData(): OwnState {
  const own = useContext(OwnContext);
  if (!own) throw new Error('OwnDataProvider is missing');
  return own;
}

/** In milliseconds: storage that hangs does not hold up the page. */
const patience = 1500;

function waited(time: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), time));
}

/** What is not understood is put aside before anything is written over it. */
async function readKept(): Promise<OwnData> {
  try {
    const kept: unknown = await Promise.race([get(place), waited(patience)]);
    if (kept === undefined) return noOwnData;
    const own = keptData(kept);
    if (!own) await set(aside, kept);
    return own ?? noOwnData;
  } catch {
    return noOwnData;
  }
}

async function keep(own: OwnData): Promise<boolean> {
  try {
    await set(place, { version: dataSetVersion, ...own });
    return true;
  } catch {
    return false;
  }
}
