import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { accessFaults } from '../site/accessFaults.ts';
import { chooseInMore, chooseView } from '../site/menus.ts';
import { openPage } from '../site/openPage.ts';

const preview = (page: Page) => page.locator('[data-part="preview"]');
const files = (page: Page) => page.locator('input[type="file"][multiple]');

async function openData(page: Page): Promise<void> {
  await chooseInMore(page, '数据填报');
  await page.getByRole('button', { name: '下载填报模板' }).waitFor();
}

async function saved(page: Page, press: string): Promise<{ name: string; file: Buffer }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: press }).click();
  const file = await download;
  return { name: file.suggestedFilename(), file: readFileSync(await file.path()) };
}

/** Fills in a form as a league does: one row, one column. */
async function filled(form: Uint8Array, indicator: string, year: string, value: number): Promise<Buffer> {
  const { sheets } = await readXlsx(form);
  const written = sheets.map(({ name, rows }) => {
    const column = rows[2]?.indexOf(year) ?? -1;
    return {
      name,
      rows: rows.map((row) => (row[0] === indicator ? row.map((cell, at) => (at === column ? value : cell)) : row)),
    };
  });
  return Buffer.from(await writeXlsx({ sheets: written }));
}

test('twelve workbooks become a briefing: forms go out, come back filled, and leave as figures that say they are reported', async () => {
  const page = await openPage({ path: '/data?form=organizations' });
  await page.getByRole('button', { name: '下载填报模板' }).waitFor();
  await page.getByLabel('填报地区').selectOption({ label: '12个盟市各一份（ZIP）' });
  await page.getByLabel('起始年份').selectOption('2024');
  const forms = await saved(page, '下载填报模板');
  expect(forms.name).toBe('填报模板_12盟市.zip');
  const folder = mkdtempSync(join(tmpdir(), 'forms-'));
  const entries = Object.entries(unzipSync(forms.file));
  expect(entries.length).toBe(12);
  const paths = await Promise.all(
    entries.map(async ([name, form], at) => {
      const path = join(folder, name);
      writeFileSync(path, await filled(form, '妇女之家和妇女微家', '2025年', 1000 + at));
      return path;
    }),
  );
  await files(page).setInputFiles(paths);
  // Nothing else is read from the form.
  await preview(page).getByText('核对：识别12个单元格，尚未导入').waitFor();
  await preview(page).getByRole('checkbox', { name: '存疑的也导入' }).check();
  await preview(page).getByRole('button', { name: '确认导入（12个值）' }).click();
  const board = page.getByRole('region', { name: '报送情况' });
  await board.getByText('1/1').first().waitFor();
  expect(await board.getByText('1/1').count()).toBe(12);
  const report = await saved(page, '导出报送情况（XLSX）');
  expect(report.name).toBe('2025年报送情况.xlsx');
  const [sheet] = (await readXlsx(report.file)).sheets;
  expect(sheet?.rows[3]?.[0]).toBe('妇女之家和妇女微家');
  expect(sheet?.rows[4]?.slice(1)).toEqual(Array.from({ length: 12 }, () => '1/1'));

  await page.getByRole('link', { name: '基层组织' }).click();
  await page.getByRole('button', { name: '隐藏模拟数据' }).click();
  const figure = page.locator('figure[data-indicator="womens-homes"]');
  // 1000 + 1001 + … + 1011
  await figure.getByText(/2025年末全区妇女之家和妇女微家12,066个（推算）/).waitFor();
  await chooseView(figure, '排名');
  await figure.getByText(/盟市数为本单位填报/).waitFor();
  await figure.getByRole('button', { name: /加入简报/ }).click();
  await page.getByRole('link', { name: '简报' }).click();
  await page.locator('[data-pages="drawn"]').waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Word（DOCX）' }).click();
  const parts = unzipSync(readFileSync(await (await download).path()));
  const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '');
  expect(text).toContain('12,066');
  expect(text).toContain('盟市数为本单位填报');
  expect(text).not.toContain('模拟');
});

test('an indicator that the dashboard does not have is set up from the head of a table, and is found like all others', async () => {
  const page = await openPage({ path: '/data' });
  await page.getByRole('button', { name: '下载填报模板' }).waitFor();
  const rows = ['指标,2023年,2024年', '妈妈小屋（个）,310,325'].join('\n');
  await files(page).setInputFiles({ name: '包头市.csv', mimeType: '', buffer: Buffer.from(rows) });
  await preview(page).getByLabel('妈妈小屋（个）').selectOption({ label: '新建指标…' });
  const form = page.getByRole('form', { name: '新建指标' });
  expect(await form.getByLabel('名称').inputValue()).toBe('妈妈小屋');
  expect(await form.getByLabel('单位').inputValue()).toBe('个');
  expect(await accessFaults(page)).toEqual([]);
  // The page names the invalid field and keeps the input.
  await form.getByLabel('名称').fill('妇女之家和妇女微家');
  await form.getByLabel('目标年份').fill('三十');
  await form.getByRole('button', { name: '保存指标' }).click();
  await form.getByText('名称已有，请换一个。').waitFor();
  await form.getByText(/目标年份应为四位年份/).waitFor();
  await form.getByText(/目标值应为数字/).waitFor();
  await form.getByLabel('名称').fill('妈妈小屋');
  await form.getByLabel('目标年份').fill('2030');
  await form.getByLabel('目标值').fill('300');
  await form.getByRole('button', { name: '保存指标' }).click();
  await preview(page).getByRole('button', { name: '确认导入（2个值）' }).click();
  await page.getByText('已导入《包头市》：2个值。').waitFor();
  await page.getByRole('link', { name: '基层组织' }).click();
  const figure = page.locator('figure', { hasText: '妈妈小屋' });
  await figure.scrollIntoViewIfNeeded();
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder(/指标、盟市或页面/).fill('mmxw');
  await page
    .getByRole('button', { name: /妈妈小屋/ })
    .first()
    .waitFor();
  await page.keyboard.press('Escape');
  // Switched off, the data set leaves no trace, and its definition stays.
  await openData(page);
  await page.getByRole('checkbox', { name: '启用《包头市》' }).uncheck();
  await page.locator('[data-indicator="妈妈小屋"]').waitFor();
  await page.getByRole('link', { name: '基层组织' }).click();
  await page.locator('figure').first().waitFor();
  expect(await page.locator('figure', { hasText: '妈妈小屋' }).count()).toBe(0);
});

test('a doubtful value is confirmed with a note that stays, single cells are left out, and the same value is not doubted again', async () => {
  const page = await openPage({ path: '/data' });
  await page.getByRole('button', { name: '下载填报模板' }).waitFor();
  const rows = ['指标,2023年,2024年', '住院分娩率,99.9,100.5', '妇女之家和妇女微家,1500,1510'].join('\n');
  const again = () => files(page).setInputFiles({ name: '包头市.csv', mimeType: '', buffer: Buffer.from(rows) });
  await again();
  await preview(page).getByRole('button', { name: '确认导入（3个值）' }).waitFor();
  await preview(page).getByRole('button', { name: 'C2确认无误' }).click();
  await preview(page).getByLabel('C2的说明').fill('含外地产妇');
  await preview(page).getByRole('checkbox', { name: '导入C3' }).uncheck();
  await preview(page).getByRole('button', { name: '确认导入（3个值）' }).click();
  await page.getByText('已导入《包头市》：3个值。').waitFor();
  await again();
  await preview(page).getByText('已确认：超出可能的范围；含外地产妇').waitFor();
  await preview(page).getByRole('button', { name: '放弃' }).click();
  const checks = page.getByRole('region', { name: '合理性核查' });
  expect(await checks.getByRole('textbox').inputValue()).toBe('含外地产妇');
  await page.reload();
  await checks.getByRole('button', { name: '核查现有数据' }).click();
  await checks.getByText('没有发现存疑的数。').waitFor();
  expect(await accessFaults(page)).toEqual([]);
  // After the undo, the value is in doubt again.
  await checks.getByRole('button', { name: /确认无误$/ }).click();
  await checks.getByText('存疑1个').waitFor();
});

test('what one tab imports the other shows', async () => {
  const page = await openPage({ path: '/organizations?regions=150200' });
  const opened = page.context().waitForEvent('page');
  await page.evaluate(() => void window.open('/data'));
  const other = await opened;
  await other.getByRole('button', { name: '下载填报模板' }).waitFor();
  const rows = ['指标,2024年', '妇女之家和妇女微家,1510'].join('\n');
  await files(other).setInputFiles({
    name: '包头市.csv',
    mimeType: '',
    buffer: Buffer.from(`${rows}\n妇联募集关爱款物,900`),
  });
  await preview(other).getByRole('checkbox', { name: '存疑的也导入' }).check();
  await preview(other).getByRole('button', { name: '确认导入（2个值）' }).click();
  const figure = page.locator('figure[data-indicator="womens-homes"]');
  await figure.getByText(/■ 本单位填报1点/).waitFor();
});

test('a card left with nothing says what would fill it and leads to the form of its theme', async () => {
  const page = await openPage({ path: '/overview' });
  await page.getByRole('button', { name: '隐藏模拟数据' }).click();
  await page.getByRole('button', { name: '恢复显示模拟数据' }).waitFor();
  await page.getByRole('link', { name: '妇女健康' }).first().click();
  const figure = page.locator('figure[data-indicator="infant-mortality-rate"]');
  await figure.getByText(/本指标只有模拟值，已隐藏/).waitFor();
  await figure.getByRole('link', { name: '下载填报模板' }).click();
  await page.getByRole('button', { name: '下载填报模板' }).waitFor();
  expect(await page.getByRole('combobox', { name: '领域' }).inputValue()).toBe('health');
});
