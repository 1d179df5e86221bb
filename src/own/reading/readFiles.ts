import type { Source } from '../review';
import type { Book } from './heads';
import type { FileRefusal } from './readFile';
import type { Recognised } from './recognise';

/** What was read of one, or why nothing was. */
export type Told = { name: string } & (Recognised | { why: FileRefusal | 'tooSlow' });

/** In milliseconds: a file that takes longer is given up. */
const patience = 30_000;

/**
 * Reads files one after another away from the page, which goes on answering; nothing leaves this computer. Ends with the
 * signal's reason when cancelled.
 */
export async function readFiles(
  sources: readonly Source[],
  book: Book,
  signal: AbortSignal,
  onFile: (done: number) => void,
): Promise<Told[]> {
  const told: Told[] = [];
  for (const source of sources) {
    signal.throwIfAborted();
    onFile(told.length);
    told.push(await readOne(source, book, signal));
  }
  return told;
}

function readOne(source: Source, book: Book, signal: AbortSignal): Promise<Told> {
  const worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Told>((resolve, reject) => {
    const timer = setTimeout(() => resolve({ name: source.name, why: 'tooSlow' }), patience);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      clearTimeout(timer);
      resolve(data);
    };
    worker.onerror = () => {
      clearTimeout(timer);
      resolve({ name: source.name, why: 'notReadable' });
    };
    worker.postMessage({ source, book });
  }).finally(() => worker.terminate());
}
