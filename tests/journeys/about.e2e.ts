import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { openPage } from '../site/openPage.ts';

test('finding a published figure in the ledger and following it to its chart', async () => {
  const page = await openPage({ path: '/health?from=2015' });
  await page.getByRole('link', { name: '关于' }).click();
  const total = Number(/\d+/.exec(await page.getByText(/^共\d+条$/).innerText())?.[0]);
  expect(await page.locator('tr[data-fact]').count()).toBe(total);

  await page.getByRole('searchbox', { name: '查找' }).fill('妇女人均预期寿命');
  await page.waitForURL(/q=/);
  await expect.poll(() => page.locator('tr[data-fact]').count()).toBe(4);
  const row = page.locator('tr[data-fact="a06-life-exp-change"]');
  await expect.poll(() => row.innerText()).toMatch(/2012—2021年变化[\s\S]*\s2.54岁[\s\S]*北疆巾帼/);

  await row.getByRole('link', { name: '妇女人均预期寿命' }).click();
  await page.waitForURL(/\/health\?.*#female-life-expectancy$/);
  const { searchParams } = new URL(page.url());
  expect(['view', 'views', 'from', 'to', 'q'].map((param) => searchParams.get(param))).toEqual([
    null,
    'female-life-expectancy:table',
    '2012',
    '2021',
    null,
  ]);
  const figure = page.locator('figure[data-indicator="female-life-expectancy"]');
  await figure.getByRole('cell', { name: /80\.78/ }).waitFor();
  await expect.poll(() => figure.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('the ledger is narrowed by topic, put in order and cleared, and the address says so', async () => {
  const page = await openPage({ path: '/about?topic=education&by=-period' });
  await page.getByText(/^\d+条中的/).waitFor();
  const periods = await page.locator('tr[data-fact] td:nth-of-type(2)').allInnerTexts();
  expect(periods[0]).toContain('2022');
  expect(await page.getByRole('columnheader', { name: '时期' }).getAttribute('aria-sort')).toBe('descending');
  await page.getByRole('searchbox', { name: '查找' }).fill('无此内容');
  await page.getByRole('heading', { name: '没有符合条件的公布数据' }).waitFor();
  await page.getByRole('button', { name: '清除筛选' }).click();
  await page.getByText(/^共\d+条$/).waitFor();
  expect(new URL(page.url()).search).toBe('');
});

test('what is easily mistaken is noted, and stands at the figures concerned', async () => {
  const page = await openPage({ path: '/about?q=%E5%84%BF%E7%AB%A5%E4%B9%8B%E5%AE%B6' });
  const rows = page.locator('tr[data-fact]');
  await expect.poll(() => rows.count()).toBe(2);
  for (const text of await rows.allInnerTexts()) expect(text).toContain('②');
  await expect.poll(() => page.getByRole('note').innerText()).toMatch(/个百分点[\s\S]*2387[\s\S]*1973/);
});

test('the method of the target outlook is told with its limits', async () => {
  const page = await openPage({ path: '/about#outlook' });
  const section = page.getByRole('region', { name: '目标判定方法' });
  await section.waitFor();
  await expect.poll(() => section.innerText()).toMatch(/预期可达标[\s\S]*局限[\s\S]*并非预测/);
});

test('the licence notices of all that ships are one click from /about', async () => {
  const page = await openPage({ path: '/about' });
  const notices = page.getByRole('link', { name: '本系统所用开源软件的许可声明' });
  const address = new URL((await notices.getAttribute('href')) ?? '', page.url());
  const text = await (await page.request.get(address.href)).text();
  const { dependencies } = createRequire(import.meta.url)('../../package.json') as { dependencies: object };
  for (const name of Object.keys(dependencies)) expect(text).toContain(`## ${name} - `);
  expect(text).toMatch(/echarts[\s\S]*Apache License/);
});
