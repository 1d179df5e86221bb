import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** The path the site is served under, and a real server in place of the stand-in. */
export type SiteOptions = { base?: string; apiBaseUrl?: string };

const root = fileURLToPath(new URL('../..', import.meta.url));
const sites = join(root, 'node_modules/.cache/sites');
const sourceFolders = ['src', 'mocks', 'build'];
const sourceFiles = ['index.html', 'vite.config.ts', 'package-lock.json'];

/**
 * Builds the site as `npm run build` does and returns its folder, named by a hash of its sources, so that an
 * unchanged site is not built twice.
 */
export async function buildSite({ base = '/', apiBaseUrl }: SiteOptions = {}): Promise<string> {
  const folder = join(sites, fingerprint(base, apiBaseUrl));
  if (existsSync(folder)) return folder;

  mkdirSync(sites, { recursive: true });
  forgetOldSites();
  const aside = mkdtempSync(join(sites, 'building-'));
  // In a separate process: Vitest sets NODE_ENV=test, and the build would contain the development version of React.
  const { NODE_ENV: _test, VITE_API_BASE_URL: _real, VITEST: _vitest, ...inherited } = process.env;
  const env = { ...inherited, NODE_ENV: 'production', BASE_PATH: base };
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  await promisify(execFile)(process.execPath, [vite, 'build', '--outDir', aside, '--emptyOutDir'], {
    cwd: root,
    env: apiBaseUrl ? { ...env, VITE_API_BASE_URL: apiBaseUrl } : env,
  });
  try {
    renameSync(aside, folder);
  } catch (error) {
    // Another process has built the same site meanwhile.
    rmSync(aside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** Removes builds older than a day. Newer ones may still be served by another run. */
function forgetOldSites(): void {
  const yesterday = Date.now() - 24 * 3600 * 1000;
  for (const folder of readdirSync(sites).map((name) => join(sites, name))) {
    const madeAt = statSync(folder, { throwIfNoEntry: false })?.mtimeMs;
    if (madeAt !== undefined && madeAt < yesterday) rmSync(folder, { recursive: true, force: true });
  }
}

function fingerprint(...options: (string | undefined)[]): string {
  const hash = createHash('sha256').update(JSON.stringify(options));
  for (const path of [...sourceFiles, ...sourceFolders.flatMap(filesIn)]) {
    hash.update(path).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex').slice(0, 16);
}

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}
