// npm test -- <arguments of Vitest>: runs the tests, and beside them types, lint and unused exports, which would keep one of two
// processors waiting. Fails where either does.
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** The exit code; 1 for a process that was stopped. */
const exitOf = (child) => new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));

async function check() {
  const child = spawn('npm run check 2>&1', { shell: true });
  const [code, found] = await Promise.all([exitOf(child), text(child.stdout)]);
  // At once, and named again at the end, where it is not overlooked.
  if (code !== 0) console.error(found);
  return code;
}

const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const tests = spawn(process.execPath, [vitest, 'run', ...process.argv.slice(2)], { stdio: 'inherit' });
const [checked, tested] = await Promise.all([check(), exitOf(tests)]);
if (checked !== 0) console.error('\nTypes, lint or unused exports have faults: npm run check names them.');
process.exit(tested || checked);
