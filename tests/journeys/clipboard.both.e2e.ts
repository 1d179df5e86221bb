import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from '../site/openPage.ts';

test('data are copied as a table that a spreadsheet takes, and the page says so', async () => {
  const page = await openPage({ path: '/health?regions=150200', permissions: ['clipboard-read', 'clipboard-write'] });
  await chooseExport(page, '婴儿死亡率', '复制数据');
  await page.getByRole('status').filter({ hasText: '已复制' }).waitFor();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).trimEnd().split(/\r?\n/);
  const header = lines.find((line) => line.includes('包头市'));
  expect(header?.split('\t')).toHaveLength(3);
  expect(lines.some((line) => /^2024年?\t2\.87\t[\d.]+$/.test(line))).toBe(true);
});

test('a picture is copied where the browser allows it', async () => {
  const page = await openPage({ path: '/health', permissions: ['clipboard-read', 'clipboard-write'] });
  await chooseExport(page, '婴儿死亡率', '复制图片');
  await page.getByRole('status').filter({ hasText: '已复制' }).waitFor();
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const picture = await createImageBitmap((await item?.getType('image/png')) ?? new Blob());
    return { width: picture.width, height: picture.height };
  });
  expect(size).toEqual({ width: 2560, height: 1440 });
});

test('on plain http, where browsers have no clipboard, copying a picture offers its download in words', async () => {
  const page = await openPage({ path: '/health', insecure: true });
  expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
  const figure = page.locator('figure[data-indicator="infant-mortality-rate"]');
  await figure.getByRole('button', { name: '导出：婴儿死亡率' }).click();
  await page.getByRole('menuitem', { name: '复制图片' }).click();
  const offer = page.getByRole('status').filter({ hasText: '下载' });
  const download = page.waitForEvent('download');
  await offer.getByRole('button', { name: /PNG/ }).click();
  expect((await download).suggestedFilename()).toMatch(/婴儿死亡率.*\.png$/);
});

async function chooseExport(page: Page, name: string, choice: string) {
  await page.getByRole('button', { name: `导出：${name}` }).click();
  await page.getByRole('menuitem', { name: choice }).click();
}
