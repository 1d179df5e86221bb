import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { domains } from '../../src/contract/domains.ts';
import { openPage, type PageOptions } from '../site/openPage.ts';
import { serverFor, siteFor } from '../site/siteFor.ts';

const pages = [
  ...domains,
  'overview',
  'leagues',
  'outlines',
  'briefing',
  'briefing/template',
  'data',
  'about',
  'index',
];

const start = /\/assets\/index-[^/]+\.js$/;

/** Opens a page whose start script waits until `run` is called. */
async function openBeforeScript(options: PageOptions) {
  let run = () => {};
  const held = new Promise<void>((resolve) => {
    run = resolve;
  });
  const page = await openPage({
    ...options,
    waitUntil: 'commit',
    prepare: async (opened) => {
      await opened.addInitScript({ content: `window.visibleTexts = ${visibleTexts}` });
      await opened.route(start, async (route) => {
        await held;
        await route.continue();
      });
    },
  });
  await page.waitForFunction(() => document.readyState === 'interactive');
  return { page, run };
}

/** The visible texts of the header with the places of their boxes, and of the bar of filters where it is wanted. */
function visibleTexts(): string[] {
  const texts: string[] = [];
  for (const element of document.querySelectorAll('header *, main h1, section label')) {
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    const text = own.map((node) => node.textContent?.trim()).join('');
    const { visibility } = getComputedStyle(element);
    const { left, top, width } = element.getBoundingClientRect();
    if (text && width > 1 && visibility === 'visible')
      texts.push(`${text} ${Math.round(left)} ${Math.round(top)} ${element.closest('[aria-current]') ? '*' : ''}`);
  }
  return texts;
}

declare global {
  interface Window {
    visibleTexts: typeof visibleTexts;
  }
}

describe.each(pages)('the HTML of %s', (name) => {
  const html = readFileSync(join(inject('folder'), `${name}.html`), 'utf8');
  const shell = /<div id="root">(.*)<\/div>\s*<noscript>/s.exec(html)?.[1] ?? '';

  test('shows the header with all tabs, and holds no data', () => {
    for (const path of [...domains, 'overview']) expect(shell).toContain(` href="/${path}"`);
    expect(shell).not.toMatch(/<figure|data-mark|data-indicator/);
    expect(html).toContain(`data-page="${name === 'index' ? '' : name}"`);
  });

  test('holds no inline script and no inline style', () => {
    expect(html).not.toMatch(/ style="|<style|<script(?![^>]* src=)|javascript:| on[a-z]+="/);
  });

  test('links the styles of all that it shows', () => {
    const linked = [...html.matchAll(/<link rel="stylesheet"[^>]* href="\/([^"]+)"/g)].map(([, file = '']) =>
      readFileSync(join(inject('folder'), file), 'utf8'),
    );
    const classes = [...shell.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '));
    const own = [...new Set(classes)].filter((one) => /^_|^m_/.test(one));
    expect(own.filter((one) => !linked.some((text) => text.includes(`.${one}`)))).toEqual([]);
  });
});

test('every page that has an HTML file is in the list above', () => {
  const built = readdirSync(inject('folder'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html') && name !== 'old-browser.html')
    .map((name) => name.replace(/\.html$/, ''));
  expect(built.sort()).toEqual([...pages].sort());
});

test.each<[string, PageOptions]>([
  ['a page', { path: '/health' }],
  ['the home page', { path: '/' }],
  ['the outlines', { path: '/outlines' }],
  ['regions that were chosen', { path: '/health?regions=150200' }],
  ['the dark theme', { path: '/health', colorScheme: 'dark' }],
  ['a phone', { path: '/organizations', viewport: { width: 390, height: 800 } }],
  ['another view', { path: '/health?view=ranking' }],
])('%s: what stands before the script stays in its place once the script has run', async (_what, options) => {
  const { page, run } = await openBeforeScript(options);
  await page.locator('#shell header').waitFor();
  const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const before = await page.evaluate(() => window.visibleTexts());
  expect(before.length).toBeGreaterThan(0);
  // What a reader sees first of the script, before any answer.
  const first = page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const root = document.getElementById('root');
        if (!root) return resolve([]);
        new MutationObserver(() => resolve(window.visibleTexts())).observe(root, { childList: true });
      }),
  );
  run();
  const after = await first;
  expect(before.filter((text) => !after.includes(text))).toEqual([]);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(background);
  expect(await page.locator('#shell').count()).toBe(0);
});

test.each([
  ['in English', '/health?lang=en'],
  ['within a league', '/health?within=150600'],
  ['at an address that is no page', '/nothing'],
  ['of one league', '/leagues/150200'],
])('%s nothing of another page is shown before the script', async (_what, path) => {
  const { page, run } = await openBeforeScript({ path });
  // Nothing is painted before the styles have come.
  await expect.poll(() => page.locator('#shell').isVisible()).toBe(false);
  expect(await page.locator('body').innerText()).toBe('');
  run();
  await page.locator('main h1').waitFor();
});

test('a page that shows what this browser has stored shows its header alone', async () => {
  const { page, run } = await openBeforeScript({ path: '/briefing' });
  expect(await page.locator('#shell > *').evaluateAll((all) => all.map(({ localName }) => localName))).toEqual([
    'a',
    'header',
  ]);
  run();
  await page.locator('section[data-paper]').waitFor();
});

test('nothing of the shell can be pressed or read out', async () => {
  const { page, run } = await openBeforeScript({ path: '/health' });
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  run();
});

test('a page loads its code and begins its requests while its script is still loading, each once', async () => {
  const server = await serverFor();
  const { page, run } = await openBeforeScript({ path: '/health?regions=150200', site: await siteFor(server.url) });
  const first = ['/api/indicators?domain=health', '/api/regions', '/api/series?domain=health'];
  await expect.poll(() => [...server.requests].sort()).toEqual(first);
  const loaded = () => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  await expect.poll(async () => (await loaded()).some((name) => name.includes('/TrendChart-'))).toBe(true);
  run();
  await page.locator('figure[data-indicator][aria-busy="false"]').first().waitFor();
  expect([...server.requests].sort()).toEqual(first);
});

test('where the address changes the answers, none is requested before the script', async () => {
  const server = await serverFor();
  const { page, run } = await openBeforeScript({ path: '/health?within=150600', site: await siteFor(server.url) });
  const begun = await page.evaluate(() => Object.keys(window.begunRequests ?? {}));
  expect(begun.map((url) => new URL(url).pathname)).toEqual(['/server.json']);
  run();
  await page.locator('figure[data-indicator][aria-busy="false"]').first().waitFor();
  expect(server.requests).toContain('/api/series?domain=health&within=150600');
  expect(server.requests).not.toContain('/api/series?domain=health');
});

test('the demonstration of the whole region is read from files, and needs no simulation', async () => {
  const requested: string[] = [];
  const page = await openPage({
    path: '/overview',
    prepare: async (opened) => void opened.on('request', (request) => requested.push(new URL(request.url()).pathname)),
  });
  await page.locator('main table').first().waitFor();
  const answers = requested.filter((path) => path.startsWith('/demonstration/'));
  for (const domain of domains) expect(answers).toContain(`/demonstration/series-${domain}.json`);
  expect(new Set(answers).size).toBe(answers.length);
  expect(requested.filter((path) => /generate|\/(health|rights)-/.test(path))).toEqual([]);
});
