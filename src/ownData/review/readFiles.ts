import { askWorker } from '../../office/askWorker';
import type { Match } from '../dataSets/matchedHeads';
import type { FileRefusal } from '../import/fileRefused';
import type { Book } from '../recognise/heads';
import type { Recognised } from '../recognise/read';
import type { Source } from './review';

/** The content of one file, or why it was not read. */
export type ReadResult = { name: string } & (Recognised | { why: FileRefusal | 'stopped' | 'tooSlow' });

/** What is known before a file is read: names, and what the reader said about tables. */
export type Means = { book: Book; answers: Readonly<Record<string, Match>> };

/**
 * Reads files one after another in a worker, so that the page stays responsive. No data leave this computer. Rejects
 * with the signal's reason when cancelled.
 */
export async function readFiles(
  sources: readonly Source[],
  means: Means,
  signal: AbortSignal,
  onFile: (done: number) => void,
): Promise<ReadResult[]> {
  const results: ReadResult[] = [];
  for (const source of sources) {
    signal.throwIfAborted();
    onFile(results.length);
    const worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
    const answer = await askWorker<ReadResult>(worker, { source, ...means }, signal);
    results.push(typeof answer === 'string' ? { name: source.name, why: answer } : answer);
  }
  return results;
}
