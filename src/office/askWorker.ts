/** In milliseconds: the job for a file stops after this time. */
const patience = 30_000;

/**
 * The answer of a worker about a file: a bad file must not block or crash the page. The worker is terminated in any case.
 * `stopped` means that it failed before the answer: out of memory, no script, or an unreadable answer. Rejects with the
 * signal's reason when cancelled.
 */
export function askWorker<Answer>(
  worker: Worker,
  question: unknown,
  signal: AbortSignal,
): Promise<Answer | 'stopped' | 'tooSlow'> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return new Promise<Answer | 'stopped' | 'tooSlow'>((resolve, reject) => {
    signal.throwIfAborted();
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    timer = setTimeout(() => resolve('tooSlow'), patience);
    worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
    worker.onmessageerror = () => resolve('stopped');
    worker.onerror = (event) => {
      event.preventDefault();
      resolve('stopped');
    };
    worker.postMessage(question);
  }).finally(() => {
    clearTimeout(timer);
    worker.terminate();
  });
}
