import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { accept, importTable, preview, sets } from '../site/importTable.ts';
import { chooseInMore } from '../site/menus.ts';
import { openPage } from '../site/openPage.ts';

// What browsers do: transactions and locks between tabs, what is stored over a reload, and the question before a window closes.

const untilFigures = (page: Page) => page.locator('figure[data-indicator][aria-busy="false"]').first().waitFor();

test('two tabs that accept at the same moment lose nothing', async () => {
  const page = await openPage({ path: '/data' });
  const [other] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate(() => void window.open(window.location.href)),
  ]);
  await Promise.all([importTable(page, '甲'), importTable(other, '乙')]);
  await Promise.all([accept(page), accept(other)]);
  await expect.poll(async () => (await sets(page)).sort()).toEqual(['乙', '甲'].sort());
  await expect.poll(async () => (await sets(other)).sort()).toEqual(['乙', '甲'].sort());
  await page.reload();
  await expect.poll(async () => (await sets(page)).sort()).toEqual(['乙', '甲'].sort());
  await other.close();
});

test('a review that is not taken, its notes and half-typed fields survive another page and a reload, and a second file joins it', async () => {
  const page = await openPage({ path: '/data' });
  await importTable(page, '包头市');
  await preview(page).getByLabel('数据集名称').fill('改过的名称');
  await page.locator('input[type="file"][multiple]').setInputFiles({
    name: '赤峰市.csv',
    mimeType: '',
    buffer: Buffer.from('赤峰市,\n指标,2024年\n婴儿死亡率（‰）,2000'),
  });
  await preview(page).getByText('核对：识别2个单元格').waitFor();
  await preview(page)
    .getByRole('button', { name: /确认无误$/ })
    .first()
    .click();
  await preview(page)
    .getByRole('textbox', { name: /的说明$/ })
    .fill('已向卫健委核');
  await page.getByRole('button', { name: '新建指标', exact: true }).click();
  await page.locator('form input[name="name"]').fill('巾帼家政');
  await page.getByRole('link', { name: '妇女健康' }).click();
  await untilFigures(page);
  await chooseInMore(page, '数据填报');
  const stands = async () => {
    await preview(page).getByText('核对：识别2个单元格').waitFor();
    expect(await preview(page).getByLabel('数据集名称').first().inputValue()).toBe('改过的名称');
    expect(
      await preview(page)
        .getByRole('textbox', { name: /的说明$/ })
        .inputValue(),
    ).toBe('已向卫健委核');
    expect(await page.locator('form input[name="name"]').inputValue()).toBe('巾帼家政');
  };
  await stands();
  await page.reload();
  await stands();
  await preview(page).getByRole('button', { name: '放弃' }).click();
  await page.reload();
  await page.getByRole('button', { name: '导入数据' }).waitFor();
  await page.locator('form input[name="name"]').waitFor();
  expect(await preview(page).count()).toBe(0);
});

test('reviews that two tabs keep at the same time are both there after a reload', async () => {
  const page = await openPage({ path: '/data' });
  const [other] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate(() => void window.open(window.location.href)),
  ]);
  await importTable(page, '甲');
  await importTable(other, '乙');
  await other.close();
  await page.reload();
  await preview(page).getByText('核对：识别2个单元格').waitFor();
  await preview(page).getByRole('button', { name: '放弃' }).click();
  await page.reload();
  await page.getByRole('button', { name: '导入数据' }).waitFor();
  expect(await preview(page).count()).toBe(0);
});

test('where nothing can be stored the browser asks before a window with unsaved figures closes', async () => {
  const page = await openPage({
    path: '/data',
    prepare: (opened) => opened.addInitScript(() => Reflect.deleteProperty(IDBFactory.prototype, 'open')),
  });
  await importTable(page, '今年的');
  await accept(page);
  await page.getByRole('alert').filter({ hasText: '不能保存数据集' }).waitFor();
  const question = page.waitForEvent('dialog');
  void page.reload().catch(() => undefined);
  const dialog = await question;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  expect(await sets(page)).toEqual(['今年的']);
});
