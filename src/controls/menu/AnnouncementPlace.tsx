import { Suspense, useSyncExternalStore } from 'react';
import { Boundary } from '../states/Boundary';
import { lazyComponent } from '../states/lazyComponent';
import { Missed } from '../states/Missed';

const Announcements = lazyComponent(() => import('./Announcements').then((module) => module.default));

/** `awake`: announcements are loaded. `plain`: a plain text shown instead, because their code failed to load. */
type Visible = { awake: boolean; plain: string | null };

let visible: Visible = { awake: false, plain: null };
const listeners = new Set<() => void>();

function show(next: Visible): void {
  visible = next;
  for (const listener of listeners) listener();
}

/** Loads the announcements; nothing is loaded before the first one. */
export function wakeAnnouncements(): void {
  show({ ...visible, awake: true });
}

/** Shows a text without the code of announcements. */
export function sayPlainly(text: string): void {
  show({ ...visible, plain: text });
}

/** The place where announcements appear. The app mounts it once. */
export function AnnouncementPlace() {
  const { awake, plain } = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => visible,
    () => visible,
  );
  return (
    <>
      {awake && (
        <Boundary fallback={() => null}>
          <Suspense>
            <Announcements />
          </Suspense>
        </Boundary>
      )}
      {plain !== null && <Missed text={plain} onRetry={null} onClose={() => show({ ...visible, plain: null })} />}
    </>
  );
}
