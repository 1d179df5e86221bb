import { get, set } from 'idb-keyval';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { type DataSet, dataSetVersion, keptSets } from './dataSet';

type OwnState = {
  /** The first lies on top. */
  sets: readonly DataSet[];
  /** False until this browser has said what it keeps. */
  ready: boolean;
  /** False where it does not keep them, so that they last as long as the window. */
  kept: boolean;
  change: (next: (sets: readonly DataSet[]) => readonly DataSet[]) => void;
};

const OwnContext = createContext<OwnState | null>(null);

const place = 'own-data';
const aside = 'own-data-aside';

/** The data sets of this browser, in IndexedDB: nothing leaves it. Other open tabs see a change when they are loaded again. */
export function OwnDataProvider({ children }: { children: ReactNode }) {
  const [state, setState] = useState<Omit<OwnState, 'change'>>({ sets: [], ready: false, kept: true });
  const latest = useRef<readonly DataSet[]>([]);
  useEffect(() => {
    let current = true;
    void readKept().then((sets) => {
      if (!current) return;
      latest.current = sets;
      setState({ sets, ready: true, kept: true });
    });
    return () => {
      current = false;
    };
  }, []);
  const change = useCallback((next: (sets: readonly DataSet[]) => readonly DataSet[]) => {
    const sets = next(latest.current);
    latest.current = sets;
    setState((now) => ({ ...now, sets }));
    void keep(sets).then((kept) => setState((now) => ({ ...now, kept })));
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
async function readKept(): Promise<DataSet[]> {
  try {
    const kept: unknown = await Promise.race([get(place), waited(patience)]);
    if (kept === undefined) return [];
    const sets = keptSets(kept);
    if (!sets) await set(aside, kept);
    return sets ?? [];
  } catch {
    return [];
  }
}

async function keep(sets: readonly DataSet[]): Promise<boolean> {
  try {
    await set(place, { version: dataSetVersion, sets });
    return true;
  } catch {
    return false;
  }
}
