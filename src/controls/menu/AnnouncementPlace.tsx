import { Suspense, useSyncExternalStore } from 'react';
import { Boundary } from '../states/Boundary';
import { lazyComponent } from '../states/lazyComponent';
import { Missed } from '../states/Missed';

const Announcements = lazyComponent(() => import('./Announcements').then((module) => module.default));

/** What is to be seen: nothing yet, the announcements, or a plain text because their code did not come. */
type Visible = { awake: boolean; plain: string | null };

let visible: Visible = { awake: false, plain: null };
const listeners = new Set<() => void>();

function show(next: Visible): void {
  visible = next;
  for (const listener of listeners) listener();
}

/** Brings the place of announcements to life; until the first one nothing of it is loaded. */
export function wakeAnnouncements(): void {
  show({ ...visible, awake: true });
}

/** Says something without the code of announcements. */
export function sayPlainly(text: string): void {
  show({ ...visible, plain: text });
}

/** Where announcements appear. The app mounts it once. */
export function AnnouncementPlace() {
  const { awake, plain } = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
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
