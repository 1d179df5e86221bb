import { expect, test } from 'vitest';
import { openPage } from '../site/openPage.ts';
import { stopClock } from '../site/stopClock.ts';

test('a slow server is said to be slow, and then there are figures', async () => {
  const page = await openPage({ path: '/health?mock=slow', prepare: stopClock });
  await page.getByText('正在读取数据').waitFor();
  await page.clock.runFor(2_000);
  await page.getByText('统计服务器响应较慢，请稍候。').waitFor();
  expect(await page.locator('[aria-busy="true"]').count()).toBeGreaterThan(0);
  await page.clock.resume();
  await page.locator('figure[data-indicator][aria-busy="false"]').first().waitFor();
  expect(await page.getByText('统计服务器响应较慢，请稍候。').count()).toBe(0);
});

test('a failing server is named with its number, a retry, and the filters kept', async () => {
  const page = await openPage({ path: '/health?mock=error&from=2012' });
  await page.getByRole('heading', { name: '统计服务器出错（503）' }).waitFor();
  expect(await page.locator('figure').count()).toBe(0);
  await page.getByRole('button', { name: '重试' }).click();
  await page.getByRole('heading', { name: '统计服务器出错（503）' }).waitFor();
  expect(new URL(page.url()).searchParams.get('from')).toBe('2012');
});

test('where the themes cannot be read, the page of data says why nothing can be imported, with a retry', async () => {
  const page = await openPage({ path: '/data?mock=error' });
  await page.getByRole('heading', { name: '统计服务器出错（503）' }).waitFor();
  await page.getByRole('button', { name: '重试' }).waitFor();
  expect(await page.getByRole('button', { name: '导入数据', exact: true }).isDisabled()).toBe(true);
});

test('where nothing can be read, an empty briefing says why instead of waiting, with a retry', async () => {
  const page = await openPage({ path: '/briefing?mock=error' });
  await page.getByRole('heading', { name: '统计服务器出错（503）' }).waitFor();
  await page.getByRole('button', { name: '重试' }).waitFor();
});

test('a theme without indicators says so', async () => {
  const page = await openPage({ path: '/health?mock=empty' });
  await page.getByRole('heading', { name: '该领域暂无指标' }).waitFor();
});

test('an answer of the wrong shape is refused, and the field is named', async () => {
  const page = await openPage({ path: '/health?mock=broken' });
  await page.getByRole('heading', { name: '统计服务器返回的数据格式有误' }).waitFor();
  await expect.poll(() => page.getByRole('main').innerText()).toContain('years.7');
  expect(await page.locator('figure').count()).toBe(0);
});

test('one series of the wrong shape takes nothing else with it, and is said so', async () => {
  const page = await openPage({ path: '/health?mock=faulty' });
  await page
    .getByRole('alert')
    .filter({ hasText: /有1组数据不符合要求，未采用：series\.\d+\.values\.7/ })
    .waitFor();
  await page.locator('figure[data-indicator][aria-busy="false"]').first().waitFor();
});

test('gaps stay gaps: a word in the table, never a 0', async () => {
  const page = await openPage({ path: '/health?mock=gaps&view=table&regions=150700' });
  const figure = page.locator('figure[data-indicator="infant-mortality-rate"]');
  await figure.scrollIntoViewIfNeeded();
  await figure.getByRole('table').waitFor();
  const rows = await figure.locator('tbody tr').allInnerTexts();
  expect(rows).toHaveLength(15);
  for (const row of rows) expect(row).toMatch(/^201[56]年.*未统计$|未报送$/);
  expect(rows.some((row) => /\b0\.00\b/.test(row))).toBe(false);
});

test('gaps stay gaps: the line is broken where 全区 has no value', async () => {
  const page = await openPage({ path: '/health?mock=gaps' });
  const figure = page.locator('figure[data-indicator="infant-mortality-rate"][aria-busy="false"]');
  const line = figure.locator('path[data-part="line"]').first();
  await line.waitFor();
  const path = (await line.getAttribute('d')) ?? '';
  expect(path.match(/M/g)).toHaveLength(2);
});

test('nonsense in the address is ignored, said so in one line, and breaks nothing', async () => {
  const page = await openPage({ path: '/health?regions=150200,atlantis&from=later&view=pie&views=%3A%3A&year=12' });
  const t = page.getByRole('alert');
  await t.waitFor();
  for (const param of ['regions=atlantis', 'from=later', 'view=pie', 'year=12']) {
    await expect.poll(() => t.innerText()).toContain(param);
  }
  await page.locator('figure[data-indicator][aria-busy="false"]').first().waitFor();
  await page.getByRole('button', { name: '移除包头市' }).waitFor();
});

test.each(['/nowhere', '/briefing/two%0D%0Alines%E2%80%A8'])(
  '%s is a calm page, as any that is not there',
  async (path) => {
    const page = await openPage({ path });
    await page.getByRole('heading', { name: '没有这个页面' }).waitFor();
    await page.getByRole('link', { name: '妇女健康' }).waitFor();
  },
);

test('typing a year that is not there is answered at the field, and what was typed stays', async () => {
  const page = await openPage({ path: '/health' });
  await page.getByRole('button', { name: /2010—2024年/ }).click();
  const from = page.getByRole('textbox', { name: '起始年份' });
  await from.fill('1949');
  await page.getByText('起始年份应在2010—2024之间').waitFor();
  expect(await from.inputValue()).toBe('1949');
  expect(new URL(page.url()).search).toBe('');
  await from.fill('2015');
  await from.press('Enter');
  await page.waitForURL(/from=2015/);
});

test('while simulated values are in view the page says so, and what is published bears its mark', async () => {
  const page = await openPage({ path: '/health?lang=en' });
  await page.getByRole('note').filter({ hasText: 'Demonstration data' }).waitFor();
  const figure = page.locator('figure[data-indicator="female-life-expectancy"]');
  await expect.poll(() => figure.innerText()).toMatch(/2 published.*rest simulated/);
});
