// Spoiled answers and generated addresses in a browser on the built site: npm run attack -- --help
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const usage = `npm run attack -- [answers | addresses]
  --number   how many; without it 2,000 answers and 1,500 addresses
  --seed     what they are made from (default 22): the same seed makes the same ones
  --engine   today, or oldest for Chromium 109 (default today)
  --only     the number of one round of answers, or of one address, to see it again`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    number: { type: 'string' },
    seed: { type: 'string', default: '22' },
    engine: { type: 'string', default: 'today' },
    only: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const { seed, engine, help } = values;
const whole = (text) => (text === undefined ? null : Number(text));
const [number, only] = [whole(values.number), whole(values.only)];
const kinds = positionals.length > 0 ? positionals : ['addresses', 'answers'];
const isRight =
  kinds.every((kind) => ['answers', 'addresses'].includes(kind)) &&
  ['today', 'oldest'].includes(engine) &&
  [Number(seed), number ?? 1, only ?? 0].every((one) => Number.isInteger(one) && one >= 0);
if (help || !isRight) {
  console.error(usage);
  process.exit(help ? 0 : 2);
}
const file = fileURLToPath(new URL('./attack.ts', import.meta.url));
const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
const faults = await module.attack({ kinds, number, seed: Number(seed), engine, only });
process.exit(faults === 0 ? 0 : 1);
