// Spoiled answers and generated addresses in a browser on the built site: npm run attack -- --help
// Node 20 runs no TypeScript: Vite, which is here anyway, loads the rest.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';

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
const loader = await createServer({
  configFile: false,
  root: fileURLToPath(new URL('../..', import.meta.url)),
  logLevel: 'error',
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, watch: null, ws: false },
});
const { attack } = await loader.ssrLoadModule('/tests/attack/attack.ts');
const faults = await attack({ kinds, number, seed: Number(seed), engine, only });
process.exit(faults === 0 ? 0 : 1);
