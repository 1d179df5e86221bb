import { eachInTurn, type Job } from '../../controls/menu/job';
import { figurePng } from '../../pictures/figure/figureSheet';
import type { PageRequest } from '../../pictures/sheet/request';
import { figureFileName } from '../shared/fileName';
import { zipped } from '../shared/zip';

/** A ZIP with the picture of every figure. */
export async function archiveOf(request: PageRequest, job: Job): Promise<Blob> {
  const { models, wordingOf, boundaries, speech, day } = request;
  const pictures = await eachInTurn(
    models,
    (model) => speech.say(model.indicator.name),
    async (model, position) => {
      const wording = wordingOf(model);
      const picture = await figurePng({ model, boundaries, wording, speech, day, address: null }, job.signal);
      const number = String(position + 1).padStart(2, '0');
      return {
        name: `${number}_${figureFileName({ model, boundaries }, speech, 'png')}`,
        bytes: new Uint8Array(await picture.arrayBuffer()),
      };
    },
    job,
  );
  return zipped(pictures);
}
