/** The signal and the callback of a long job. */
export type Job = {
  signal: AbortSignal;
  /** Called before each figure. */
  onProgress: (progress: Progress) => void;
};

export type Progress = {
  done: number;
  total: number;
  /** Name of the current figure; `null` while the file is written. */
  name: string | null;
};

/** Estimates the remaining seconds from the time per step so far. `null` in the first second, and with one second or less left. */
export function secondsLeft({ done, total }: Pick<Progress, 'done' | 'total'>, elapsed: number): number | null {
  if (done === 0 || done >= total || elapsed < 1) return null;
  const left = Math.ceil((elapsed / done) * (total - done));
  return left > 1 ? left : null;
}

/**
 * Calls `make` for each item in turn, and lets the page respond in between. Rejects with the signal's reason when cancelled, so
 * that no incomplete file is delivered.
 */
export async function eachInTurn<Item, Result>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  make: (item: Item, position: number) => Promise<Result>,
  { signal, onProgress }: Job,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    signal.throwIfAborted();
    onProgress({ done: results.length, total: items.length, name: nameOf(item) });
    await breath();
    signal.throwIfAborted();
    results.push(await make(item, results.length));
  }
  signal.throwIfAborted();
  onProgress({ done: results.length, total: items.length, name: null });
  await breath();
  signal.throwIfAborted();
  return results;
}

/** Settles with the promise, or rejects when the job is cancelled first. */
export function unlessCancelled<Awaited>(awaited: Promise<Awaited>, signal: AbortSignal): Promise<Awaited> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason);
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    awaited.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}

/** Waits for a new task, so that the page can paint and handle clicks. Not a timer, because browsers slow timers in background tabs. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
