import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessFaults } from '../site/accessFaults.ts';
import { openPage } from '../site/openPage.ts';

const items = (page: Page) => page.locator('li[data-kind="item"]');
const names = (page: Page) => page.locator('li[data-block] b').allInnerTexts();

/** The undo button of an announcement. */
function undo(page: Page, text: string) {
  return page.getByRole('status').filter({ hasText: text }).getByRole('button', { name: '撤销' });
}

/** Adds the first figures of the current theme to the briefing. */
async function collect(page: Page, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    await page
      .locator('figure')
      .nth(index)
      .getByRole('button', { name: /加入简报/ })
      .click();
  }
}

async function openBriefing(page: Page): Promise<void> {
  await page.getByRole('link', { name: '简报' }).click();
  await page.locator('[data-pages="drawn"]').waitFor();
}

async function exported(page: Page, format: string): Promise<{ name: string; file: Buffer }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出', exact: true }).click();
  await page.getByRole('menuitem', { name: format }).click();
  const file = await download;
  return { name: file.suggestedFilename(), file: readFileSync(await file.path()) };
}

test('ten figures of three themes leave as a Word document after at most 25 actions', async () => {
  const page = await openPage({ path: '/health' });
  // One click for each of 10 figures, 2 tabs and the link, one action for the title, and 2 for the file.
  let actions = 0;
  await collect(page, 4);
  actions += 4;
  for (const [tab, count] of [
    ['就业创业', 3],
    ['权益保护', 3],
  ] as const) {
    await page.getByRole('link', { name: tab }).click();
    await collect(page, count);
    actions += 1 + count;
  }
  await openBriefing(page);
  await page.getByLabel('标题', { exact: true }).fill('2026年第一季度妇女发展情况');
  actions += 2;
  expect(await items(page).count()).toBe(10);
  const { name, file } = await exported(page, 'Word（DOCX）');
  actions += 2;
  expect(actions).toBeLessThanOrEqual(25);
  expect(name).toBe('2026年第一季度妇女发展情况.docx');
  const parts = unzipSync(file);
  const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  expect(text).toContain('2026年第一季度妇女发展情况');
  expect(text).toContain('图10');
  expect(Object.keys(parts).filter((part) => /word\/charts\/chart\d+\.xml$/.test(part)).length).toBeGreaterThan(8);
});

test('a quarterly briefing for three leagues is three documents in one ZIP, each of its league', async () => {
  const page = await openPage({ path: '/health' });
  await collect(page, 3);
  await openBriefing(page);
  await page.getByLabel('标题', { exact: true }).fill('一季度简报');
  await page.getByLabel('标题', { exact: true }).press('Tab');
  await page.getByText('12个盟市批量').click();
  await page.getByRole('checkbox', { name: '全部' }).uncheck();
  const leagues = ['包头市', '兴安盟', '锡林郭勒盟'];
  for (const name of leagues) await page.getByRole('checkbox', { name }).check();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '生成3份（ZIP）' }).click();
  await page.getByRole('menuitem', { name: 'Word（DOCX）' }).click();
  const files = unzipSync(readFileSync(await (await download).path()));
  expect(Object.keys(files)).toEqual(leagues.map((name) => `一季度简报_${name}.docx`));
  for (const [index, file] of Object.values(files).entries()) {
    const text = strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());
    expect(text).toContain(`一季度简报（${leagues[index]}）`);
    for (const name of leagues)
      expect(text.includes(`${name}高于`) || text.includes(`${name}低于`)).toBe(name === leagues[index]);
  }
});

test('a league named in a text is settled before the batch is made, and the copies name their own', async () => {
  const page = await openPage({ path: '/briefing' });
  await page.locator('[data-pages="drawn"]').waitFor();
  await page.getByRole('button', { name: '加文字' }).click();
  await page.keyboard.type('兴安盟要抓紧落实。');
  await page.getByLabel('标题', { exact: true }).fill('包头市简报');
  await page.getByLabel('标题', { exact: true }).press('Tab');
  await page.getByText('12个盟市批量').click();
  const make = page.getByRole('button', { name: '生成12份（ZIP）' });
  await page.getByText(/文字中还写着盟市名称，共2处/).waitFor();
  expect(await make.count()).toBe(0);
  await page.getByRole('button', { name: '换成{盟市}' }).last().click();
  await page.getByRole('button', { name: '保留', exact: true }).click();
  await page.getByRole('checkbox', { name: '每份各有期号' }).check();
  await page.getByLabel('包头市的期号').fill('第9期');
  await page.getByLabel('文件名').fill('{盟市}简报_{期号}');
  const download = page.waitForEvent('download');
  await make.click();
  await page.getByRole('menuitem', { name: 'Word（DOCX）' }).click();
  const files = unzipSync(readFileSync(await (await download).path()));
  const text = strFromU8(
    unzipSync(files['包头市简报_第9期.docx'] ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array(),
  );
  expect(text).toContain('包头市要抓紧落实。');
  expect(text).not.toContain('兴安盟');
});

test('the sample of a template is filled by the page, and a file that is none is refused by its reason', async () => {
  const page = await openPage({ path: '/health' });
  await collect(page, 1);
  await openBriefing(page);
  await page.getByText('套用本单位模板').click();
  const sample = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载示例模板' }).click();
  const template = await (await sample).path();
  const choose = page.getByLabel('选择模板并填充');
  const filled = page.waitForEvent('download');
  await choose.setInputFiles({ name: '模板.docx', mimeType: '', buffer: readFileSync(template) });
  const parts = unzipSync(readFileSync(await (await filled).path()));
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('妇女发展数据简报');
  // The page names the places that the briefing leaves empty.
  await page.getByText(/没有对应内容，已写“暂无数据”：.*期号/).waitFor();
  await choose.setInputFiles({ name: '旧.doc', mimeType: '', buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0]) });
  await page.getByText(/“旧.doc”是旧版 .doc 或带打开密码的文档/).waitFor();
  await page.getByRole('link', { name: '图解：如何制作模板' }).click();
  await page.getByRole('heading', { name: '用本单位的 Word 文件做模板' }).waitFor();
});

test('a message stands in the lower half of the window, and not on the button that was pressed there', async () => {
  const page = await openPage({ path: '/health' });
  const button = page
    .locator('figure')
    .nth(4)
    .getByRole('button', { name: /加入简报/ });
  await button.waitFor();
  await button.evaluate((element) => window.scrollBy(0, element.getBoundingClientRect().bottom - innerHeight + 20));
  await button.click();
  const message = page.getByRole('status').filter({ hasText: '已加入' });
  await message.waitFor();
  const [pressed, box] = [await button.boundingBox(), await message.boundingBox()];
  const height = await page.evaluate(() => innerHeight);
  expect(pressed && pressed.y > height / 2).toBe(true);
  expect(box && box.y > height / 2).toBe(true);
  expect(box && pressed && box.y + box.height <= pressed.y).toBe(true);
});

describe('what was collected', () => {
  test('is counted, undone, not taken twice, kept over a reload and seen in another tab', async () => {
    const page = await openPage({ path: '/health' });
    const link = page.getByRole('link', { name: '简报' });
    await collect(page, 1);
    await page.getByText(/已加入《妇女发展数据简报》/).waitFor();
    await expect.poll(() => link.innerText()).toContain('1');
    await page.getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => link.innerText()).not.toContain('1');
    await collect(page, 2);
    await collect(page, 1);
    await page.getByText(/没有重复加入/).waitFor();
    await expect.poll(() => link.innerText()).toContain('2');

    const popup = page.waitForEvent('popup');
    await page.evaluate(() => window.open(location.href));
    const other = await popup;
    await expect.poll(() => other.getByRole('link', { name: '简报' }).innerText()).toContain('2');
    await other
      .locator('figure')
      .nth(2)
      .getByRole('button', { name: /加入简报/ })
      .click();
    await expect.poll(() => link.innerText()).toContain('3');
    await other.close();
    await page.reload();
    await expect.poll(() => link.innerText()).toContain('3');
  });

  test('is arranged by the keyboard alone, and what is removed comes back where it was', async () => {
    const page = await openPage({ path: '/health' });
    await collect(page, 3);
    await openBriefing(page);
    const before = await names(page);
    await page.getByRole('button', { name: `下移：${before[0]}` }).focus();
    await page.keyboard.press('Alt+ArrowDown');
    expect(await names(page)).toEqual([before[1], before[0], before[2]]);
    await page.getByRole('button', { name: `移除：${before[0]}` }).focus();
    await page.keyboard.press('Enter');
    expect(await names(page)).toEqual([before[1], before[2]]);
    await undo(page, '已移除').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => names(page)).toEqual([before[1], before[0], before[2]]);
  });

  test('gets a heading where the reader works, and chapters by theme in one step, which can be undone', async () => {
    const page = await openPage({ path: '/health' });
    await collect(page, 1);
    await page.getByRole('link', { name: '权益保护' }).click();
    await collect(page, 1);
    await openBriefing(page);
    const before = await names(page);
    await page.getByLabel('结论').first().focus();
    await page.getByRole('button', { name: '加标题' }).click();
    await page.keyboard.type('其间');
    await expect.poll(() => names(page)).toEqual([before[0], '其间', before[1]]);
    await page.getByRole('button', { name: '按领域分章' }).click();
    await expect.poll(() => names(page)).toEqual(['妇女健康', before[0], '权益保护', '其间', before[1]]);
    await undo(page, '已按领域').click();
    await expect.poll(() => names(page)).toEqual([before[0], '其间', before[1]]);
  });

  test('stands on paper with the words of the reader, between headings and text', async () => {
    const page = await openPage({ path: '/health?regions=150200' });
    await collect(page, 1);
    await openBriefing(page);
    await page.getByRole('button', { name: '加标题' }).click();
    await page.keyboard.type('健康状况');
    await page.getByRole('button', { name: '加文字' }).click();
    await page.keyboard.type('各地要“抓紧”落实。');
    await page.getByLabel('结论').fill('预期寿命稳步提高。');
    await page.getByLabel('密级或提示').fill('内部资料，注意保存');
    await page.getByLabel('密级或提示').press('Tab');
    const paper = page.locator('section[data-paper]');
    for (const text of [
      '预期寿命稳步提高（见图1）。',
      '一、健康状况',
      '各地要“抓紧”落实。',
      '内部资料，注意保存',
      '图1',
    ]) {
      await paper.getByText(text).first().waitFor();
    }
    await page.getByRole('button', { name: '恢复由数据生成' }).click();
    await paper
      .getByText(/妇女人均预期寿命81.36岁/)
      .first()
      .waitFor();
    await page.getByRole('radio', { name: '16:9' }).check();
    await page.locator('[data-pages="drawn"] section[data-paper="slide"] svg').first().waitFor();
    expect(await accessFaults(page)).toEqual([]);
  });
});

test('a saved briefing is opened beside the others, and a damaged file changes nothing and says where', async () => {
  const page = await openPage({ path: '/health' });
  await collect(page, 2);
  await openBriefing(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '另存为文件' }).click();
  const saved = await (await download).path();
  expect((await download).suggestedFilename()).toBe('妇女发展数据简报.jinguo.json');
  const chosen = page.getByLabel('当前简报');
  const input = page.getByLabel('打开文件');
  await input.setInputFiles(saved);
  await page.getByText(/已打开/).waitFor();
  expect(await chosen.locator('option').count()).toBe(2);
  expect(await items(page).count()).toBe(2);
  const damaged = join(tmpdir(), 'damaged.jinguo.json');
  writeFileSync(damaged, readFileSync(saved, 'utf8').replace('"trend"', '"pie"'));
  await input.setInputFiles(damaged);
  await page.getByText(/blocks\.0\.view\.view/).waitFor();
  expect(await chosen.locator('option').count()).toBe(2);
  await page.getByRole('button', { name: '删除简报' }).click();
  expect(await chosen.locator('option').count()).toBe(1);
  await undo(page, '已删除').click();
  await expect.poll(() => chosen.locator('option').count()).toBe(2);
});

test('where the browser keeps nothing, it says so and the briefing can still be saved', async () => {
  const page = await openPage({
    path: '/health',
    prepare: (opened) =>
      opened.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      }),
  });
  await collect(page, 1);
  await page.getByText(/不能保存简报/).waitFor();
  await openBriefing(page);
  await page.getByRole('alert').filter({ hasText: '不能保存' }).waitFor();
  expect(await items(page).count()).toBe(1);
});

test('over plain http everything leaves as well: slides, a long picture and pictures in a ZIP', async () => {
  const page = await openPage({ path: '/health', insecure: true });
  await collect(page, 2);
  await openBriefing(page);
  expect((await exported(page, '演示文稿（PPTX）')).name).toBe('妇女发展数据简报.pptx');
  expect((await exported(page, '长图（PNG）')).name).toBe('妇女发展数据简报.png');
  expect((await exported(page, '图片包（ZIP）')).name).toBe('妇女发展数据简报.zip');
});

test('a saved web page lets regions be chosen without a network', async () => {
  const page = await openPage({ path: '/health?regions=150200' });
  await collect(page, 1);
  await openBriefing(page);
  const { file } = await exported(page, '网页（HTML）');
  const saved = join(tmpdir(), 'saved-briefing.html');
  writeFileSync(saved, file);
  await page.goto(`file://${saved}`);
  const chart = page.locator('[data-chart]');
  await chart.getByText(/包头/).waitFor();
  await page.getByRole('checkbox', { name: '赤峰' }).check();
  await chart.getByText(/赤峰/).waitFor();
  await page.getByRole('combobox').first().selectOption({ index: 5 });
  await expect.poll(() => chart.getByText('2010', { exact: true }).count()).toBe(0);
});

test('what is to be checked leads to its place', async () => {
  const page = await openPage({ path: '/health' });
  await collect(page, 2);
  await openBriefing(page);
  await page.getByText(/待核对：\d+处/).click();
  // Equal findings of both figures stand once, before the others.
  await page
    .locator('li[data-rule]')
    .first()
    .getByText(/^2项均含模拟数据/)
    .waitFor();
  await page.getByRole('button', { name: '查看' }).last().click();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-block'))).toBeTruthy();
});

test('next quarter: reopened, the numbers have moved, what has changed is told, and it is handed up again', async () => {
  const page = await openPage({ path: '/health' });
  await collect(page, 1);
  await openBriefing(page);
  await page.getByLabel('结论').fill('我区妇女健康水平持续提高，2024年全区达81.36岁。');
  await page.getByLabel('结论').press('Tab');
  await exported(page, '演示文稿（PPTX）');
  await page.getByText(/此后数据没有变化/).waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '另存为文件' }).click();
  // As saved a quarter ago, with another value.
  const text = readFileSync(await (await download).path(), 'utf8').replaceAll('81.36', '81.20');
  const file = join(tmpdir(), 'last-quarter.jinguo.json');
  writeFileSync(file, text);
  await page.getByLabel('打开文件').setInputFiles(file);
  await page.getByText(/数字已更新：81.20→81.36/).waitFor();
  await page.getByText(/由81.20岁改为81.36岁/).waitFor();
  await page
    .locator('section[data-paper]')
    .getByText('我区妇女健康水平持续提高，2024年全区达81.36岁（见图1）。')
    .first()
    .waitFor();
  await page.getByRole('button', { name: '复制更正说明' }).waitFor();
  await page.getByRole('button', { name: '已核对' }).click();
  await page.getByText(/数字已更新/).waitFor({ state: 'detached' });
  expect((await exported(page, '演示文稿（PPTX）')).name).toContain('.pptx');
  await page.getByText(/此后数据没有变化/).waitFor();
});

test('the code printed on a picture opens its view through the search, without the picture', async () => {
  const page = await openPage({ path: '/health?regions=150200,152200&from=2012' });
  const card = page.locator('figure').nth(1);
  await card.getByRole('button', { name: /^导出：/ }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'SVG' }).click();
  const svg = readFileSync(await (await download).path(), 'utf8');
  const code = /data-part="code"[^>]*>([^<]+)</.exec(svg)?.[1] ?? '';
  await page.getByRole('link', { name: '基层组织' }).click();
  await page.waitForURL(/organizations/);
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder(/图号/).fill(code.toLowerCase());
  await page.getByText('打开导出该图时的画面').waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/health\?regions=150200,152200&from=2012/);
});

test('a number is put into a text after an @, by the keyboard alone, and one typed by hand is named', async () => {
  const page = await openPage({ path: '/briefing' });
  await page.locator('[data-pages="drawn"]').waitFor();
  await page.getByRole('button', { name: '加文字' }).click();
  const text = page.getByLabel('文字', { exact: true });
  await page.keyboard.type('走访123户，妇女人均预期寿命@预期寿命 兴安盟 2023');
  await page.getByRole('option', { name: /^妇女人均预期寿命.*兴安.*2023年/ }).waitFor();
  expect(await accessFaults(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect.poll(() => text.inputValue()).toMatch(/妇女人均预期寿命\d\d\.\d\d岁$/);
  await page.keyboard.type('。');
  await page.getByText('手填的数，不随数据更新：123').waitFor();
  await page.locator('section[data-paper] [data-part="unbound"]').getByText('123').waitFor();
  await page.keyboard.type('@没有这个');
  await page.getByText('没有找到“没有这个”').waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('没有找到“没有这个”').waitFor({ state: 'detached' });
  expect(await text.inputValue()).toContain('@没有这个');
});

test('keys typed without a pause around a number all arrive, and Enter never breaks the line of a search', async () => {
  const page = await openPage({ path: '/briefing' });
  await page.locator('[data-pages="drawn"]').waitFor();
  await page.getByRole('button', { name: '加文字' }).click();
  const text = page.getByLabel('文字', { exact: true });
  // The list and its dictionary are not there yet.
  await page.keyboard.type('预期寿命@预期寿命 兴安盟 2023\n，比上年提高2021');
  await expect.poll(() => text.inputValue()).toMatch(/^预期寿命\d\d\.\d\d岁，比上年提高2021$/);
  const bound = page.locator('[data-part="bound"] mark');
  await expect.poll(() => bound.allInnerTexts()).toEqual([expect.stringMatching(/^\d\d\.\d\d$/)]);
  await page.keyboard.press('End');
  const before = await text.inputValue();
  const more = '，@预期寿命 2022\n；2021年走访123户，2020年走访122户，2019年走访121户。@没有这个\n';
  // Each key as soon as the last, over several writes to the store.
  for (const key of more) await page.keyboard.type(key);
  await expect
    .poll(() => text.inputValue())
    .toMatch(/，\d\d\.\d\d岁；2021年走访123户，2020年走访122户，2019年走访121户。@没有这个$/);
  expect((await text.inputValue()).startsWith(`${before}，`)).toBe(true);
  expect(await text.inputValue()).not.toContain('\n');
});

test('a picture dropped on the page opens the view it came from', async () => {
  const page = await openPage({ path: '/health?regions=150200&from=2012' });
  await page
    .locator('figure')
    .nth(1)
    .getByRole('button', { name: /^导出：/ })
    .click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'PNG' }).click();
  const bytes = [...readFileSync(await (await download).path())];
  await page.getByRole('link', { name: '基层组织' }).click();
  await page.waitForURL(/organizations/);
  await page.evaluate((picture) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(picture)], 'a.png', { type: 'image/png' }));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }));
  }, bytes);
  await page.waitForURL(/\/health\?regions=150200&from=2012#/);
});
