import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Edit } from '../../mocks/httpServer.ts';
import type { SentSeries, Series } from '../../src/contract/series.ts';
import { openPage } from '../site/openPage.ts';
import { serverFor, siteFor } from '../site/siteFor.ts';
import { stopClock } from '../site/stopClock.ts';

const siteWith = async (edit?: Edit) => siteFor((await serverFor(edit)).url);

test('an answer cut off in the middle is named by its endpoint, and a retry brings the figures', async () => {
  let cut = true;
  const page = await openPage({
    site: await siteWith(),
    path: '/health',
    prepare: (opened) =>
      opened.route('**/api/series?*', async (route) => {
        const response = await route.fetch();
        const body = await response.text();
        await route.fulfill({ response, body: cut ? body.slice(0, body.length / 2) : body });
      }),
  });
  await page.getByRole('heading', { name: '统计服务器返回的数据格式有误' }).waitFor();
  await expect.poll(() => page.getByRole('main').innerText()).toContain('/api/series?domain=health');
  cut = false;
  await page.getByRole('button', { name: '重试' }).click();
  await page.locator('figure[data-indicator][aria-busy="false"]').first().waitFor();
});

test('a server that hangs is waited for with words, given up after 20 seconds, and asked again', async () => {
  let hangs = true;
  const page = await openPage({
    site: await siteWith(),
    path: '/about',
    prepare: async (opened) => {
      await stopClock(opened);
      await opened.route('**/api/series?*', (route) => (hangs ? undefined : route.continue()));
    },
  });
  await page.getByRole('link', { name: '妇女健康' }).click();
  await page.getByText('正在读取数据').waitFor();
  await page.clock.runFor(2_000);
  await page.getByText('统计服务器响应较慢，请稍候。').waitFor();
  await page.clock.runFor(6_500);
  await page.getByText('统计服务器8秒没有回应').waitFor();
  await page.clock.runFor(12_000);
  await page.clock.resume();
  await page.getByRole('heading', { name: '统计服务器长时间没有响应' }).waitFor();
  hangs = false;
  await page.getByRole('button', { name: '重试' }).click();
  await page.locator('figure[data-indicator]').first().waitFor();
});

const hostile = `=HYPERLINK("http://evil.test")<img src=x onerror="document.body.dataset.ran=1"><script>document.body.dataset.ran=1</script>../../evil`;

/** Replaces every visible text by a hostile one. */
function withHostileTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withHostileTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      (key === 'zh' || key === 'en') && typeof one === 'string' ? hostile : withHostileTexts(one),
    ]),
  );
}

const hostileSite = () =>
  siteWith((path, answer) => (path.startsWith('/api/boundaries') ? answer : withHostileTexts(answer)));

async function expectNothingRan(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.body.dataset.ran)).toBeUndefined();
  expect(await page.locator('img[src="x"]').count()).toBe(0);
}

test('the overview says of a theme on its way that it is being read, and of one that failed that it could not be', async () => {
  let fail = () => {};
  const failed = new Promise<void>((resolve) => {
    fail = resolve;
  });
  const page = await openPage({
    site: await siteWith(),
    path: '/overview',
    expected: [/404/],
    prepare: (opened) =>
      opened.route('**/api/series?domain=rights*', async (route) => {
        await failed;
        await route.fulfill({ status: 404, headers: { 'access-control-allow-origin': '*' } });
      }),
  });
  await page.getByText('正在读取其余1个领域的数据。').first().waitFor();
  expect(await page.getByRole('main').innerText()).not.toContain('未能读取');
  fail();
  await page.getByText('另有1个领域的数据未能读取。').first().waitFor();
  expect(await page.getByRole('main').innerText()).not.toContain('正在读取');
});

test('texts of the server are text on all pages', async () => {
  const site = await hostileSite();
  const page = await openPage({ site, path: '/overview' });
  for (const path of ['about', 'outlines', 'leagues/150200', 'data', 'health?view=map', 'health?view=table']) {
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await expectNothingRan(page);
    await page.goto(site + path);
  }
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await expectNothingRan(page);
});

test('texts of the server are text in pictures, tables, workbooks and archives', async () => {
  const page = await openPage({ site: await hostileSite(), path: '/health?regions=150200' });
  const figure = page.locator('figure[data-indicator="infant-mortality-rate"]');
  await figure.scrollIntoViewIfNeeded();
  const leave = async (kind: string) => {
    await figure.getByRole('button', { name: /^导出/ }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: new RegExp(kind) }).click(),
    ]);
    expect(file.suggestedFilename()).not.toMatch(/[/\\<>"]/);
    return readFileSync(await file.path());
  };
  const svg = (await leave('SVG')).toString('utf8');
  expect(svg).not.toMatch(/<img|<script/);
  const csv = (await leave('CSV')).toString('utf8');
  expect(csv).toMatch(/'=HYPERLINK/);
  expect(csv).not.toMatch(/(^|,|")=HYPERLINK/m);
  const leavePage = async (kind: RegExp) => {
    await page.getByRole('button', { name: '导出本页' }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: kind }).click(),
    ]);
    return unzipSync(readFileSync(await file.path()));
  };
  const workbook = await leavePage(/XLSX/);
  const sheets = Object.entries(workbook).filter(([name]) => name.endsWith('.xml'));
  for (const [, part] of sheets) expect(Buffer.from(part).toString('utf8')).not.toMatch(/<f>|<script|<img/);
  const names = Object.keys(await leavePage(/16:9.*ZIP/));
  expect(names.length).toBeGreaterThan(1);
  for (const name of names) expect(name).not.toMatch(/[/\\]|^\.\./);
  await expectNothingRan(page);
});

test('a value beyond what is possible is 待核实 in tile, sentence and table, and nothing follows from it', async () => {
  const site = await siteWith((path, answer) => {
    if (path !== '/api/series?domain=health') return answer;
    const { series, ...sent } = answer as SentSeries;
    const lastTo569 = (values: (number | null)[]) => [...values.slice(0, -1), 569];
    const isLifeOfAll = (one: Series) => one.indicator === 'female-life-expectancy' && one.region === '150000';
    return {
      ...sent,
      series: series.map((one) => (isLifeOfAll(one) ? { ...one, values: lastTo569(one.values) } : one)),
    };
  });
  const page = await openPage({ site, path: '/health?views=female-life-expectancy:table' });
  const figure = page.locator('figure[data-indicator="female-life-expectancy"]');
  await figure.getByText('2024年数据待核实（569.00岁超出可能范围）').waitFor();
  await figure.getByRole('row', { name: '2024' }).filter({ hasText: '569.00（待核实）' }).waitFor();
  const tile = page.getByRole('region', { name: '主要指标' }).locator('> div').filter({ hasText: '2024年待核实' });
  await tile.waitFor();
  expect(await page.locator('main').innerText()).not.toMatch(/提高4\d\d/);
  expect(await tile.innerText()).not.toContain('569');
});
