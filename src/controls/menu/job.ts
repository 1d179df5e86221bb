/** What a long piece of work tells and is told while it runs. */
export type Job = {
  signal: AbortSignal;
  /** Called before each figure. */
  onProgress: (progress: Progress) => void;
};

export type Progress = {
  done: number;
  total: number;
  /** Of the figure being drawn; `null` while the file is written. */
  name: string | null;
};

/** By what was needed so far, once a little of it is done; `null` before that, and where it is hardly worth saying. */
export function secondsLeft({ done, total }: Pick<Progress, 'done' | 'total'>, elapsed: number): number | null {
  if (done === 0 || done >= total || elapsed < 1) return null;
  const left = Math.ceil((elapsed / done) * (total - done));
  return left > 1 ? left : null;
}

/**
 * Makes something of each, one after another, and lets the page answer in between. Ends with the signal's reason
 * when cancelled, so that no half file is ever delivered.
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

/** What is waited for, unless the work is cancelled first. */
export function unlessCancelled<Awaited>(awaited: Promise<Awaited>, signal: AbortSignal): Promise<Awaited> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason);
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    awaited.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}

/** A new task, in which the page paints and hears clicks. Not a timer: those are slowed down in background tabs. */
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
