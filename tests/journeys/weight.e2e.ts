import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { zh } from '../../src/i18n/zh.ts';
import { chooseView } from '../site/menus.ts';
import { openPage } from '../site/openPage.ts';

/** Scripts that only exports and searches need, by the names of their source files. */
const forLater = /\/(workbook|archive|searchMatch|en)-/;

test('at most 178 KB of compressed JavaScript arrive before the first chart', async () => {
  // The service worker is loaded after three seconds. It is blocked, so that it does not count.
  const { scripts } = await openTheme((page) => page.route(/\/(virtual_pwa|workbox)[^/]*\.js$/, () => {}));
  const sizes = await Promise.all(
    [...scripts].map(async ([name, response]) => ({ name, size: brotliCompressSync(await response.body()).length })),
  );
  const total = sizes.reduce((sum, { size }) => sum + size, 0);
  const largest = sizes.sort((one, other) => other.size - one.size).map(({ name, size }) => `${size} ${name}`);
  expect(total, largest.join('\n')).toBeLessThanOrEqual(178_000);
});

test('the code of exports and searches arrives when asked for', async () => {
  const built = readdirSync(join(inject('folder'), 'assets')).map((name) => `/${name}`);
  expect(built.filter((name) => name.endsWith('.js') && forLater.test(name))).toHaveLength(4);

  const { page, scripts } = await openTheme();
  expect([...scripts.keys()].filter((name) => forLater.test(name))).toEqual([]);
  await page.getByRole('button', { name: zh().filters.addRegions }).click();
  await page.getByPlaceholder(zh().filters.findRegion).fill('bt');
  await page.getByRole('checkbox', { name: '包头市' }).waitFor();
  expect([...scripts.keys()].filter((name) => forLater.test(name))).toEqual([expect.stringContaining('/searchMatch-')]);
});

test('the gallery of figures is no part of the site', async () => {
  const assets = join(inject('folder'), 'assets');
  const built = readdirSync(assets).filter((name) =>
    readFileSync(join(assets, name), 'utf8').includes('data-specimen'),
  );
  expect(built).toEqual([]);
  const page = await openPage({ path: '/gallery' });
  await page.getByRole('heading', { name: zh().app.notFound }).waitFor();
});

test('a card is left alone while another one changes', async () => {
  const { page } = await openTheme();
  const figures = page.locator('figure[data-indicator]');
  await figures.first().locator('svg[role="application"]').waitFor();
  await figures.nth(1).locator('svg[role="application"]').waitFor();
  await page.evaluate(() => new Promise(requestAnimationFrame));
  const touched = await figures.first().evaluateHandle((figure) => {
    const records: string[] = [];
    const note = (list: MutationRecord[]) =>
      records.push(...list.map(({ type, target }) => `${type} ${target.nodeName}`));
    new MutationObserver(note).observe(figure, { subtree: true, childList: true, attributes: true });
    return records;
  });
  await chooseView(figures.nth(1), zh().filters.views.table);
  await figures.nth(1).getByRole('table').waitFor();
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await touched.jsonValue()).toEqual([]);
});

/** Opens a theme, waits for its first chart, and records all loaded scripts. */
async function openTheme(
  hold: (page: Page) => Promise<unknown> = async () => {},
): Promise<{ page: Page; scripts: Map<string, Response> }> {
  const scripts = new Map<string, Response>();
  const page = await openPage({
    path: '/health',
    prepare: async (page) => {
      page.on('response', (response) => {
        const { pathname } = new URL(response.url());
        if (pathname.endsWith('.js')) scripts.set(pathname, response);
      });
      await hold(page);
    },
  });
  await page.locator('figure[aria-busy="false"] path[data-part="line"]').first().waitFor();
  return { page, scripts };
}
