import type { Book } from './heads';
import { FileRefused, readFile, readText } from './readFile';
import type { Asked, Told } from './readFiles';
import { recognise } from './recognise';

const place = self as unknown as { postMessage: (told: Told) => void };

self.onmessage = async ({ data: { source, book } }: MessageEvent<{ source: Asked; book: Book }>) => {
  try {
    const grids = 'bytes' in source ? await readFile(source.name, source.bytes) : [readText(source.name, source.text)];
    const read = grids.map((grid) => recognise(grid, book));
    place.postMessage({
      name: source.name,
      cells: read.flatMap(({ cells }) => cells),
      unknown: read.flatMap(({ unknown }) => unknown),
    });
  } catch (error) {
    place.postMessage({ name: source.name, why: error instanceof FileRefused ? error.why : 'notReadable' });
  }
};
