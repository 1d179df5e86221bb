import { askWorker } from '../../office/askWorker';
import type { FileRefusal } from '../import/fileRefused';
import type { Book } from '../recognise/heads';
import type { Recognised } from '../recognise/recognise';
import type { Source } from './review';

/** What was read of one, or why nothing was. */
export type ReadResult = { name: string } & (Recognised | { why: FileRefusal | 'stopped' | 'tooSlow' });

/**
 * Reads files one after another away from the page, which goes on answering; nothing leaves this computer. Ends with the
 * signal's reason when cancelled.
 */
export async function readFiles(
  sources: readonly Source[],
  book: Book,
  signal: AbortSignal,
  onFile: (done: number) => void,
): Promise<ReadResult[]> {
  const results: ReadResult[] = [];
  for (const source of sources) {
    signal.throwIfAborted();
    onFile(results.length);
    const worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
    const answer = await askWorker<ReadResult>(worker, { source, book }, signal);
    results.push(typeof answer === 'string' ? { name: source.name, why: answer } : answer);
  }
  return results;
}
