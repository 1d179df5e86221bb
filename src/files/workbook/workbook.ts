import { eachInTurn, type Job, unlessCancelled } from '../../controls/menu/job';
import type { FigureModel } from '../../figures/model/model';
import type { Speech } from '../../i18n/speech';
import type { WorkbookRequest } from './writeWorkbook';

/** One after another the models, and at last in whose words they are to be written. */
export type ToWorker =
  | { model: FigureModel }
  | (Pick<WorkbookRequest, 'name' | 'day'> & Pick<Speech, 'language' | 'league'>);

export type FromWorker = { file: Blob } | { failure: string };

/**
 * Writes a workbook (`writeWorkbook`) away from the page, which goes on answering: with many indicators and regions it takes
 * long. Ends with the signal's reason when cancelled.
 */
export async function workbookOf({ name, models, speech, day }: WorkbookRequest, job: Job): Promise<Blob> {
  const worker = new Worker(new URL('./workbook.worker.ts', import.meta.url), { type: 'module' });
  const written = new Promise<Blob>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) =>
      'file' in data ? resolve(data.file) : reject(new Error(data.failure));
    // Of a script that is gone after a deployment there is no message.
    worker.onerror = ({ message }) => reject(new Error(message ?? 'workbook.worker'));
  });
  // What fails before it is waited for is told when it is.
  written.catch(() => {});
  const post = (told: ToWorker) => worker.postMessage(told);
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
