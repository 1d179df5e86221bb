import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openPage } from '../site/openPage.ts';
import { pngSize } from '../site/pngSize.ts';

test('from opening the dashboard to a picture for a briefing: a theme, two cities, ten years, the reading, the PNG', async () => {
  const page = await openPage({ path: '/health' });
  await page.getByRole('link', { name: '就业创业' }).click();
  await page.getByRole('link', { name: '妇女健康' }).click();

  await page.getByRole('button', { name: '添加盟市' }).click();
  const search = page.getByRole('textbox', { name: '名称或拼音首字母' });
  await search.fill('bt');
  await search.press('Enter');
  await search.fill('鄂尔');
  await search.press('Enter');
  await page.keyboard.press('Escape');
  await page.waitForURL(/regions=150200,150600/);

  await page.getByRole('button', { name: /2010—2024年/ }).click();
  await page.getByRole('button', { name: '十年 2012–2021' }).click();
  await page.keyboard.press('Escape');
  await page.waitForURL(/from=2012&to=2021/);

  const figure = page.locator('figure[data-indicator="female-life-expectancy"]');
  await figure.and(page.locator('[aria-busy="false"]')).waitFor();
  const drawing = figure.getByRole('application');
  await drawing.focus();
  await page.keyboard.press('End');
  for (let year = 2012; year < 2021; year += 1) await page.keyboard.press('ArrowRight');
  const tooltip = figure.getByRole('status');
  await expect.poll(() => tooltip.innerText()).toContain('2021年');
  const text = await tooltip.innerText();
  expect(text).toContain('80.78岁');
  expect(text).toContain('公布');
  expect(text).toContain('《');
  expect(text).toContain('包头市');
  expect(text).toContain('鄂尔多斯市');

  const download = page.waitForEvent('download');
  await figure.getByRole('button', { name: '导出：妇女人均预期寿命' }).click();
  await page.getByRole('menuitem', { name: 'PNG' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('妇女健康_妇女人均预期寿命_全区+包头市+鄂尔多斯市_2012-2021.png');
  expect(pngSize(readFileSync(await file.path()))).toEqual({ width: 2560, height: 1440 });
});

test('a pasted link shows a colleague the same view, and Back leads to where one was', async () => {
  const page = await openPage({ path: '/rights?regions=152200&from=2015&view=table' });
  await page.getByRole('button', { name: '移除兴安盟' }).waitFor();
  await page.getByRole('columnheader', { name: '兴安盟' }).first().waitFor();
  expect(await page.getByRole('radio', { name: '表格' }).isChecked()).toBe(true);

  await page.getByRole('button', { name: '移除兴安盟' }).click();
  await expect.poll(() => new URL(page.url()).search).toBe('?from=2015&view=table');
  await page.goBack();
  await page.getByRole('button', { name: '移除兴安盟' }).waitFor();
  expect(new URL(page.url()).search).toBe('?regions=152200&from=2015&view=table');
});

test('going to another theme keeps the filters', async () => {
  const page = await openPage({ path: '/health?regions=150200,152200&from=2012&view=ranking&lang=en' });
  await page.getByRole('link', { name: 'Employment' }).click();
  await page.waitForURL(/\/employment\?/);
  expect(new URL(page.url()).search).toBe('?regions=150200,152200&from=2012&view=ranking&lang=en');
});

test('an indicator is found in any theme by pinyin initials, and its card gets the focus', async () => {
  const page = await openPage({ path: '/rights?regions=150200' });
  await page.getByRole('button', { name: '移除包头市' }).waitFor();
  await page.keyboard.press('Control+k');
  const search = page.getByPlaceholder('指标、盟市或页面：名称、拼音首字母、英文');
  await search.fill('ycfswl');
  await search.press('Enter');
  await page.waitForURL(/\/health\?regions=150200#maternal-mortality-ratio/);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-indicator')))
    .toBe('maternal-mortality-ratio');
});
