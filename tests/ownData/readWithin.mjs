// Reads workbooks like the worker of the import and prints the result of each: node --max-old-space-size=512
// readWithin.mjs file …
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serialize } from 'node:v8';
import { runnerImport } from 'vite';

const load = (path) =>
  runnerImport(fileURLToPath(new URL(`../../src/ownData/${path}`, import.meta.url)), {
    configFile: false,
    logLevel: 'error',
  });
const { readFile } = (await load('import/readFile.ts')).module;
const { recognise } = (await load('recognise/recognise.ts')).module;

const named = (zh) => ({ name: { zh, en: zh }, shortName: { zh, en: zh } });
const book = {
  indicators: [
    { id: 'infants', name: { zh: '婴儿死亡率', en: '' }, unit: { zh: '‰', en: '' }, decimals: 2, kind: 'rate' },
  ],
  regions: { whole: { code: '150000', ...named('全区') }, parts: [{ code: '150200', ...named('包头市') }] },
  byHand: {},
};

let peak = 0;
const measure = () => {
  const { heapUsed, external } = process.memoryUsage();
  peak = Math.max(peak, heapUsed + external);
};
const timer = setInterval(measure, 20);
for (const file of process.argv.slice(2)) {
  try {
    const read = (await readFile(basename(file), readFileSync(file))).map((grid) => recognise(grid, book));
    measure();
    // The worker passes its result to the page in this way.
    serialize(read);
    measure();
    console.log(read.reduce((sum, { cells }) => sum + cells.length, 0));
  } catch (error) {
    console.log(error.why ?? String(error));
  }
}
clearInterval(timer);
console.error(
  `${Math.round(peak / 1e6)} MB on the heap and beside it, ${Math.round(process.resourceUsage().maxRSS / 1e3)} MB in all`,
);
