import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { zh } from '../../src/i18n/zh.ts';
import { indicatorCount } from '../indicatorCount.ts';
import { openPage } from '../site/openPage.ts';
import { pngSize } from '../site/pngSize.ts';

const path = '/participation?regions=all&from=2012&to=2021';

test('the whole theme leaves as one picture', async () => {
  const page = await openPage({ path });
  const file = await exportPage(page, /图片.*PNG|PNG/);
  expect(file.suggestedFilename()).toMatch(/^参政议政_.*12盟市_2012-2021\.png$/);
  const { width, height } = pngSize(readFileSync(await file.path()));
  expect(width).toBeGreaterThanOrEqual(2400);
  expect(height).toBeGreaterThan(width);
  expect(Math.max(width, height)).toBeLessThanOrEqual(16384);
});

test('the whole theme leaves as a ZIP with one picture a figure, in the size of a slide', async () => {
  const page = await openPage({ path });
  const file = await exportPage(page, /16:9.*ZIP/);
  const entries = Object.entries(unzipSync(readFileSync(await file.path())));
  expect(entries).toHaveLength(await indicatorCount('participation'));
  for (const [name, content] of entries) {
    expect(name).toMatch(/^\d\d_参政议政_.+\.png$/);
    expect(pngSize(Buffer.from(content))).toEqual({ width: 2560, height: 1440 });
  }
});

test('the whole theme leaves as a workbook: a sheet an indicator, and their definitions and sources', async () => {
  const page = await openPage({ path });
  const file = await exportPage(page, /XLSX/);
  const parts = unzipSync(readFileSync(await file.path()));
  const sheets = Object.keys(parts).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
  expect(sheets.length).toBeGreaterThan(await indicatorCount('participation'));
  const text = Object.values(parts)
    .map((part) => Buffer.from(part).toString('utf8'))
    .join('\n');
  for (const word of ['旗县级政府领导班子女性配备率', '中国妇女发展纲要（2011—2020年）', '模拟', '呼和浩特市']) {
    expect(text).toContain(word);
  }
  // In Chromium 109 the page crashed after a few exports.
  for (let times = 0; times < 8; times += 1) expect(await (await exportPage(page, /XLSX/)).failure()).toBeNull();
});

test('a workbook that is given up while it is written leaves no file, and the page stays', async () => {
  const page = await openPage({ path });
  const downloads: Download[] = [];
  page.on('download', (download) => downloads.push(download));
  for (let times = 0; times < 5; times += 1) {
    await page.getByRole('button', { name: '导出本页' }).click();
    await page.getByRole('menuitem', { name: /XLSX/ }).click();
    await page.getByRole('dialog').getByText(zh().export.finishing).waitFor();
    // Dispatched at once: a mouse click waits until the page is stable, and the file may be written by then.
    await page.getByRole('button', { name: '取消' }).dispatchEvent('click');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  const file = await exportPage(page, /XLSX/);
  expect(downloads).toEqual([file]);
});

test('long work can be cancelled, and leaves no half file', async () => {
  const page = await openPage({ path });
  const downloads: Download[] = [];
  page.on('download', (download) => downloads.push(download));
  await page.getByRole('button', { name: '导出本页' }).click();
  await page.getByRole('menuitem', { name: /16:9.*ZIP/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('progressbar').waitFor();
  await dialog.getByRole('button', { name: '取消' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('status').filter({ hasText: '取消' }).waitFor();
  const file = await exportPage(page, /XLSX/);
  expect(downloads).toEqual([file]);
});

test('a page is printed with every figure drawn, from the keyboard, from the menu and by the browser itself', async () => {
  const printed = () => page.evaluate(() => Number(document.documentElement.dataset.printed ?? 0));
  const page = await openPage({
    path: '/health?view=ranking',
    prepare: (opened) =>
      opened.addInitScript(() => {
        window.print = () => {
          const root = document.documentElement;
          root.dataset.printed = String(Number(root.dataset.printed ?? 0) + 1);
        };
      }),
  });
  const waiting = page.locator('figure[aria-busy="true"]');
  await page.locator('#under3-management-rate[aria-busy="true"]').waitFor();
  await page.keyboard.press('Control+p');
  await expect.poll(printed).toBe(1);
  expect(await waiting.count()).toBe(0);
  await page.reload();
  await page.locator('#under3-management-rate[aria-busy="true"]').waitFor();
  await page.locator('figure[aria-busy="false"] svg[role="toolbar"]').first().waitFor();
  expect(
    await page.evaluate(() => {
      window.dispatchEvent(new Event('beforeprint'));
      return document.querySelectorAll('figure[aria-busy="true"], figure:not(:has(svg[role="toolbar"]))').length;
    }),
  ).toBe(0);
  await page.getByRole('button', { name: '导出本页' }).click();
  await page.getByRole('menuitem', { name: '打印本页' }).click();
  await expect.poll(printed).toBe(1);
});

test('a figure leaves as an SVG with text as text, and as data that Excel reads', async () => {
  const page = await openPage({ path: '/health?regions=150200&mock=gaps' });
  const svg = readFileSync(await (await exportFigure(page, '孕产妇死亡率', 'SVG')).path(), 'utf8');
  expect(svg).toContain('孕产妇死亡率');
  expect(svg).toContain('模拟数据');
  expect(svg).not.toContain('var(--');
  const csv = readFileSync(await (await exportFigure(page, '孕产妇死亡率', 'CSV')).path(), 'utf8');
  expect(csv.startsWith('\uFEFF')).toBe(true);
  const rows = csv.slice(1).trimEnd().split('\r\n');
  expect(rows).toHaveLength(1 + 2 * 15);
  expect(rows.filter((row) => row.includes('未报送')).length).toBeGreaterThan(0);
});

async function exportPage(page: Page, choice: RegExp): Promise<Download> {
  await page.getByRole('button', { name: '导出本页' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: choice }).click();
  return download;
}

async function exportFigure(page: Page, name: string, choice: string): Promise<Download> {
  const download = page.waitForEvent('download');
  await chooseExport(page, name, choice);
  return download;
}

async function chooseExport(page: Page, name: string, choice: string) {
  await page.getByRole('button', { name: `导出：${name}` }).click();
  await page.getByRole('menuitem', { name: choice }).click();
}
