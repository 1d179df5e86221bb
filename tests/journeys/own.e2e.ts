import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { sparse, workbookOf } from '../ownData/workbookOf.ts';
import { accessFaults } from '../site/accessFaults.ts';
import { chooseInMore } from '../site/menus.ts';
import { openPage } from '../site/openPage.ts';

const preview = (page: Page) => page.locator('[data-part="preview"]');

async function openData(page: Page): Promise<void> {
  await chooseInMore(page, '数据填报');
  await page.getByRole('button', { name: '下载填报模板' }).waitFor();
}

async function importFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator('input[type="file"][multiple]').setInputFiles({ name, mimeType: '', buffer });
}

const table = [
  '包头市妇女发展情况,,',
  '指标,2023年,2024年,2025年',
  '妇女人均预期寿命（岁）,81.90,82.10,82.35',
  '婴儿死亡率（‰）,2.5,2.4,—',
].join('\n');

/** «包头市…» in GB 18030, which Chinese programs write without a mark. The table holds every sign of this text. */
const gb18030 = (text: string) => {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, number[]>();
  for (let high = 0x81; high <= 0xfe; high += 1)
    for (let low = 0x40; low <= 0xfe; low += 1) codes.set(decoder.decode(new Uint8Array([high, low])), [high, low]);
  return Buffer.from(
    [...text].flatMap((sign) => (sign.charCodeAt(0) < 128 ? [sign.charCodeAt(0)] : (codes.get(sign) ?? []))),
  );
};

test('a table of the office becomes points of its own on the chart, stays after a reload, and leaves no trace when it is switched off', async () => {
  const page = await openPage({ path: '/health?regions=150200' });
  const figure = page.locator('figure[data-indicator="female-life-expectancy"]');
  await figure.locator('svg').first().waitFor();
  await openData(page);
  await importFile(page, '包头市.csv', Buffer.from(table));
  await preview(page).waitFor();
  expect(await accessFaults(page)).toEqual([]);
  expect(await preview(page).locator('tr[data-status="new"]').count()).toBe(5);
  await preview(page).getByRole('button', { name: '确认导入（5个值）' }).click();
  await page.getByText('已导入《包头市》：5个值。').waitFor();
  const board = page.getByRole('region', { name: '报送情况' });
  expect(await board.getByText('已报', { exact: true }).count()).toBe(1);
  expect(await accessFaults(page)).toEqual([]);
  await page.getByRole('link', { name: '妇女健康' }).click();
  await figure.locator('[data-part="own"]').first().waitFor();
  await figure.getByText(/包头市 82.35/).waitFor();
  await figure.getByText(/■ 本单位填报3点/).waitFor();
  await page.reload();
  await figure.locator('[data-part="own"]').first().waitFor();
  await openData(page);
  await page.getByRole('checkbox', { name: '启用《包头市》' }).uncheck();
  await page.getByRole('link', { name: '妇女健康' }).click();
  await figure
    .getByText(/包头市 82.10/)
    .first()
    .waitFor();
  expect(await figure.locator('[data-part="own"]').count()).toBe(0);
});

test('one wrong unit is caught before it reaches the chart', async () => {
  // Imports are checked against simulated values even if these are hidden.
  const page = await openPage({ path: '/data?real=1' });
  await page.getByRole('button', { name: '下载填报模板' }).waitFor();
  await importFile(page, '包头市.csv', gb18030(table.replace('82.35', '823.5')));
  const doubtful = preview(page).locator('tr[data-status="doubtful"]');
  await doubtful.getByText(/疑为单位有误/).waitFor();
  await expect.poll(() => doubtful.locator('td').first().innerText()).toBe('D3');
  await preview(page).getByRole('button', { name: '确认导入（4个值）' }).waitFor();
  await preview(page).getByRole('checkbox', { name: '存疑的也导入' }).check();
  await preview(page).getByRole('button', { name: '确认导入（5个值）' }).waitFor();
  await preview(page).getByRole('button', { name: '放弃' }).click();
  await page.getByText('尚未导入本单位数据。').waitFor();
});

test('a workbook that would fill the memory is refused in words, and what is being reviewed stays', async () => {
  const page = await openPage({ path: '/data' });
  await page.getByRole('button', { name: '下载填报模板' }).waitFor();
  await importFile(page, '包头市.csv', Buffer.from(table));
  await preview(page).getByRole('button', { name: '确认导入（5个值）' }).waitFor();
  await importFile(page, '年报.xlsx', Buffer.from(workbookOf(sparse(99_000))));
  await page
    .getByText(/“年报.xlsx”超过40万个单元格/)
    .first()
    .waitFor();
  expect(await preview(page).locator('tr[data-status="new"]').count()).toBe(5);
  await preview(page).getByRole('button', { name: '确认导入（5个值）' }).click();
  await page.getByText('已导入《包头市》：5个值。').waitFor();
});

test('a file chosen before the themes have come waits for them, and can be given up', async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const answers = '**/demonstration/*.json';
  const page = await openPage({
    path: '/data',
    prepare: (opened) => opened.route(answers, (route) => held.then(() => route.continue())),
  });
  const add = page.getByRole('button', { name: '导入数据', exact: true });
  const chosen = () => importFile(page, '包头市.csv', Buffer.from(table));
  await page.locator('input[type="file"][multiple]').waitFor({ state: 'attached' });
  await chosen();
  expect(await add.isDisabled()).toBe(true);
  await page.getByRole('button', { name: '取消' }).click();
  await chosen();
  release();
  // Cells of one file only, without those of the cancelled file.
  await page.getByText('识别6个单元格').waitFor();
});

test('the form that was downloaded is filled and read back, and so is what is pasted', async () => {
  const page = await openPage({ path: '/data' });
  await page.getByLabel('填报地区').selectOption('150000');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载填报模板' }).click();
  expect((await download).suggestedFilename()).toBe('填报模板_内蒙古自治区.xlsx');
  await importFile(page, 'form.xlsx', readFileSync(await (await download).path()));
  // Published values are in the file and are read back unchanged.
  await preview(page).locator('tr[data-status="new"]').first().waitFor();
  expect(await preview(page).locator('tr[data-status="doubtful"]').count()).toBe(0);
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    window.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data }));
  }, '指标\t地区\t2023年\n妇女之家和妇女微家\t包头市\t1500\n妇女之家和妇女微家\t呼市\t1600');
  await preview(page).getByText('1,600个').waitFor();
});

test('a file that cannot be read is refused by its reason and changes nothing', async () => {
  const workbook = zipSync({ 'xl/workbook.xml': new Uint8Array(110_000_000) }, { level: 1 });
  const page = await openPage({ path: '/data' });
  await page.getByRole('button', { name: '下载填报模板' }).waitFor();
  for (const [name, buffer, reason] of [
    ['旧.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), /“旧.xls”是旧版 .xls 或带密码的文件/],
    ['炸弹.xlsx', Buffer.from(workbook), /“炸弹.xlsx”超过20MB，或解压后过大/],
    ['截断.xlsx', Buffer.from(workbook.subarray(0, 60)), /“截断.xlsx”已损坏或没有传完/],
    ['空.csv', Buffer.from(''), /“空.csv”里没有数据/],
    ['别的.csv', Buffer.from('姓名,电话\n甲,1'), /没有读到数/],
  ] as const) {
    await importFile(page, name, buffer);
    await page.getByText(reason).waitFor();
    expect(await preview(page).count(), name).toBe(0);
  }
});

test('two years in a title are asked about, and the choice reads the table anew', async () => {
  const page = await openPage({ path: '/data' });
  await page.getByRole('button', { name: '下载填报模板' }).waitFor();
  const text = '2023年包头市统计表\n（2022年）\n指标,数值\n妇女之家和妇女微家,1500';
  await importFile(page, '报表.csv', Buffer.from(text));
  const row = preview(page).locator('tr[data-place="B4"]');
  await row.getByText(/有两种读法/).waitFor();
  expect(await row.getAttribute('data-status')).toBe('doubtful');
  expect(await row.getByRole('checkbox').isDisabled()).toBe(true);
  const sheet = preview(page).locator('[data-part="sheet"]');
  await sheet.getByText('2023或2022，请选定（标题）').waitFor({ state: 'attached' });
  await sheet.getByLabel('年份').selectOption('2023');
  await preview(page).locator('tr[data-year="2023"][data-status="new"][data-value="1500"]').waitFor();
  await page.reload();
  await preview(page).locator('tr[data-year="2023"][data-region="150200"]').waitFor();
  await preview(page).getByRole('button', { name: '确认导入（1个值）' }).click();
  await page.getByText('已导入《报表》：1个值。').waitFor();
  await importFile(page, '报表.csv', Buffer.from(text.replace('（2022年）', '').replace('1500', '1510')));
  const changed = preview(page).locator('tr[data-status="changed"]');
  await changed.getByText(/1,500个 → 1,510个/).waitFor();
});

test('a value is typed over a cell of the review, checked as typed, and survives a reload', async () => {
  const page = await openPage({ path: '/data' });
  await page.getByRole('button', { name: '下载填报模板' }).waitFor();
  await importFile(page, '包头市.csv', Buffer.from(table.replace('82.35', '823.5').replace('2.4', '约2')));
  await preview(page).getByRole('button', { name: '确认导入（3个值）' }).waitFor();
  const row = (place: string) => preview(page).locator(`tr[data-place="${place}"]`);
  const correct = async (place: string, text: string) => {
    await row(place)
      .getByRole('button', { name: `更正${place}` })
      .click();
    await row(place).getByRole('textbox').fill(text);
  };
  await correct('D3', '八十二');
  await row('D3').getByText('应为以岁为单位的数字').waitFor();
  expect(await accessFaults(page)).toEqual([]);
  // What is half typed is there again.
  await page.reload();
  expect(await row('D3').getByRole('textbox').inputValue()).toBe('八十二');
  await row('D3').getByRole('textbox').fill('8.235');
  await page.keyboard.press('Enter');
  await row('D3')
    .getByText(/更正：/)
    .waitFor();
  expect(await row('D3').getAttribute('data-status')).toBe('doubtful');
  await correct('D3', '82.35');
  await page.keyboard.press('Enter');
  await correct('C4', '2.4‰');
  await page.keyboard.press('Enter');
  await preview(page).getByRole('button', { name: '确认导入（5个值）' }).waitFor();
  await page.reload();
  await preview(page).getByRole('button', { name: '确认导入（5个值）' }).waitFor();
  expect(await row('D3').getAttribute('data-value')).toBe('82.35');
  expect(await row('D3').locator('td').nth(2).innerText()).toBe('823.5');
  await row('C4').getByText('新增：更正').waitFor();
  // An empty field takes the correction back.
  await correct('C4', '');
  await page.keyboard.press('Enter');
  await preview(page).locator('tr[data-place="C4"][data-status="refused"]').waitFor();
  await preview(page).getByLabel('导入人（可不填）').fill('王某');
  await preview(page).getByRole('button', { name: '确认导入（4个值）' }).click();
  // The data set says where its values come from, and what was left out.
  await page.getByRole('button', { name: '各值来源：《包头市》' }).click();
  const set = page.locator('[data-set="包头市"]');
  await set.getByText(/文件：包头市.csv　导入人：王某/).waitFor();
  await set.locator('tr[data-place="D3"]').getByText('更正').waitFor();
  await set.locator('tr[data-place="C4"]').getByText('不能导入：不是数字').waitFor();
  expect(await accessFaults(page)).toEqual([]);
});

test('all rows of a review are within reach, by page and by file, league, indicator and kind', async () => {
  const page = await openPage({ path: '/data' });
  await page.getByRole('button', { name: '下载填报模板' }).waitFor();
  const years = Array.from({ length: 14 }, (_, at) => `${2011 + at}年`);
  const leagues = ['呼和浩特市', '包头市', '乌海市', '赤峰市', '通辽市', '鄂尔多斯市', '呼伦贝尔市', '巴彦淖尔市'];
  const row = (league: string) => [`${league}`, ...years.map((_, at) => 1500 + at)].join(',');
  const text = ['妇女之家和妇女微家', `地区,${years.join(',')}`, ...leagues.map(row), `兴安盟,x${','.repeat(13)}`].join(
    '\n',
  );
  await importFile(page, '各盟市.csv', Buffer.from(text));
  await importFile(page, '包头市.csv', Buffer.from(table));
  const rows = preview(page).locator('tr[data-place]');
  await preview(page).getByText('第1—100行，共119行').waitFor();
  expect(await rows.first().getAttribute('data-status')).not.toBe('new');
  await preview(page).getByRole('button', { name: '下一页' }).click();
  await preview(page).getByText('第101—119行，共119行').waitFor();
  expect(await rows.count()).toBe(19);
  await preview(page).getByLabel('文件', { exact: true }).selectOption('包头市.csv');
  await expect.poll(() => rows.count()).toBe(6);
  await preview(page).getByLabel('指标', { exact: true }).last().selectOption({ label: '婴儿死亡率' });
  await expect.poll(() => rows.count()).toBe(3);
  await preview(page).getByRole('button', { name: '无数据1个' }).click();
  await expect.poll(() => rows.count()).toBe(1);
  expect(await rows.getAttribute('data-place')).toBe('D4');
});

test('each file becomes a data set named by its league, the same again is recognised, and a newer return replaces it', async () => {
  const page = await openPage({ path: '/data' });
  await page.getByRole('button', { name: '下载填报模板' }).waitFor();
  const value = (league: string, count: string) => Buffer.from(`${league},\n指标,2023年\n妇女之家和妇女微家,${count}`);
  await importFile(page, 'a1.csv', value('包头市', '1500'));
  await importFile(page, 'a2.csv', value('乌海市', '700'));
  await preview(page).getByRole('button', { name: '确认导入（2个值）' }).click();
  await page.getByText('已导入2个数据集：2个值。').waitFor();
  await page.locator('[data-set="包头市2023年"]').waitFor();
  // One league is switched off alone.
  await page.getByRole('checkbox', { name: '启用《乌海市2023年》' }).uncheck();
  await importFile(page, 'a1.csv', value('包头市', '1500'));
  await preview(page).getByText('与已有数据集《包头市2023年》相同').waitFor();
  expect(await preview(page).getByRole('button', { name: '确认导入（0个值）' }).isDisabled()).toBe(true);
  expect(await accessFaults(page)).toEqual([]);
  await preview(page).getByRole('button', { name: '放弃' }).click();
  await importFile(page, '包头更正.csv', value('包头市', '1510'));
  await preview(page).getByLabel('与已有数据集').selectOption({ index: 1 });
  await preview(page).getByRole('button', { name: '确认导入（1个值）' }).click();
  await page.locator('[data-set="包头更正"]').waitFor();
  const names = () => page.locator('[data-set]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-set')));
  expect(await names()).toEqual(['包头更正', '乌海市2023年']);
  await page.getByRole('status').filter({ hasText: '已导入' }).getByRole('button', { name: '撤销' }).click();
  await expect.poll(names).toEqual(['包头市2023年', '乌海市2023年']);
});

test('the file of a data set is opened wherever it is dropped', async () => {
  const page = await openPage({ path: '/data' });
  await page.getByRole('button', { name: '下载填报模板' }).waitFor();
  const values = [{ indicator: 'womens-homes', region: '150200', year: 2023, value: 5 }];
  const dataSet = { id: 'a', name: '包头2023', day: '2024-01-20', on: true, values };
  const text = JSON.stringify({ format: 'jinguo-data', version: 2, dataSet });
  await importFile(page, '包头2023.jinguo-data.json', Buffer.from(text));
  await page.getByRole('checkbox', { name: '启用《包头2023》' }).waitFor();
});

test('a head that is not known is matched by hand, and known the next time', async () => {
  const page = await openPage({ path: '/data' });
  const again = () => importFile(page, '包头市.csv', Buffer.from(table.replace('婴儿死亡率（‰）', '婴儿死亡情况')));
  await page.getByRole('button', { name: '下载填报模板' }).waitFor();
  await again();
  await preview(page).getByLabel('婴儿死亡情况').selectOption('infant-mortality-rate');
  await preview(page).getByRole('button', { name: '确认导入（5个值）' }).waitFor();
  await page.reload();
  await page.getByRole('button', { name: '下载填报模板' }).waitFor();
  // The review is still there, and the same file is not added twice.
  await again();
  await preview(page).getByRole('button', { name: '确认导入（5个值）' }).waitFor();
  await preview(page).getByRole('button', { name: '放弃' }).click();
  await again();
  await preview(page).getByRole('button', { name: '确认导入（5个值）' }).waitFor();
  // A wrong match is changed, taken back, and is there again after an undo.
  await page.getByText('已记住的对应（1个）').click();
  const remembered = page.locator('[data-part="remembered"]');
  await remembered.getByLabel('查找').fill('新生儿死亡率');
  await remembered.getByRole('combobox').selectOption('neonatal-mortality-rate');
  await preview(page).locator('tr[data-indicator="neonatal-mortality-rate"]').first().waitFor();
  await remembered.getByRole('button', { name: /^取消/ }).click();
  await preview(page).getByLabel('婴儿死亡情况').waitFor();
  await page.getByRole('status').filter({ hasText: '已取消' }).getByRole('button', { name: '撤销' }).click();
  await preview(page).locator('tr[data-indicator="neonatal-mortality-rate"]').first().waitFor();
  expect(await accessFaults(page)).toEqual([]);
});

test('simulated figures step aside by one switch, in the address, and the page says so and what would fill it', async () => {
  const page = await openPage({ path: '/health?regions=150200' });
  await page.getByText(/演示数据/).waitFor();
  await page.getByRole('button', { name: '隐藏模拟数据' }).click();
  await page.waitForURL(/real=1/);
  await page.getByText('已隐藏模拟数据，只显示公布、推算和本单位填报的数据。').waitFor();
  await page.getByText(/演示数据/).waitFor({ state: 'detached' });
  expect(await page.getByText('模拟数据', { exact: true }).count()).toBe(0);
  await page.goto(page.url().replace('/health', '/overview'));
  await page.getByText('已隐藏模拟数据，只显示公布、推算和本单位填报的数据。').waitFor();
  await page.getByRole('link', { name: '到“数据填报”导入本单位数据' }).click();
  await page.getByRole('button', { name: '下载填报模板' }).waitFor();
});

test('a data set is saved, deleted with undo and opened again, and a damaged file changes nothing', async () => {
  const page = await openPage({ path: '/data' });
  await page.getByRole('button', { name: '下载填报模板' }).waitFor();
  await importFile(page, '包头市.csv', Buffer.from(table));
  await preview(page).getByRole('button', { name: '确认导入（5个值）' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '另存为文件：《包头市》' }).click();
  expect((await download).suggestedFilename()).toBe('包头市.jinguo-data.json');
  const saved = readFileSync(await (await download).path(), 'utf8');
  await page.getByRole('button', { name: '删除《包头市》' }).click();
  await page.getByText('尚未导入本单位数据。').waitFor();
  await page.getByRole('status').filter({ hasText: '已删除' }).getByRole('button', { name: '撤销' }).click();
  await page.locator('[data-set="包头市"]').waitFor();
  const open = page.getByLabel('打开数据集文件').last();
  await open.setInputFiles({ name: 'a.json', mimeType: '', buffer: Buffer.from(saved.replace('2023', '"2023"')) });
  await page.getByText(/已损坏：dataSet.values.0.year/).waitFor();
  await open.setInputFiles({ name: 'b.json', mimeType: '', buffer: Buffer.from(saved) });
  await expect.poll(() => page.locator('[data-set="包头市"]').count()).toBe(2);
  const up = page.getByRole('button', { name: '上移《包头市》' });
  await up.last().focus();
  const below = await up.last().elementHandle();
  await page.keyboard.press('Enter');
  // The button went up with its set, and the next key starts from there.
  await expect.poll(() => below?.getAttribute('aria-disabled')).toBe('true');
  expect(await below?.evaluate((button) => button === document.activeElement)).toBe(true);
});
