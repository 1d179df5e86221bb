import { expect, test } from 'vitest';
import { chooseInMore, chooseView, openCardMenu } from '../site/menus.ts';
import { openPage } from '../site/openPage.ts';

const readyFigure = 'figure[data-indicator][aria-busy="false"]';

test('regions chosen quickly one after another on a ranking are all kept', async () => {
  const page = await openPage({ path: '/health?view=ranking' });
  const ranking = page.locator('figure[data-indicator="female-life-expectancy"]');
  await ranking.and(page.locator(readyFigure)).waitFor();
  const regions = ['包头市', '乌海市', '赤峰市'].map((name) => ranking.getByRole('button', { name }).first());
  await Promise.all(regions.map((region) => region.waitFor()));
  for (const region of regions) await region.dispatchEvent('click');
  await expect.poll(() => new URL(page.url()).searchParams.get('regions')).toBe('150200,150300,150400');
});

test('Back undoes a chosen year', async () => {
  const page = await openPage({ path: '/health?view=ranking' });
  await page.getByRole('button', { name: '前一年' }).click();
  await page.waitForURL(/year=2023/);
  await page.goBack();
  await expect.poll(() => new URL(page.url()).search).toBe('?view=ranking');
});

test('an indicator can be gone to again, and is not hidden by a filter bar of many chips', async () => {
  const page = await openPage({ path: '/health?regions=all', viewport: { width: 1366, height: 768 } });
  await page.locator(readyFigure).first().waitFor();
  const card = page.locator('figure[data-indicator="under3-management-rate"]');
  for (const time of ['first', 'again']) {
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.keyboard.press('Control+k');
    const search = page.getByPlaceholder('指标、盟市或页面：名称、拼音首字母、英文');
    await search.fill('3岁以下');
    await search.press('Enter');
    await search.waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => window.scrollY), { message: time }).toBeGreaterThan(500);
    const bar = await page.getByRole('region', { name: '筛选' }).boundingBox();
    await expect
      .poll(async () => ((await card.boundingBox())?.y ?? 0) - ((bar?.y ?? 0) + (bar?.height ?? 0)))
      .toBeGreaterThanOrEqual(0);
  }
});

test('a chip that is removed leaves the focus to its neighbour', async () => {
  const page = await openPage({ path: '/health?regions=150200,150300' });
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
  await page.getByRole('button', { name: '移除包头市' }).press('Enter');
  await expect.poll(focused).toBe('移除乌海市');
  await page.getByRole('button', { name: '移除乌海市' }).press('Enter');
  await expect.poll(async () => (await focused())?.trim()).toBe('添加盟市');
});

test('one card alone can be a map, in outline or in tiles', async () => {
  const page = await openPage({ path: '/health' });
  const figure = page.locator(`${readyFigure}[data-indicator="female-life-expectancy"]`);
  await chooseView(figure, '地图');
  await page.waitForURL(/views=female-life-expectancy:map/);
  await figure.getByText('示意图，未经审图，不得公开发布').waitFor();
  await page.getByRole('radiogroup', { name: '地图形式' }).getByText('方格').click();
  await page.waitForURL(/map=tiles/);
  await figure.getByText('示意图，未经审图，不得公开发布').waitFor({ state: 'detached' });
});

test('a click on the map puts a region among the filters, and another takes it out', async () => {
  const page = await openPage({ path: '/health?view=map&map=tiles' });
  const region = page
    .locator(`${readyFigure}[data-indicator="female-life-expectancy"]`)
    .getByRole('button', { name: /^兴安盟/ });
  await region.click();
  await page.waitForURL(/regions=152200/);
  await expect.poll(() => region.getAttribute('aria-pressed')).toBe('true');
  await region.click();
  await expect.poll(() => page.url()).not.toContain('regions=');
});

test('counts set against the population stay so on the page of a league, and go back to totals on a card', async () => {
  const page = await openPage({ path: '/organizations?view=ranking' });
  const card = page.locator(`${readyFigure}[data-indicator="wf-organizations"]`);
  await card.getByText('总量与人口规模有关').waitFor();
  await page.getByRole('radiogroup', { name: '数量口径' }).getByText('按人口平均').click();
  await page.waitForURL(/basis=per-head/);
  await card.getByText('个/万名妇女', { exact: false }).first().waitFor();
  await card.getByText('基数（妇女）').waitFor();
  await chooseInMore(page, '盟市画像');
  await page.waitForURL(/leagues.*basis=per-head/);
  await page.getByRole('radio', { name: '按人口平均', checked: true }).waitFor({ state: 'attached' });
  await page.goBack();
  await openCardMenu(card);
  await page.getByRole('menuitem', { name: '切换为总量' }).click();
  await expect.poll(() => new URL(page.url()).search).toBe('?view=ranking');
});
