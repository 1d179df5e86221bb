import { useEffect, useState } from 'react';
import { Missed } from '../controls/states/Missed';
import { servedVersion } from '../data/deployment';
import { useSpeech } from '../i18n/speech';

/** Milliseconds: `start` leaves time for the first screen; `again` checks for a new version each hour. */
const times = { start: 3_000, again: 3_600_000 };

/**
 * Stores the dashboard in this browser, so that it opens offline, and offers new versions. Where the page already runs the new
 * version, the earlier worker is replaced silently; otherwise it would go on answering offline until all tabs are closed. On
 * plain http browsers have no service worker, so it does nothing.
 */
export function UpdateNotice({ basePath }: { basePath: string }) {
  const { words } = useSpeech();
  const [update, setUpdate] = useState<(() => void) | null>(null);
  useEffect(() => {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
    let hourly: ReturnType<typeof setInterval> | undefined;
    let registered: ServiceWorkerRegistration | undefined;
    const timer = setTimeout(async () => {
      // A failure is ignored: the next visit tries again.
      const register = await import('virtual:pwa-register').catch(() => null);
      const take = register?.registerSW({
        immediate: true,
        onNeedRefresh: async () => {
          const { served, isRunning } = await servedVersion(basePath);
          if (isRunning) void take?.();
          else if (served) setUpdate(() => () => takeOver(registered?.waiting, () => void take?.()));
        },
        onNeedReload: () => undefined,
        onRegisteredSW: (_url, registration) => {
          registered = registration;
          hourly = registration && setInterval(() => void registration.update().catch(() => undefined), times.again);
        },
      });
    }, times.start);
    return () => {
      clearTimeout(timer);
      clearInterval(hourly);
    };
  }, [basePath]);
  if (!update) return null;
  return (
    <Missed
      text={words.missed.update}
      retryText={words.missed.updateNow}
      onRetry={update}
      onClose={() => setUpdate(null)}
    />
  );
}

/** Reloads once the waiting worker is active. On a first visit the page gets no other event for this. */
function takeOver(waiting: ServiceWorker | null | undefined, ask: () => void): void {
  if (!waiting) {
    window.location.reload();
    return;
  }
  waiting.addEventListener('statechange', () => {
    if (waiting.state === 'activated') window.location.reload();
  });
  ask();
}
