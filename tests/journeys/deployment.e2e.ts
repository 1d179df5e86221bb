import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { httpServer } from '../../mocks/httpServer.ts';
import { accessFaults } from '../site/accessFaults.ts';
import { asPublished } from '../site/asPublished.ts';
import { buildSite } from '../site/buildSite.ts';
import { openPage } from '../site/openPage.ts';
import { serveSite } from '../site/serveSite.ts';
import { serverFor, siteFor } from '../site/siteFor.ts';

test('the site works under a sub-path, deep links included', async () => {
  const base = '/fedn/dash/';
  const site = await serveSite(await buildSite({ base }), base);
  onTestFinished(site.close);
  const page = await openPage({ site: site.url, path: '/health' });
  expect(new URL(page.url()).pathname).toBe('/fedn/dash/health');
  expect(await page.locator('html').getAttribute('data-shell')).toBe('all');
  await page.locator('figure[data-indicator][aria-busy="false"]').first().waitFor();
});

test('built for a real server, no mock code is in the bundle, and no file is asked which server it is', async () => {
  const apiBaseUrl = 'http://127.0.0.1:8';
  const folder = await buildSite({ apiBaseUrl });
  expect(mockTraces(folder)).toEqual([]);
  expect(mockTraces(inject('folder'))).not.toEqual([]);
  const site = await serveSite(folder, '/', 'http://127.0.0.1:9');
  onTestFinished(site.close);
  const requests: string[] = [];
  const page = await openPage({
    site: site.url,
    path: '/health',
    expected: [/Failed to load resource|Content Security Policy|Refused to connect|Fetch API cannot load/],
    prepare: async (opened) => void opened.on('request', (request) => requests.push(request.url())),
  });
  await page.getByRole('heading', { name: '无法连接统计服务器' }).waitFor();
  expect(requests.filter((url) => url.endsWith('server.json'))).toEqual([]);
});

test('a real server that server.json names takes the place of the stand-in: its numbers, its marks, no notice, no mock code', async () => {
  const server = await serverFor((_path, answer) => asPublished(answer));
  const scripts: string[] = [];
  const page = await openPage({
    site: await siteFor(server.url),
    path: '/health?view=table',
    prepare: async (opened) => {
      opened.on('request', (request) => request.url().endsWith('.js') && scripts.push(request.url()));
    },
  });
  const figure = page.locator('figure[data-indicator="female-life-expectancy"]');
  await figure.getByRole('table').waitFor();
  expect(await figure.locator('td[data-mark="published"]').count()).toBe(15);
  expect(await page.getByRole('note').count()).toBe(0);
  expect(await figure.innerText()).not.toContain('模拟数据');
  expect(server.requests.sort()).toEqual([
    '/api/indicators?domain=health',
    '/api/regions',
    '/api/series?domain=health',
  ]);
  const texts = await Promise.all(scripts.map(async (url) => (await fetch(url)).text()));
  expect(texts.filter((text) => mockText.test(text))).toEqual([]);
});

test('where server.json cannot be read no figures are shown, simulated ones neither; what is wrong is said, and a retry helps', async () => {
  const server = await serverFor();
  let file = { status: 404, text: '' };
  const site = await siteFor(server.url, (path, response) => {
    if (path !== 'server.json') return false;
    response.writeHead(file.status).end(file.text);
    return true;
  });
  const page = await openPage({ site, path: '/health', expected: [/Failed to load resource.*404/] });
  const retry = page.getByRole('button', { name: '重试' });
  await page.getByRole('heading', { name: '未能读取服务器设置 server.json' }).waitFor();
  await page.getByText('网站上没有这个文件（404），应与 index.html 放在同一目录').waitFor();
  file = { status: 200, text: '<!doctype html>' };
  await retry.click();
  await page.getByText('文件内容不是 JSON').waitFor();
  file = { status: 200, text: '{ "server": "https://statistics.example" }' };
  await retry.click();
  await page.getByText('字段 statisticsServer 不符合要求').waitFor();
  expect(await page.locator('figure').count()).toBe(0);
  file = { status: 200, text: JSON.stringify({ statisticsServer: server.url }) };
  await retry.click();
  await page.locator('figure[data-indicator][aria-busy="false"]').first().waitFor();
  expect(server.requests).toContain('/api/series?domain=health');
});

test('a server that was known stays when server.json names none or is gone, and goes when the demonstration is asked for', async () => {
  const server = await serverFor((_path, answer) => asPublished(answer));
  let file: string | null = server.url;
  const site = await siteFor(server.url, (path, response) => {
    if (path !== 'server.json') return false;
    if (file === null) response.writeHead(404).end();
    else response.end(JSON.stringify({ statisticsServer: file }));
    return true;
  });
  const page = await openPage({ site, path: '/health', expected: [/Failed to load resource.*404/] });
  const figures = page.locator('figure[data-indicator][aria-busy="false"]');
  await figures.first().waitFor();
  const notice = page.getByRole('alert').filter({ hasText: 'server.json' });
  expect(await notice.count()).toBe(0);
  for (const [t, words] of [
    ['', 'server.json 未写明统计服务器'],
    [null, 'server.json 无法使用：网站上没有这个文件（404）'],
  ] as const) {
    file = t;
    await page.reload();
    await figures.first().waitFor();
    await expect.poll(() => notice.innerText()).toContain(words);
    await expect.poll(() => notice.innerText()).toContain(server.url);
    expect(await page.getByRole('note').count()).toBe(0);
  }
  file = 'demonstration';
  await page.reload();
  await page.getByRole('note').filter({ hasText: '模拟' }).waitFor();
  expect(await notice.count()).toBe(0);
});

test('filters ask the server for nothing more', async () => {
  const server = await serverFor();
  const page = await openPage({ site: await siteFor(server.url), path: '/health' });
  await page.locator('figure[data-indicator][aria-busy="false"]').first().waitFor();
  const before = server.requests.length;
  await page.getByRole('button', { name: '添加盟市' }).click();
  await page.getByRole('button', { name: '东部五盟市' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('radiogroup', { name: '图表形式' }).getByText('表格').click();
  await page.getByRole('table').first().waitFor();
  expect(server.requests).toHaveLength(before);
});

test('a wrong-shaped answer of a real server is refused, and the field is named', async () => {
  const server = await serverFor((path, answer) =>
    path.startsWith('/api/regions') ? { ...(answer as object), regions: [{ code: 'baotou' }] } : answer,
  );
  const page = await openPage({ site: await siteFor(server.url), path: '/health' });
  await page.getByRole('heading', { name: '统计服务器返回的数据格式有误' }).waitFor();
  await expect.poll(() => page.getByRole('main').innerText()).toContain('/api/regions 的字段 regions.0.');
});

test('a server that is not there is said so, and a retry brings the figures once it is', async () => {
  const server = await serverFor();
  let down = true;
  const page = await openPage({
    site: await siteFor(server.url),
    path: '/health?regions=150200',
    expected: [/ERR_FAILED/],
    prepare: (opened) => opened.route('**/api/**', (route) => (down ? route.abort() : route.continue())),
  });
  await page.getByRole('heading', { name: '无法连接统计服务器' }).waitFor();
  down = false;
  await page.getByRole('button', { name: '重试' }).click();
  await page.locator('figure[data-indicator][aria-busy="false"]').first().waitFor();
  await page.getByRole('button', { name: '移除包头市' }).waitFor();
});

/** Number of stored answers: regions, and indicators and series of a theme. */
function keptAnswers(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('kept-answers');
        opening.onsuccess = () => {
          const counting = opening.result.transaction('answers').objectStore('answers').count();
          counting.onsuccess = () => resolve(counting.result);
        };
      }),
  );
}

/** Texts by which MSW is recognized. */
const mockText = /\[MSW\]|mockServiceWorker/;

/** Files of a build that contain MSW. */
function mockTraces(folder: string): string[] {
  const scripts = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'));
  return scripts.filter((name) => mockText.test(readFileSync(join(folder, 'assets', name), 'utf8')));
}

test('an outline that cannot be drawn is said, tiles are drawn instead, and a retry brings the right one', async () => {
  let spoiled = true;
  const server = await serverFor((path, answer) => {
    if (path !== '/api/boundaries' || !spoiled) return answer;
    const { topology } = answer as { topology: object };
    return { approvalNumber: null, topology: { ...topology, arcs: [] } };
  });
  const page = await openPage({ site: await siteFor(server.url), path: '/health?view=map' });
  await page.getByText('地理轮廓未能载入（统计服务器返回的数据格式有误），地图以等面积方格显示。').waitFor();
  const form = page.getByRole('radiogroup', { name: '地图形式' });
  const currentForm = () => form.getByRole('radio', { checked: true }).getAttribute('value');
  await expect.poll(currentForm).toBe('tiles');
  const figure = page.locator('figure[data-indicator][aria-busy="false"]').first();
  await figure.getByText('方格图').waitFor();
  spoiled = false;
  await page.getByRole('button', { name: '重试' }).click();
  await figure.getByText('示意图，未经审图，不得公开发布').waitFor();
  await expect.poll(currentForm).toBe('outline');
});

test('a briefing with a map waits for the outline and does not leave with tiles in its place', async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const server = await serverFor(async (path, answer) => {
    if (path === '/api/boundaries') await held;
    return answer;
  });
  const page = await openPage({ site: await siteFor(server.url), path: '/health?view=map' });
  await page
    .getByRole('button', { name: /^加入简报/ })
    .first()
    .click();
  await page.getByRole('link', { name: '简报' }).click();
  await page.getByText('正在读取各领域数据').waitFor();
  const leave = page.getByRole('button', { name: '导出', exact: true });
  expect(await leave.count()).toBe(0);
  release();
  await leave.waitFor();
  await page.locator('section[data-paper]').getByText('示意图，未经审图，不得公开发布').waitFor();
});

test('every page is served under a policy that forbids inline scripts and styles, and eval, and apart from who opened it', async () => {
  const { headers } = await fetch(inject('site'));
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  const page = await openPage({ path: '/about', expected: [/Content Security Policy/] });
  await page.getByRole('heading', { level: 1 }).waitFor();
  const run = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = "document.body.dataset.injected = 'yes'";
    document.head.append(script);
    return document.body.dataset.injected;
  });
  expect(run).toBeUndefined();
});

test.each(['Mozilla/5.0 (Windows NT 6.1) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/86.0.4240.198 Safari/537.36'])(
  'a browser older than Chromium 109 is told what to do: %s',
  async (userAgent) => {
    const page = await openPage({ path: '/health', userAgent });
    await page.waitForURL(/old-browser\.html$/);
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toContain('这个浏览器太旧');
    expect(await page.getByText('极速模式').count()).toBe(1);
    expect(await accessFaults(page)).toEqual([]);
  },
);

test('a browser that lacks what the page is built on is told so, whatever it calls itself', async () => {
  const page = await openPage({
    path: '/health',
    userAgent: 'Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/14.1 Safari/605.1.15',
    prepare: (opened) => opened.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'findLast')),
  });
  await page.waitForURL(/old-browser\.html$/);
});

test('a server that went away costs nothing: the last figures stand with their date, and are renewed once it is back', async () => {
  const server = await httpServer();
  const site = await siteFor(server.url);
  const page = await openPage({ site, path: '/health', expected: [/Failed to load resource|net::ERR/] });
  const figure = page.locator('figure[data-indicator][aria-busy="false"]').first();
  await figure.waitFor();
  await expect.poll(() => keptAnswers(page)).toBe(3);
  await server.close();
  await page.reload();
  await page
    .getByRole('alert')
    .getByText(/无法连接统计服务器，现显示\d{4}年\d+月\d+日 .*保存的数据/)
    .waitFor();
  await figure.waitFor();
  const again = await httpServer(Number(new URL(server.url).port));
  onTestFinished(again.close);
  await page.getByRole('button', { name: '重试' }).click();
  await expect.poll(() => page.getByRole('alert').count()).toBe(0);
  expect(again.requests).toContain('/api/series?domain=health');
});

test('once the server sends away to sign in, nothing that was kept of it is shown, on the open page neither', async () => {
  let sent: 'answers' | 'fault' | 'away' = 'answers';
  const server = await serverFor((_path, answer) => {
    if (sent === 'answers') return answer;
    // A redirect to an address that the page cannot read.
    if (sent === 'away') return new Response(null, { status: 302, headers: { location: 'http://127.0.0.1:9/' } });
    return new Response(null, { status: 400 });
  });
  const page = await openPage({
    site: await siteFor(server.url),
    path: '/health',
    expected: [/Failed to load resource|Content Security Policy|Refused to connect|Fetch API cannot load/],
  });
  const figures = page.locator('figure[data-indicator][aria-busy="false"]');
  await figures.first().waitFor();
  await expect.poll(() => keptAnswers(page)).toBe(3);
  sent = 'fault';
  await page.reload();
  const stale = page.getByRole('alert').filter({ hasText: '保存的数据' });
  await stale.waitFor();
  await figures.first().waitFor();
  sent = 'away';
  await stale.getByRole('button', { name: '重试' }).click();
  await page.getByRole('heading', { name: '需要登录后才能查看' }).waitFor();
  await stale.waitFor({ state: 'detached' });
  expect(await figures.count()).toBe(0);
  sent = 'fault';
  await page.reload();
  await page.getByRole('heading', { name: '统计服务器出错（400）' }).waitFor();
  expect(await figures.count()).toBe(0);
});
