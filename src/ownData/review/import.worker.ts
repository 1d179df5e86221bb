import { FileRefused } from '../import/fileRefused';
import { readFile, readText } from '../import/readFile';
import type { Book } from '../recognise/heads';
import { recognise } from '../recognise/recognise';
import type { ReadResult } from './readFiles';
import type { Source } from './review';

const tell = (result: ReadResult) => self.postMessage(result);

self.onmessage = async ({ data: { source, book } }: MessageEvent<{ source: Source; book: Book }>) => {
  try {
    const grids = 'bytes' in source ? await readFile(source.name, source.bytes) : [readText(source.name, source.text)];
    const read = grids.map((grid) => recognise(grid, book));
    tell({
      name: source.name,
      cells: read.flatMap(({ cells }) => cells),
      unknown: read.flatMap(({ unknown }) => unknown),
    });
  } catch (error) {
    tell({ name: source.name, why: error instanceof FileRefused ? error.why : 'notReadable' });
  }
};
