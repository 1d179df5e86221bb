import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the page the dashboard is compared with, for the same browsers, and returns its folder. */
export async function buildBare(): Promise<string> {
  const folder = join(root, 'node_modules/.cache/bare');
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const options = ['--outDir', folder, '--emptyOutDir', '--target', 'chrome109', '--logLevel', 'error'];
  await promisify(execFile)(process.execPath, [vite, 'build', join(root, 'tests/bench/bare'), ...options], {
    // In a separate process, as for the site: NODE_ENV may have another value here.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return folder;
}
