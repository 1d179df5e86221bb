import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { outlineOnly } from '../../src/contract/domains.ts';
import { indicatorCount } from '../indicatorCount.ts';
import { chooseInMore, openCardMenu } from '../site/menus.ts';
import { openPage } from '../site/openPage.ts';

test('preparing for a visit to 兴安盟: its profile, its strengths, its place on one theme, and a picture to take along', async () => {
  const page = await openPage({ path: '/health?from=2012&regions=150200' });
  await chooseInMore(page, '盟市画像');
  await page.getByRole('heading', { level: 1, name: '包头市' }).waitFor();

  await page.getByRole('navigation', { name: '选择盟市' }).getByRole('link', { name: '兴安' }).click();
  await page.getByRole('heading', { level: 1, name: '兴安盟' }).waitFor();
  const address = new URL(page.url());
  expect(address.pathname).toBe('/leagues/152200');
  expect(address.searchParams.get('from')).toBe('2012');

  expect(await page.getByRole('region', { name: '需加强' }).getByRole('listitem').count()).toBe(5);
  expect(await page.getByRole('region', { name: '五年变化最大' }).getByRole('listitem').count()).toBe(5);
  await expect.poll(() => page.getByRole('note').innerText()).toContain('模拟数据');

  await page.getByRole('radiogroup', { name: '领域' }).getByRole('radio', { name: '参政议政' }).check();
  await page.waitForURL(/domain=participation/);
  await expect.poll(() => page.locator('tr[data-indicator]').count()).toBe(await indicatorCount('participation'));

  await page.getByRole('button', { name: '导出画像' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: '下载 PNG 图片' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('盟市画像_兴安盟_2024.png');
  const png = await readFile(await file.path());
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2560, 1440]);

  await page.getByRole('button', { name: '导出画像' }).click();
  const second = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: '全部指标长图' }).click();
  expect((await second).suggestedFilename()).toBe('盟市画像_各项指标_兴安盟_2024.png');

  await page.goBack();
  const ofThemes = (await indicatorCount()) - (await indicatorCount(outlineOnly));
  await expect.poll(() => page.locator('tr[data-indicator]').count()).toBe(ofThemes);

  await page.getByRole('radiogroup', { name: '指标范围' }).getByRole('radio', { name: '含两纲其他指标' }).check();
  await page.waitForURL(/further=1/);
  await expect.poll(() => page.locator('tr[data-indicator]').count()).toBe(await indicatorCount());
  await page.reload();
  await expect.poll(() => page.locator('tr[data-indicator]').count()).toBe(await indicatorCount());
  await page.getByRole('radiogroup', { name: '领域' }).getByRole('radio', { name: '两纲其他指标' }).check();
  await expect.poll(() => page.locator('tr[data-indicator]').count()).toBe(await indicatorCount(outlineOnly));
  await page.getByRole('radiogroup', { name: '指标范围' }).getByRole('radio', { name: '各领域' }).check();
  await expect.poll(() => page.locator('tr[data-indicator]').count()).toBe(ofThemes);
});

test('what is behind target in 兴安盟, and whether its pace will do', async () => {
  const page = await openPage({ path: '/leagues/152200' });
  const targets = page.getByRole('region', { name: '目标' });
  await targets.waitFor();
  await expect.poll(() => targets.innerText()).toMatch(/2030年目标\d+项中，达标困难\d+项、.*；2020年目标\d+项中，/);
  await expect.poll(() => targets.locator('tbody tr').first().innerText()).toMatch(/未达标|达标困难/);
  const first = targets.locator('tbody tr', { hasText: '适龄妇女宫颈癌筛查率' });
  await expect
    .poll(() => first.innerText())
    .toMatch(/2030年目标≥70%[\s\S]*达标困难[\s\S]*2022—2024年[\s\S]*约20\d\d年达标/);

  await first.getByRole('link').click();
  await openCardMenu(page.locator('figure[data-indicator="cervical-screening-rate"]'));
  await page.getByRole('menuitem', { name: '指标说明' }).click();
  const regions = page.getByRole('dialog').locator('tbody tr');
  await expect.poll(() => regions.count()).toBe(13);
  await expect.poll(() => regions.nth(1).innerText()).toContain('兴安盟');
});

test('a pasted link shows the same: league, year, theme and order', async () => {
  const page = await openPage({ path: '/leagues/152900?year=2020&domain=health&order=gap&picks=gap' });
  await page.getByRole('heading', { level: 1, name: '阿拉善盟' }).waitFor();
  expect(await page.getByRole('combobox', { name: '年份' }).inputValue()).toBe('2020');
  expect(await page.locator('tr[data-indicator]').count()).toBe(await indicatorCount('health'));
  for (const name of ['妇女健康', '按与全区的差距']) {
    const chosen = page.locator('main').getByRole('radio', { name, checked: true });
    expect(await chosen.count()).toBeGreaterThan(0);
  }
});

test('an unknown code gets a calm page with the twelve', async () => {
  const page = await openPage({ path: '/leagues/999999?year=2020' });
  await page.getByRole('heading', { name: '没有代码为 999999 的盟市' }).waitFor();
  const list = page.getByRole('list', { name: '选择盟市' });
  expect(await list.getByRole('link').count()).toBe(12);
  await list.getByRole('link', { name: '乌海市' }).click();
  await page.getByRole('heading', { level: 1, name: '乌海市' }).waitFor();
  expect(new URL(page.url()).searchParams.get('year')).toBe('2020');
});

test('a league that reported nothing is 未报送 throughout', async () => {
  const silent = await openPage({ path: '/leagues/150700?mock=gaps' });
  await silent.getByRole('heading', { level: 1, name: '呼伦贝尔市' }).waitFor();
  const own = await silent.locator('tr[data-indicator] td:nth-of-type(2)').allInnerTexts();
  expect(own.filter((text) => !/未报送|未统计|尚未建立|已结束|不足三年|^0|^无$/.test(text))).toEqual([]);
});

test('a failing server is said so on a profile', async () => {
  const failing = await openPage({ path: '/leagues/150700?mock=error' });
  await failing.getByRole('heading', { name: /503|无法连接/ }).waitFor();
});

test('on a phone name, value, strip and rank of every indicator stand within the window', async () => {
  const width = 390;
  const page = await openPage({ path: '/leagues/152200?domain=health', viewport: { width, height: 844 } });
  await page.locator('svg[data-dot-strip]').first().waitFor();
  const beyond = await page
    .locator('tr[data-indicator] :is(th, td, svg)')
    .evaluateAll(
      (parts, edge) =>
        parts.flatMap((part) => (part.getBoundingClientRect().right > edge ? [part.textContent ?? ''] : [])),
      width,
    );
  expect(beyond).toEqual([]);
  const first = page.locator('tr[data-indicator]').first();
  const [name, dotStrip] = await Promise.all([first.locator('th').boundingBox(), first.locator('svg').boundingBox()]);
  expect(dotStrip?.y).toBeGreaterThan(name?.y ?? 0);
});
