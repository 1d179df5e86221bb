import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { drawnThroughout } from '../site/everyPage.ts';
import { chooseInMore } from '../site/menus.ts';
import { openPage } from '../site/openPage.ts';
import { serverFor, siteFor } from '../site/siteFor.ts';

const level = (page: Page) => page.getByRole('combobox', { name: '查看范围' });

test('from the whole region into a league and back: chips, ranking, table, profile and places are of its banners', async () => {
  const requests: string[] = [];
  const page = await openPage({
    path: '/health?regions=150200&view=ranking',
    prepare: async (opened) => {
      opened.on('request', (request) => requests.push(request.url()));
    },
  });
  await drawnThroughout(page);
  await level(page).selectOption('150600');
  await page.waitForURL(/within=150600/);
  expect(new URL(page.url()).searchParams.has('regions')).toBe(false);
  await page.getByRole('note').getByText('鄂尔多斯市现辖9个旗县（市、区）').waitFor();
  await page.getByText('2016年前为8个').waitFor();
  const figure = page.locator('#female-life-expectancy');
  await figure.scrollIntoViewIfNeeded();
  await figure.locator('svg text', { hasText: '康巴什区' }).waitFor();
  await expect.poll(() => figure.innerText()).toMatch(/9个旗县/);
  await page.getByRole('button', { name: '添加旗县' }).click();
  await page.getByRole('textbox').fill('kbs');
  await page.keyboard.press('Enter');
  await page.waitForURL(/regions=150603/);
  await page.keyboard.press('Escape');
  await page.getByRole('radiogroup', { name: '图表形式' }).getByText('表格').click();
  await figure.getByRole('table').waitFor();
  await expect.poll(() => figure.getByRole('table').innerText()).toMatch(/2015年\s+[\d.]+\s+尚未建立/);

  await chooseInMore(page, '旗县画像');
  await page.waitForURL(/\/leagues\/150603\?.*within=150600/);
  await page.getByRole('heading', { level: 1, name: '康巴什区' }).waitFor();
  await page.getByRole('link', { name: '总览' }).click();
  await page.getByRole('heading', { name: '旗县位次表' }).waitFor();
  await page.getByRole('columnheader', { name: '伊金霍洛旗' }).first().waitFor();
  // Pages of the whole region have no level switch, and the way back keeps the level.
  await page.getByRole('link', { name: '两纲监测' }).click();
  await page.getByRole('heading', { level: 1, name: '两纲监测' }).waitFor();
  await expect.poll(() => level(page).count()).toBe(0);
  await page.getByRole('link', { name: '总览' }).click();
  await page.getByRole('heading', { name: '旗县位次表' }).waitFor();
  await level(page).selectOption('');
  await page.getByRole('heading', { name: '盟市位次表' }).waitFor();
  expect(page.url()).not.toContain('within');
});

test('a profile leads to what its league is divided into', async () => {
  const page = await openPage({ path: '/leagues/152900' });
  await page.getByRole('link', { name: '所辖3个旗县（市、区）' }).click();
  await page.waitForURL(/\/leagues\/152921\?within=152900/);
  await page.getByRole('heading', { level: 1, name: '阿拉善左旗' }).waitFor();
});

test('within a league the search leads to a banner of another, to a league, and by the code of a picture to the whole region', async () => {
  const page = await openPage({ path: '/health?within=152900&regions=152921' });
  const figure = page.locator('#female-life-expectancy[aria-busy="false"]');
  const find = async (typed: string) => {
    await figure.waitFor();
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder(/指标、盟市或页面/).fill(typed);
  };
  await find('准格尔');
  await page.getByRole('button', { name: /准格尔旗\s*鄂尔多斯市/ }).click();
  await page.waitForURL(/\/leagues\/150622\?within=150600$/);
  await page.getByRole('heading', { level: 1, name: '准格尔旗' }).waitFor();

  await page.goto(new URL('/health?regions=150200', page.url()).href);
  await figure.waitFor();
  await figure.getByRole('button', { name: /^导出/ }).click();
  const [svg] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: /SVG/ }).click()]);
  const code = /data-part="code"[^>]*>([^<]+)</.exec(readFileSync(await svg.path(), 'utf8'))?.[1] ?? '';
  await page.goto(new URL('/health?within=152900', page.url()).href);
  await find(code);
  await page.getByText('打开导出该图时的画面').click();
  await page.waitForURL(/\/health\?regions=150200&(?!.*within)/);

  await page.goto(new URL('/health?within=152900', page.url()).href);
  await find('包头');
  await page.getByRole('button', { name: '包头市', exact: true }).click();
  await page.waitForURL(/\/leagues\/150200$/);
});

test('a link into a league opens there, and one of no league says so and shows the whole region', async () => {
  const page = await openPage({ path: '/rights?within=152900&view=map' });
  await page.getByRole('note').getByText('阿拉善盟现辖3个').waitFor();
  await drawnThroughout(page);
  await page.locator('figure').first().getByText('额济纳旗').first().waitFor();
  await page.goto(new URL('/rights?within=159999', page.url()).href);
  await page.getByRole('alert').getByText('没有代码为 159999 的盟市').waitFor();
  await page.locator('figure[data-indicator][aria-busy="false"]').first().waitFor();
});

test('a map of a league is of tiles and offers no outline, and says why', async () => {
  const page = await openPage({ path: '/health?within=150600&view=map' });
  await page.getByText('统计服务器没有旗县的地理轮廓，地图以等面积方格显示。').waitFor();
  const figure = page.locator('figure[data-indicator][aria-busy="false"]').first();
  await figure.getByText('伊金霍洛旗').waitFor();
  await figure.getByText('等面积方格图，每格一个旗县').waitFor();
  expect(await page.getByRole('radiogroup', { name: '地图形式' }).count()).toBe(0);
});

test('a map of a league has the outline of its banners where the server has one', async () => {
  const server = await serverFor((path, answer) =>
    path === '/api/boundaries?within=152900' ? { approvalNumber: null, topology: threeSquares } : answer,
  );
  const page = await openPage({ site: await siteFor(server.url), path: '/health?within=152900&view=map' });
  const figure = page.locator('figure[data-indicator][aria-busy="false"]').first();
  await figure.getByText('示意图，未经审图，不得公开发布').waitFor();
  expect(await figure.locator('[data-part="area"]').count()).toBe(3);
  const form = page.getByRole('radiogroup', { name: '地图形式' });
  await form.getByText('等面积方格').click();
  await figure.getByText('等面积方格图，每格一个旗县').waitFor();
  await form.getByText('地理轮廓').click();
  await figure.getByText('示意图，未经审图，不得公开发布').waitFor();
});

/** The three banners of 阿拉善盟 as squares side by side, clockwise. */
const threeSquares = {
  type: 'Topology',
  arcs: [98, 101, 104].map((west) => [
    [west, 39],
    [west, 42],
    [west + 3, 42],
    [west + 3, 39],
    [west, 39],
  ]),
  objects: {
    regions: {
      type: 'GeometryCollection',
      geometries: ['152923', '152922', '152921'].map((id, index) => ({ type: 'Polygon', id, arcs: [[index]] })),
    },
  },
};

describe('what leaves of a league', () => {
  test('is told of its banners: data, a workbook, and a briefing that is drawn again on another page', async () => {
    const page = await openPage({ path: '/health?within=150200&regions=150221&view=ranking' });
    await drawnThroughout(page);
    const figure = page.locator('#infant-mortality-rate');
    await figure.getByRole('button', { name: /^导出/ }).click();
    const [csv] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: /CSV/ }).click(),
    ]);
    const rows = readFileSync(await csv.path(), 'utf8');
    expect(rows).toContain('达尔罕茂明安联合旗');
    expect(rows).toContain('150221');
    await page.getByRole('button', { name: '导出本页' }).click();
    const [workbook] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: /XLSX/ }).click(),
    ]);
    const text = Object.values(unzipSync(readFileSync(await workbook.path())))
      .map((part) => Buffer.from(part).toString('utf8'))
      .join('\n');
    expect(text).toContain('土默特右旗');
    expect(text).toContain('各旗县');
    await figure.getByRole('button', { name: /^加入简报/ }).click();
    await page.getByRole('link', { name: '简报' }).click();
    const paper = page.locator('section[data-paper]');
    await paper.getByText('土默特右旗').first().waitFor();
    await expect.poll(() => paper.first().innerText()).toMatch(/9个旗县|旗县/);
    expect(await paper.first().innerText()).not.toContain('盟市');
  });
});

test('figures of banners are imported, shown as reported and lie over the simulated ones', async () => {
  const page = await openPage({ path: '/data?within=150200' });
  await page.getByRole('button', { name: '下载填报模板' }).waitFor();
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    window.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data }));
  }, '指标\t地区\t2022年\t2023年\n婴儿死亡率\t土默特右旗\t3.11\t3.33\n婴儿死亡率\t达茂旗\t2.81\t2.91');
  await page.locator('[data-part="preview"] td').getByText('达尔罕茂明安联合旗').first().waitFor();
  await page.getByRole('button', { name: '确认导入（3个值）' }).click();
  await page.getByText('已导入').waitFor();
  await page.goto(new URL('/health?within=150200&view=table&regions=150221', page.url()).href);
  const table = page.locator('#infant-mortality-rate').getByRole('table');
  await page.locator('#infant-mortality-rate').scrollIntoViewIfNeeded();
  await table.getByText('3.11').waitFor();
  await expect.poll(() => table.innerText()).toMatch(/2022年[\s\S]*■\s*3\.11/);
});
