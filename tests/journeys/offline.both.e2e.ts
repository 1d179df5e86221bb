import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { chooseInMore } from '../site/menus.ts';
import { openPage } from '../site/openPage.ts';
import { deployAnother, ownCopy, untilStored } from '../site/ownCopy.ts';
import { serveSite } from '../site/serveSite.ts';

const untilFigures = (page: Page) => page.locator('figure[data-indicator][aria-busy="false"]').first().waitFor();

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
  await chooseInMore(page, 'English');
  await page.getByRole('heading', { level: 1, name: 'outlines' }).waitFor();
  await page.goto(new URL('/rights?lang=zh', page.url()).href);
  // The file of that very page, with its shell.
  expect(await page.locator('script[data-page]').getAttribute('data-page')).toBe('rights');
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
  const folder = ownCopy();
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
