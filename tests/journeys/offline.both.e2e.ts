import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { asPublished } from '../site/asPublished.ts';
import { openPage } from '../site/openPage.ts';
import { serveSite } from '../site/serveSite.ts';
import { serverFor, siteFor } from '../site/siteFor.ts';

const untilFigures = (page: Page) => page.locator('figure[data-indicator][aria-busy="false"]').first().waitFor();

/** Waits until the whole site is stored. */
const untilStored = (page: Page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));

test('after one visit the dashboard opens without a network: pages not seen before, the other language, an export', async () => {
  const page = await openPage({
    path: '/health',
    serviceWorkers: 'allow',
    expected: [/ERR_INTERNET_DISCONNECTED.*server\.json/],
  });
  await untilFigures(page);
  await untilStored(page);
  await page.context().setOffline(true);
  await page.reload();
  await untilFigures(page);
  await page.getByRole('link', { name: '两纲监测' }).click();
  await page.getByRole('table').first().waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { level: 1, name: 'outlines' }).waitFor();
  await page.goto(new URL('/rights?lang=zh', page.url()).href);
  await untilFigures(page);
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
  const folder = await ownCopy();
  const site = await serveSite(folder);
  onTestFinished(site.close);
  const page = await openPage({ site: site.url, path: '/health?regions=150200&view=table', serviceWorkers: 'allow' });
  await untilFigures(page);
  await untilStored(page);
  // From now on the worker answers this page. Requests to the network must not be answered from storage.
  await page.reload();
  await untilFigures(page);
  deployAnother(folder);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  const offer = page.getByRole('alert').filter({ hasText: '新版本' });
  await offer.waitFor();
  expect(await page.evaluate(() => document.querySelector('meta[name="version"]'))).toBeNull();
  await offer.getByRole('button', { name: '立即更新' }).click();
  await page.locator('meta[name="version"]').waitFor({ state: 'attached' });
  await untilFigures(page);
  expect(new URL(page.url()).search).toBe('?regions=150200&view=table');
  expect(await offer.count()).toBe(0);
});

/** The state of the site server. `silent`: it never answers requests for a page. */
type Health = 'well' | 'down' | 'silent';

test('a server that is named after the first visit, or moved, is never replaced by the simulation: 502, without a network, slow', async () => {
  const [first, second] = [await realServer(), await realServer()];
  let health: Health = 'well';
  let named = '';
  const site = await siteFor(`${first.url} ${second.url}`, (path, response) => {
    if (health === 'silent' && path === 'health') return true;
    if (health === 'down') response.writeHead(502).end();
    else if (path === 'server.json') response.end(JSON.stringify({ statisticsServer: named }));
    else return false;
    return true;
  });
  const expected = [/Failed to load resource|net::ERR/];
  const page = await openPage({ site, path: '/health', serviceWorkers: 'allow', expected });
  const simulated = page.getByRole('note').filter({ hasText: '模拟' });
  const notice = (text: string) => page.getByRole('alert').filter({ hasText: text });
  const reload = async (state: Health) => {
    health = state;
    await page.reload();
    await untilFigures(page);
  };
  await untilFigures(page);
  expect(await simulated.count()).toBe(1);
  await untilStored(page);

  named = first.url;
  await reload('well');
  expect(first.requests).toContain('/api/series?domain=health');
  await reload('down');
  expect(await simulated.count()).toBe(0);
  await page.context().setOffline(true);
  await reload('well');
  await notice('保存的数据').waitFor();
  expect(await simulated.count()).toBe(0);
  await page.context().setOffline(false);

  named = second.url;
  await reload('well');
  expect(second.requests).toContain('/api/series?domain=health');
  named = '';
  await reload('well');
  await notice('server.json 没有写明统计服务器').waitFor();
  await page.context().setOffline(true);
  await reload('well');
  await notice('保存的数据').waitFor();
  await page.context().setOffline(false);
  await reload('silent');
  expect(await simulated.count()).toBe(0);
});

test('what opens without a network is the version that was opened last: after a deployment that names a server, and rolled back', async () => {
  const server = await realServer();
  const folder = await ownCopy();
  const site = await serveSite(folder, '/', server.url, (path, response) => {
    if (path !== 'server.json') return false;
    response.end(readFileSync(join(folder, path)));
    return true;
  });
  onTestFinished(site.close);
  const expected = [/Failed to load resource|net::ERR/];
  const page = await openPage({ site: site.url, path: '/health', serviceWorkers: 'allow', expected });
  await untilFigures(page);
  await untilStored(page);
  const isNext = () => page.locator('meta[name="version"]').count();
  const reload = async (offline: boolean) => {
    await page.context().setOffline(offline);
    await page.reload();
    await untilFigures(page);
  };

  deployAnother(folder);
  writeFileSync(join(folder, 'server.json'), JSON.stringify({ statisticsServer: server.url }));
  await reload(false);
  await expect.poll(() => keptVersions(page)).toEqual([true]);
  await reload(true);
  await page.getByRole('alert').filter({ hasText: '保存的数据' }).waitFor();
  expect(await isNext()).toBe(1);
  expect(await page.getByRole('note').filter({ hasText: '模拟' }).count()).toBe(0);

  cpSync(inject('folder'), folder, { recursive: true });
  await reload(false);
  await expect.poll(() => keptVersions(page)).toEqual([false]);
  await reload(true);
  expect(await isNext()).toBe(0);
  expect(await page.getByRole('alert').filter({ hasText: '新版本' }).count()).toBe(0);
});

/** A server whose figures are all published, as only the stand-in has simulated ones. */
const realServer = () => serverFor((_path, answer) => asPublished(answer));

/** Whether each stored page is of the next version. Once a worker is active, only one page is stored. */
function keptVersions(page: Page): Promise<boolean[]> {
  return page.evaluate(async () => {
    const matches = await Promise.all(
      (await caches.keys()).map(async (name) =>
        (await caches.open(name)).matchAll('/index.html', { ignoreSearch: true }),
      ),
    );
    const texts = await Promise.all(matches.flat().map((match) => match.text()));
    return texts.map((text) => text.includes('name="version"'));
  });
}

/** A copy of the built site that a test can change. */
async function ownCopy(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(inject('folder'), folder, { recursive: true });
  return folder;
}

/** Replaces start script and page, as a deployment does. */
function deployAnother(folder: string): void {
  const index = join(folder, 'index.html');
  const page = readFileSync(index, 'utf8');
  const [, script = ''] = /<script type="module"[^>]* src="\/(assets\/[^"]+)"/.exec(page) ?? [];
  const renamed = script.replace('.js', '-next.js');
  // The other files still import the script by its earlier name.
  writeFileSync(join(folder, renamed), `import '/${script}';`);
  writeFileSync(index, page.replace(script, renamed).replace('<head>', '<head><meta name="version" content="next">'));
  const worker = join(folder, 'sw.js');
  const listed = readFileSync(worker, 'utf8');
  const changed = listed
    .replace(`{url:"${script}",revision:null}`, (one) => `${one},${one.replace(script, renamed)}`)
    .replace(/(url:"index\.html",revision:")[0-9a-f]+/, '$1next')
    .replace(/(revision:")[0-9a-f]+(",url:"index\.html")/, '$1next$2');
  if (changed === listed) throw new Error('The list of what is kept is written in another way.');
  writeFileSync(worker, changed);
}
