/** In milliseconds: a file that takes longer is given up. */
const patience = 30_000;

/**
 * What a worker answers about a file, so that a bad one never holds up or ends the page. The worker is ended in any case.
 * `stopped` where it fails before it answers: its memory, its script or its answer. Ends with the signal's reason when
 * cancelled.
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
