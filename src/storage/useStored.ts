import { useCallback, useEffect, useRef, useState } from 'react';
import { markUnsaved } from './unsaved';

/**
 * What lies at one place of the browser's texts, as all open tabs show it, and a way to change it. `read` is given what was
 * shown before, `null` at first. `kept`: whether the browser stores it; where it does not, it asks before the window closes,
 * and nothing that another tab writes takes its place.
 */
export function useStored<State extends { isStored: boolean }>(place: string, read: (latest: State | null) => State) {
  const [state, setState] = useState(() => read(null));
  // What was written last, so that two changes in one turn build on each other.
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
