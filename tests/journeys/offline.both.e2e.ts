import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { buildSite } from '../site/buildSite.ts';
import { openPage } from '../site/openPage.ts';
import { serveSite } from '../site/serveSite.ts';

const drawn = (page: Page) => page.locator('figure[data-indicator][aria-busy="false"]').first().waitFor();

/** Until the whole site is kept. */
const kept = (page: Page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));

test('after one visit the dashboard opens without a network: pages not seen before, the other language, an export', async () => {
  const page = await openPage({ path: '/health', serviceWorkers: 'allow' });
  await drawn(page);
  await kept(page);
  await page.context().setOffline(true);
  await page.reload();
  await drawn(page);
  await page.getByRole('link', { name: '两纲监测' }).click();
  await page.getByRole('table').first().waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { level: 1, name: 'outlines' }).waitFor();
  await page.goto(new URL('/rights?lang=zh', page.url()).href);
  await drawn(page);
  await page
    .getByRole('button', { name: /^导出：/ })
    .first()
    .click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: /PNG/ }).first().click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.png$/);
  const workers = await page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ active }) => active?.scriptURL.split('/').at(-1)),
  );
  expect(workers).toEqual(['sw.js']);
});

test('a new version is offered and not forced, and taking it keeps the view', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(await buildSite(), folder, { recursive: true });
  const site = await serveSite(folder);
  onTestFinished(site.close);
  const page = await openPage({ site: site.url, path: '/health?regions=150200&view=table', serviceWorkers: 'allow' });
  await drawn(page);
  await kept(page);
  deployAnother(folder);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  const offer = page.getByRole('alert').filter({ hasText: '新版本' });
  await offer.waitFor();
  expect(await page.evaluate(() => document.querySelector('meta[name="version"]'))).toBeNull();
  await offer.getByRole('button', { name: '立即更新' }).click();
  await page.locator('meta[name="version"]').waitFor({ state: 'attached' });
  await drawn(page);
  expect(new URL(page.url()).search).toBe('?regions=150200&view=table');
  expect(await offer.count()).toBe(0);
});

/** The same site with another start script and page, as a deployment brings them. */
function deployAnother(folder: string): void {
  const index = join(folder, 'index.html');
  const page = readFileSync(index, 'utf8');
  const [, script = ''] = /<script type="module"[^>]* src="\/(assets\/[^"]+)"/.exec(page) ?? [];
  const renamed = script.replace('.js', '-next.js');
  cpSync(join(folder, script), join(folder, renamed));
  writeFileSync(index, page.replace(script, renamed).replace('<head>', '<head><meta name="version" content="next">'));
  const worker = join(folder, 'sw.js');
  const listed = readFileSync(worker, 'utf8');
  const changed = listed
    .replace(`"${script}"`, `"${renamed}"`)
    .replace(/(url:"index\.html",revision:")[0-9a-f]+/, '$1next')
    .replace(/(revision:")[0-9a-f]+(",url:"index\.html")/, '$1next$2');
  if (changed === listed) throw new Error('The list of what is kept is written in another way.');
  writeFileSync(worker, changed);
}
