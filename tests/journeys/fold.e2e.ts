import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from '../site/openPage.ts';

const office = { width: 1366, height: 768 };
const phone = { width: 390, height: 844 };

const bottomOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().bottom);

test('the note about simulated data folds to a word, stays so on other pages, and unfolds again', async () => {
  const page = await openPage({ path: '/health' });
  const note = page.getByRole('note');
  await note.getByRole('button', { name: '知道了' }).click();
  await expect.poll(() => note.innerText()).toContain('模拟数据');
  await expect.poll(() => note.innerText()).not.toContain('公开发布数据');
  await page.reload();
  await note.getByRole('button', { name: '查看数据说明' }).click();
  await expect.poll(() => note.innerText()).toContain('公开发布数据');
});

test('twelve leagues are one chip, and the filters one line', async () => {
  const page = await openPage({ path: '/health?regions=all', viewport: office });
  await page.getByRole('button', { name: '移除12个盟市' }).waitFor();
  const bar = page.getByRole('region', { name: '筛选' });
  expect((await bar.boundingBox())?.height).toBeLessThan(60);
  await page.getByRole('button', { name: '移除12个盟市' }).click();
  await page.getByRole('button', { name: '添加盟市' }).click();
  await page.getByRole('button', { name: '东部五盟市' }).click();
  await page.getByRole('button', { name: '移除东部五盟市' }).waitFor();
});

test('one player sets the year of every ranking, and no more than two lines of filters stay on a phone', async () => {
  const page = await openPage({ path: '/health?view=ranking', viewport: phone });
  await page.locator('figure[aria-busy="false"]').first().waitFor();
  await page.getByRole('slider').waitFor();
  await page.getByRole('button', { name: '前一年' }).click();
  await page.waitForURL(/year=2023/);
  await page.locator('figure[data-indicator]').nth(2).scrollIntoViewIfNeeded();
  expect(await bottomOf(page, 'section[aria-label="筛选"]')).toBeLessThan(100);
});

test('a link to a verdict leads to those rows, and says that the others are left out', async () => {
  const page = await openPage({ path: '/overview?status=likely', viewport: office });
  const line = page.getByText(/^只显示全区“预期可达标”的\d+项指标/);
  await line.waitFor();
  await expect.poll(async () => (await line.boundingBox())?.y ?? -1).toBeGreaterThan(0);
  await expect.poll(async () => (await line.boundingBox())?.y ?? office.height).toBeLessThan(office.height);
  await page.getByRole('button', { name: '显示全部指标' }).click();
  await page.waitForURL((url) => !url.search.includes('status'));
});
