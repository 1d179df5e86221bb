import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { zh } from '../../src/i18n/zh.ts';
import { chooseInMore, chooseView, openCardMenu } from '../site/menus.ts';
import { openPage } from '../site/openPage.ts';

/** Console messages of the browser about missing code, and of React about caught errors. */
const expected = [
  /Failed to (load resource|fetch dynamically)/,
  /net::ERR/,
  /CodeMissing/,
  /did not come/,
  /MIME type/,
];

const opened = (path: string) => openPage({ path, expected });
const untilFigures = (page: Page) => page.locator('figure[data-indicator][aria-busy="false"]').first().waitFor();

test('with the network gone, each part that cannot come says so in its place, and all come once it is back', async () => {
  const page = await opened('/health');
  const drawing = page.locator('figure[data-indicator]').nth(1).locator('svg[role="application"]');
  await drawing.waitFor();
  const first = page.locator('figure[data-indicator]').first();
  for (const open of [() => page.getByRole('button', { name: '更多' }).click(), () => openCardMenu(first)]) {
    await open();
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
  }
  await page.context().setOffline(true);

  await page.keyboard.press('Control+k');
  await page.getByRole('alert').getByText('“查找”未能载入').waitFor();
  await page.getByRole('alert').getByRole('button', { name: '关闭' }).click();

  await chooseInMore(page, 'English');
  await page.getByText('英文版未能载入，仍显示中文。').waitFor();
  expect(new URL(page.url()).searchParams.has('lang')).toBe(false);
  await page.getByRole('alert').getByRole('button', { name: '关闭' }).click();

  await openCardMenu(first);
  await page.getByRole('menuitem', { name: '指标说明' }).click();
  await page.getByText('“妇女人均预期寿命：指标说明”未能载入').waitFor();
  await page.getByRole('alert').getByRole('button', { name: '关闭' }).click();

  await page.getByRole('button', { name: '添加盟市' }).click();
  await page.getByText('“添加盟市”未能载入').waitFor();
  await page.getByRole('alert').getByRole('button', { name: '关闭' }).click();

  await chooseView(first, '表格');
  await first.getByText('图表未能载入').waitFor();
  expect(await drawing.isVisible()).toBe(true);

  await page.getByRole('link', { name: '总览' }).click();
  await page.getByText('本页未能载入').waitFor();
  expect(await page.getByRole('navigation', { name: '领域' }).getByRole('link').count()).toBe(7);
  await page.goBack();
  await first.getByText('图表未能载入').waitFor();

  await page.context().setOffline(false);
  await first.getByRole('table').waitFor();
  await page.getByRole('link', { name: '总览' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await chooseInMore(page, 'English');
  await page.locator('html[lang="en"]').waitFor();
});

test('a figure whose code did not come is drawn on a click, once it can be', async () => {
  const page = await openPage({
    path: '/health?view=ranking',
    expected,
    prepare: (page) => page.route(/RankingChart-.*\.js$/, (route) => route.abort()),
  });
  const first = page.locator('figure[data-indicator]').first();
  await first.getByText('图表未能载入').waitFor();
  await page.unroute(/RankingChart-.*\.js$/);
  await first.getByRole('button', { name: '重试' }).click();
  await first.locator('svg').first().waitFor();
});

test('a workbook whose writer did not come is said not to be made, and is on the next try', async () => {
  const page = await openPage({
    path: '/health',
    expected,
    prepare: (page) => page.route(/workbook\.worker-.*\.js$/, (route) => route.abort()),
  });
  const leave = async () => {
    await page.getByRole('button', { name: '导出本页' }).click();
    await page.getByRole('menuitem', { name: /XLSX/ }).click();
  };
  await page.locator('figure[data-indicator][aria-busy="false"]').first().waitFor();
  await leave();
  await page.getByText(zh().export.failed).first().waitFor();
  await page.unroute(/workbook\.worker-.*\.js$/);
  const download = page.waitForEvent('download');
  await leave();
  expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
});

test('after a deployment the page reloads itself once, with the view of the reader', async () => {
  const page = await opened('/health?regions=150200');
  await untilFigures(page);
  let served = 0;
  await page.route(/OverviewPage-.*\.js$/, (route) => route.fulfill({ status: 404, body: '' }));
  await page.route(/\/\?version$/, async (route) => {
    served += 1;
    const response = await route.fetch();
    const html = (await response.text()).replace(/src="([^"]*index-[^"]*\.js)"/, 'src="$1?new"');
    await route.fulfill({ response, body: html });
  });
  const [reloaded] = await Promise.all([page.waitForEvent('load'), page.getByRole('link', { name: '总览' }).click()]);
  await reloaded.getByText('本页未能载入').waitFor();
  expect(new URL(page.url()).search).toBe('?regions=150200');
  await reloaded.getByRole('button', { name: '重试' }).click();
  await reloaded.getByText('本页未能载入').waitFor();
  expect(served).toBeGreaterThan(1);
});

test('an address that asks for English is answered in Chinese when English does not come', async () => {
  const page = await openPage({
    path: '/health?lang=en',
    expected,
    prepare: (page) => page.route(/\/en-.*\.js$/, (route) => route.fulfill({ status: 404, body: '' })),
  });
  await page.getByText('英文版未能载入，仍显示中文。').waitFor();
  await untilFigures(page);
  await page.unroute(/\/en-.*\.js$/);
  await page.getByRole('alert').getByRole('button', { name: '重试' }).click();
  await page.getByRole('link', { name: 'Overview' }).waitFor();
});
