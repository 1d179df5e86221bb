import { lazy, Suspense, useSyncExternalStore } from 'react';

const Announcements = lazy(() => import('./Announcements'));

let awake = false;
const listeners = new Set<() => void>();

/** Brings the place of announcements to life; until the first one nothing of it is loaded. */
export function wakeAnnouncements(): void {
  awake = true;
  for (const listener of listeners) listener();
}

/** Where announcements appear. The app mounts it once. */
export function AnnouncementPlace() {
  const wanted = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => awake,
  );
  return wanted ? (
    <Suspense>
      <Announcements />
    </Suspense>
  ) : null;
}
