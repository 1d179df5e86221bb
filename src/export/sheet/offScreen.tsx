import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type Speech, SpeechProvider } from '../../i18n/speech';

/** A drawing that is not there by then never will be. */
const patience = 8000;

/**
 * Draws `content` where nobody sees it, hands the drawn elements to `take` once `isDrawn`, and clears up.
 * Waits for changes of the elements, not for frames: a tab in the background has none.
 */
export async function offScreen<Taken>(
  content: ReactNode,
  speech: Speech,
  isDrawn: (host: HTMLElement) => boolean,
  take: (host: HTMLElement) => Taken,
  signal?: AbortSignal,
): Promise<Taken> {
  signal?.throwIfAborted();
  const host = document.createElement('div');
  host.inert = true;
  host.ariaHidden = 'true';
  host.style.cssText = 'position:fixed;top:0;left:-10000px;visibility:hidden;contain:layout style;pointer-events:none';
  document.body.append(host);
  const root = createRoot(host);
  try {
    flushSync(() => root.render(<SpeechProvider speech={speech}>{content}</SpeechProvider>));
    await drawn(host, isDrawn, signal);
    return take(host);
  } finally {
    root.unmount();
    host.remove();
  }
}

function drawn(host: HTMLElement, isDrawn: (host: HTMLElement) => boolean, signal?: AbortSignal): Promise<void> {
  if (isDrawn(host)) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const observer = new MutationObserver(() => {
      if (isDrawn(host)) end(resolve);
    });
    const timer = setTimeout(() => end(() => reject(new Error('drawing is late'))), patience);
    const onAbort = () => end(() => reject(signal?.reason));
    const end = (settle: () => void) => {
      observer.disconnect();
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      settle();
    };
    observer.observe(host, { childList: true, subtree: true, attributes: true });
    signal?.addEventListener('abort', onAbort);
  });
}
