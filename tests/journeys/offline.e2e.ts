import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { asPublished } from '../site/asPublished.ts';
import { openPage } from '../site/openPage.ts';
import { deployAnother, ownCopy, untilStored } from '../site/ownCopy.ts';
import { serveSite } from '../site/serveSite.ts';
import { serverFor, siteFor } from '../site/siteFor.ts';

const untilFigures = (page: Page) => page.locator('figure[data-indicator][aria-busy="false"]').first().waitFor();

/** A server whose figures are all published, as only the stand-in has simulated ones. */
const realServer = () => serverFor((_path, answer) => asPublished(answer));

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
  await notice('server.json 未写明统计服务器').waitFor();
  await page.context().setOffline(true);
  await reload('well');
  await notice('保存的数据').waitFor();
  await page.context().setOffline(false);
  await reload('silent');
  expect(await simulated.count()).toBe(0);
});

test('what opens without a network is the version that was opened last: after a deployment that names a server, and rolled back', async () => {
  const server = await realServer();
  const folder = ownCopy();
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

/** Whether each stored page is of the next version. Once a worker is active, only one page is stored. */
function keptVersions(page: Page): Promise<boolean[]> {
  return page.evaluate(async () => {
    const matches = await Promise.all(
      (await caches.keys()).map(async (name) =>
        (await caches.open(name)).matchAll('/health.html', { ignoreSearch: true }),
      ),
    );
    const texts = await Promise.all(matches.flat().map((match) => match.text()));
    return texts.map((text) => text.includes('name="version"'));
  });
}
