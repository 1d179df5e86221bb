import { FileRefused } from '../import/fileRefused';
import { readFile, readText } from '../import/readFile';
import { recognise } from '../recognise/recognise';
import type { Means, ReadResult } from './readFiles';
import type { Source } from './review';

const tell = (result: ReadResult) => self.postMessage(result);

self.onmessage = async ({ data: { source, book, answers } }: MessageEvent<{ source: Source } & Means>) => {
  try {
    const grids = 'bytes' in source ? await readFile(source.name, source.bytes) : [readText(source.name, source.text)];
    const read = grids.map((grid) => recognise(grid, book, answers));
    tell({
      name: source.name,
      cells: read.flatMap(({ cells }) => cells),
      unknown: read.flatMap(({ unknown }) => unknown),
      tables: read.flatMap(({ tables }) => tables),
    });
  } catch (error) {
    tell({ name: source.name, why: error instanceof FileRefused ? error.why : 'notReadable' });
  }
};
