import { Zip, ZipPassThrough } from 'fflate';
import { figureFileName } from './fileName';
import { makePng } from './formats';
import { eachInTurn, type Job } from './job';
import type { PageOrder } from './pageFormats';

/** A ZIP of the pictures of all figures. Names in it are UTF-8; PNGs are small already and are not packed again. */
export async function archiveOf(order: PageOrder, job: Job): Promise<Blob> {
  const { models, titleOf, boundaries, filters, speech, day } = order;
  const pictures = await eachInTurn(
    models,
    (model) => speech.say(model.indicator.name),
    async (model, position) => {
      const title = titleOf(model);
      const picture = await makePng({ model, boundaries, mapForm: filters.map, title, speech, day }, job.signal);
      const number = String(position + 1).padStart(2, '0');
      return {
        name: `${number}_${figureFileName(model, boundaries ? filters.map : 'tiles', speech, 'png')}`,
        bytes: new Uint8Array(await picture.arrayBuffer()),
      };
    },
    job,
  );
  return zipped(pictures);
}

function zipped(files: readonly { name: string; bytes: Uint8Array<ArrayBuffer> }[]): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const chunks: BlobPart[] = [];
    const zip = new Zip((error, chunk, final) => {
      if (error) reject(error);
      else chunks.push(chunk as Uint8Array<ArrayBuffer>);
      if (final) resolve(new Blob(chunks, { type: 'application/zip' }));
    });
    for (const { name, bytes } of files) {
      const entry = new ZipPassThrough(name);
      // Made on Unix: some unpackers take names of a file made on DOS for old code pages.
      entry.os = 3;
      entry.attrs = 0o100644 << 16;
      zip.add(entry);
      entry.push(bytes, true);
    }
    zip.end();
  });
}
