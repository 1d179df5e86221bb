import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';

/** A copy of the built site that a test can change. */
export function ownCopy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(inject('folder'), folder, { recursive: true });
  return folder;
}

/** Replaces start script and page, as a deployment does. */
export function deployAnother(folder: string): void {
  const index = readFileSync(join(folder, 'index.html'), 'utf8');
  const [, script = ''] = /<script type="module"[^>]* src="\/(assets\/[^"]+)"/.exec(index) ?? [];
  const renamed = script.replace('.js', '-next.js');
  // The other files still import the script by its earlier name.
  writeFileSync(join(folder, renamed), `import '/${script}';`);
  for (const name of ['index.html', 'health.html']) {
    const page = readFileSync(join(folder, name), 'utf8').replace(script, renamed);
    writeFileSync(join(folder, name), page.replace('<head>', '<head><meta name="version" content="next">'));
  }
  const worker = join(folder, 'sw.js');
  const listed = readFileSync(worker, 'utf8');
  const changed = listed
    .replace(`{url:"${script}",revision:null}`, (one) => `${one},${one.replace(script, renamed)}`)
    .replace(/(url:"(?:index|health)\.html\?kept",revision:")[0-9a-f]+/g, '$1next')
    .replace(/(revision:")[0-9a-f]+(",url:"(?:index|health)\.html\?kept")/g, '$1next$2');
  if (changed === listed) throw new Error('The list of what is kept is written in another way.');
  writeFileSync(worker, changed);
}

/** Waits until the whole site is stored. */
export const untilStored = (page: Page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
