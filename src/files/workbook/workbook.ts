import type { Domain } from '../../contract/domains';
import { eachInTurn, type Job, unlessCancelled } from '../../controls/menu/job';
import type { FigureModel } from '../../figures/model/model';
import type { PlacesTableRow } from '../../figures/model/placesTable';
import type { Speech } from '../../i18n/speech';
import type { PlacesTableRequest } from '../../pictures/placesTable/placesTableRequest';
import type { WorkbookRequest } from './writeWorkbook';

/** First one message per figure or row, then one with the rest of the request. */
export type ToWorker =
  | { model: FigureModel }
  | { row: PlacesTableRow; domain: Domain | null }
  | (Pick<Speech, 'language' | 'league'> &
      (
        | { figures: Omit<WorkbookRequest, 'models' | 'speech'> }
        | { table: Omit<PlacesTableRequest, 'rows' | 'speech'> }
      ));

export type FromWorker = { file: Blob } | { failure: string };

/**
 * Runs `writeWorkbook` in a worker, because many indicators and regions take long and the page must stay responsive. Rejects
 * with the signal's reason when cancelled.
 */
export function workbookOf({ name, models, speech, day }: WorkbookRequest, job: Job): Promise<Blob> {
  const parts = models.map((model) => ({ of: model, message: { model } }));
  const { language, league } = speech;
  return writtenInWorker(parts, { figures: { name, day }, language, league }, speech, job);
}

/** Runs `placesTableWorkbook` in the same worker. */
export function tableWorkbookOf({ rows, speech, model, ...others }: PlacesTableRequest, job: Job): Promise<Blob> {
  const parts = rows.flatMap((group) => group.rows.map((row) => ({ of: row, message: { row, domain: group.domain } })));
  const { language, league } = speech;
  // Of the model only regions and year are written; its rows would be one long message.
  const table = { ...others, model: { ...model, groups: [] } };
  return writtenInWorker(parts, { table, language, league }, speech, job);
}

type Part = { of: Pick<FigureModel, 'indicator'>; message: ToWorker };

/** Posts the parts in turns, as copying all at once would hold up the page. */
async function writtenInWorker(parts: readonly Part[], last: ToWorker, { say }: Speech, job: Job): Promise<Blob> {
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
      parts,
      ({ of }) => say(of.indicator.name),
      async ({ message }) => post(message),
      job,
    );
    post(last);
    return await unlessCancelled(written, job.signal);
  } finally {
    worker.terminate();
  }
}
