import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { accessFaults } from '../site/accessFaults.ts';
import { openPage } from '../site/openPage.ts';
import type { Instead } from '../site/serveSite.ts';
import { siteFor } from '../site/siteFor.ts';

/** Opens the built site with a fault that can be repaired, and records the visited addresses. */
async function openBroken(broken: Instead) {
  let mended = false;
  const site = await siteFor('', (path, response) => {
    if (mended || !broken(path, response)) return false;
    if (!response.writableEnded) response.writeHead(404).end();
    return true;
  });
  const loads: string[] = [];
  const page = await openPage({
    site,
    path: '/health',
    expected: [/Failed to load resource|MIME type|half a file/],
    prepare: async (opened) =>
      void opened.on('request', (request) => request.isNavigationRequest() && loads.push(request.url())),
  });
  const mend = () => {
    mended = true;
  };
  return { page, mend, loads };
}

const words = (page: Page) => page.getByRole('alert').filter({ hasText: '看板未能完整打开' });

const startScript = /^assets\/index-[^/]+\.js$/;

const asPage: Instead = (path, response) => {
  if (!startScript.test(path)) return false;
  response.setHeader('content-type', 'text/html').end('<!doctype html><title>北疆巾帼数据看板</title>');
  return true;
};

const throwing: Instead = (path, response) => {
  if (!startScript.test(path)) return false;
  response.setHeader('content-type', 'text/javascript').end('throw new Error("half a file")');
  return true;
};

test.each<[string, RegExp, Instead]>([
  ['the start script is missing', /assets\/index-.*\.js/, (path) => startScript.test(path)],
  ['the start script is answered with a page', /assets\/index-.*\.js/, asPage],
  ['what the start script imports is missing', /assets\/index-.*\.js/, (path) => path.includes('rolldown-runtime')],
  ['the start script throws', /half a file/, throwing],
  ['the start stylesheet is missing', /assets\/index-.*\.css/, (path) => /^assets\/index-[^/]+\.css$/.test(path)],
  ['the page is of another version than all files', /assets\/index-.*\.js/, (path) => path.startsWith('assets/')],
])('where %s, words say so in both languages, and reloading helps once it is mended', async (_what, file, broken) => {
  const { page, mend, loads } = await openBroken(broken);
  await words(page).waitFor();
  expect(loads.length).toBeLessThanOrEqual(2);
  const text = await words(page).innerText();
  expect(text).toMatch(file);
  expect(text).toContain('不会丢失');
  expect(text).toContain('The dashboard could not be opened');
  mend();
  await page.getByRole('button', { name: '重新载入' }).click();
  await page.locator('figure[data-indicator][aria-busy="false"]').first().waitFor();
  expect(await words(page).count()).toBe(0);
});

test('a page that a cache holds from before the deployment, whose files are gone, reloads itself without a word', async () => {
  const older = readFileSync(join(inject('folder'), 'index.html'), 'utf8').replaceAll('assets/index-', 'assets/older-');
  let isFirst = true;
  const { page, loads } = await openBroken((path, response) => {
    if (path !== 'health' || !isFirst) return false;
    isFirst = false;
    response.setHeader('content-type', 'text/html').setHeader('cache-control', 'max-age=3600');
    response.end(older);
    return true;
  });
  await page.locator('figure[data-indicator][aria-busy="false"]').first().waitFor();
  expect(loads).toHaveLength(2);
  expect(await words(page).count()).toBe(0);
});

test('where all files came and nothing shows, words say so, and go once something does', async () => {
  const site = await siteFor('', (path, response) => {
    if (!startScript.test(path)) return false;
    response.setHeader('content-type', 'text/javascript').end();
    return true;
  });
  const page = await openPage({ site, path: '/health', prepare: (opened) => opened.clock.install() });
  expect(await words(page).count()).toBe(0);
  await page.clock.runFor(20_000);
  await words(page).waitFor();
  // The message looks the same in every theme, so the theme set by the kit is removed.
  await page.evaluate(() => document.documentElement.removeAttribute('data-mantine-color-scheme'));
  expect(await accessFaults(page)).toEqual([]);
  await page.evaluate(() => document.getElementById('root')?.replaceChildren('看板'));
  await words(page).waitFor({ state: 'detached' });
});
