import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the page that the dashboard is measured against, for the same browsers, and returns its folder. */
export async function buildBare(): Promise<string> {
  const folder = join(root, 'node_modules/.cache/bare');
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const options = ['--outDir', folder, '--emptyOutDir', '--target', 'chrome109', '--logLevel', 'error'];
  await promisify(execFile)(process.execPath, [vite, 'build', join(root, 'tests/bench/bare'), ...options], {
    // A process of its own, as for the site: here NODE_ENV may be set for something else.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return folder;
}
