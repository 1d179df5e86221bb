import { eachInTurn, type Job, unlessCancelled } from '../../controls/menu/job';
import type { FigureModel } from '../../figures/model/model';
import type { Speech } from '../../i18n/speech';
import type { WorkbookRequest } from './writeWorkbook';

/** First one message per model, then one with name, day and language. */
export type ToWorker =
  | { model: FigureModel }
  | (Pick<WorkbookRequest, 'name' | 'day'> & Pick<Speech, 'language' | 'league'>);

export type FromWorker = { file: Blob } | { failure: string };

/**
 * Runs `writeWorkbook` in a worker, because many indicators and regions take long and the page must stay responsive. Rejects
 * with the signal's reason when cancelled.
 */
export async function workbookOf({ name, models, speech, day }: WorkbookRequest, job: Job): Promise<Blob> {
  const worker = new Worker(new URL('./workbook.worker.ts', import.meta.url), { type: 'module' });
  const written = new Promise<Blob>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) =>
      'file' in data ? resolve(data.file) : reject(new Error(data.failure));
    // There is no message if the script is gone after a deployment.
    worker.onerror = ({ message }) => reject(new Error(message ?? 'workbook.worker'));
  });
  // Avoids an unhandled rejection if the worker fails early; the `await` below throws the error.
  written.catch(() => {});
  const post = (message: ToWorker) => worker.postMessage(message);
  try {
    await eachInTurn(
      models,
      (model) => speech.say(model.indicator.name),
      async (model) => post({ model }),
      job,
    );
    const { language, league } = speech;
    post({ name, day, language, league });
    return await unlessCancelled(written, job.signal);
  } finally {
    worker.terminate();
  }
}
