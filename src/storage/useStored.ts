import { useCallback, useEffect, useRef, useState } from 'react';
import { markUnsaved } from './unsaved';

/**
 * The state stored at one place of `localStorage`, shared by all open tabs, and a function to change it. `read` gets the previous
 * state, `null` at first. `isStored`: whether the browser has stored the state. If not, the browser asks before the window
 * closes, and changes of other tabs do not replace the state.
 */
export function useStored<State extends { isStored: boolean }>(place: string, read: (latest: State | null) => State) {
  const [state, setState] = useState(() => read(null));
  // The last state, so that two changes before a render build on each other.
  const latest = useRef(state);
  const change = useCallback(
    (next: (latest: State) => State): State => {
      latest.current = next(latest.current);
      setState(latest.current);
      markUnsaved(place, !latest.current.isStored);
      return latest.current;
    },
    [place],
  );
  useEffect(() => {
    const follow = ({ key }: StorageEvent) => {
      if (key !== place || !latest.current.isStored) return;
      latest.current = read(latest.current);
      setState(latest.current);
    };
    window.addEventListener('storage', follow);
    return () => window.removeEventListener('storage', follow);
  }, [place, read]);
  return [state, change] as const;
}
