import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { accessFaults } from '../site/accessFaults.ts';
import { chooseView } from '../site/menus.ts';
import { openPage, untilAlive } from '../site/openPage.ts';

test('which goals of 2030 are in danger, and whose they are: by status, by gap, and as a list for a department', async () => {
  const page = await openPage({ path: '/overview' });
  await page.getByRole('link', { name: '两纲监测' }).click();
  await page.locator('[data-goal]').first().waitFor();
  await page
    .getByText(/^据模拟数据，对照《中国妇女发展纲要（2021—2030年）》的\d+项目标：.*自治区监测指标81项未全部公开/)
    .waitFor();
  const paces = await page.locator('[data-goal] td').filter({ hasText: /^每年/ }).allInnerTexts();
  expect(paces.length).toBeGreaterThan(0);
  // Two figures, and the unit.
  for (const pace of paces) expect(pace).toMatch(/^每年[升降](\d{2,}|\d\.\d|0\.0*[1-9]\d)(?!\d)\S/);
  await page.getByLabel('状态').selectOption({ label: '按届变动，待换届后判定' });
  await page.waitForURL(/status=by-term/);
  await expect.poll(() => page.locator('[data-goal]:not([data-verdict="by-term"])').count()).toBe(0);
  const behind = page.locator('[data-goal]').first();
  await behind.getByText('按届变动，待换届后判定').waitFor();
  await page.getByLabel('状态').selectOption('');
  await page.getByLabel('责任部门', { exact: true }).selectOption({ label: '卫健委' });
  await page.waitForURL(/department=/);
  const others = page.locator('[data-goal]').filter({ hasNotText: '卫健委' });
  await expect.poll(() => others.count()).toBe(0);
  expect(await page.locator('[data-goal]').count()).toBeGreaterThan(0);
  await page.reload();
  await page.locator('[data-goal]').first().waitFor();
  expect(await page.getByLabel('责任部门', { exact: true }).inputValue()).toBe('卫健委');
  await page.getByRole('radio', { name: '儿童' }).check();
  await page.waitForURL(/outline=children-2021-2030/);
  await page.getByText('72项', { exact: true }).waitFor();
  await page.getByRole('radio', { name: '2011—2020年' }).check();
  await page.getByText('达标率95.1%').waitFor();
  await page.getByText('41项中39项达标（推算：项数×达标率，取整）').waitFor();
  await page.getByRole('link', { name: '婴儿死亡率' }).first().click();
  await page.waitForURL(/indicators\/infant-mortality-rate/);
  await page.locator('figure[data-indicator="infant-mortality-rate"] svg').first().waitFor();
});

test('this year’s report is written in one click, edited as a briefing, and leaves as a document in the order of such reports', async () => {
  const page = await openPage({ path: '/outlines?league=150200' });
  await page.getByRole('button', { name: '生成监测报告' }).click();
  await page.getByText(/^已生成“《中国妇女发展纲要（2021—2030年）》包头市2024年统计监测报告”/).waitFor();
  await page.locator('[data-pages="drawn"]').waitFor();
  // It stands in a list that is folded.
  await page.locator('[data-rule="unfilled"]').first().waitFor({ state: 'attached' });
  await page.getByLabel('标题', { exact: true }).fill('2024年包头市妇女发展纲要监测报告');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Word（DOCX）' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('2024年包头市妇女发展纲要监测报告.docx');
  const parts = unzipSync(readFileSync(await file.path()));
  const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '');
  const order = [
    '对照《',
    '一、总体情况',
    '（二）主要成效',
    '二、妇女与健康',
    '图1',
    '存在的困难和问题',
    '对策建议',
    '数据来源和口径说明',
    '实现程度（%）',
    '未作判定的原因',
  ];
  let at = 0;
  for (const one of order) {
    const place = text.indexOf(one, at);
    expect(place, one).toBeGreaterThanOrEqual(at);
    at = place;
  }
  expect(text).toContain('责任部门');
  expect(Object.keys(parts).filter((part) => /word\/charts\/chart\d+\.xml$/.test(part)).length).toBeGreaterThan(4);
});

test('reports of half an outline and of all of it, and the list for each department, are offered where the data are', async () => {
  const page = await openPage({ path: '/outlines?outline=women-2011-2020' });
  await page.getByLabel('报告类别').selectOption({ label: '终期报告' });
  await page.getByRole('button', { name: '生成监测报告' }).click();
  await page
    .getByText(/^已生成“《中国妇女发展纲要（2011—2020年）》内蒙古自治区终期统计监测报告（2011—2020年）”/)
    .waitFor();
  await page.goBack();
  const one = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Word（DOCX）：民政厅' }).click();
  const file = await one;
  expect(file.suggestedFilename()).toMatch(/部门清单_民政厅\.docx$/);
  const parts = unzipSync(readFileSync(await file.path()));
  const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '');
  expect(text).toContain('尚需');
  expect(text).not.toContain('教育厅负责');
  await page.getByRole('button', { name: '生成部门清单' }).click();
  await page.getByText(/^已生成“.*部门清单”/).waitFor();
  await page.locator('[data-pages="drawn"]').waitFor();
});

test('an indicator of the outlines alone is found, has a page of its own with every view, and stands in the profile that asks for it', async () => {
  const page = await openPage({ path: '/overview' });
  await untilAlive(page);
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder(/指标、盟市或页面/).fill('小学生近视');
  await page
    .getByRole('button', { name: /小学生近视率/ })
    .first()
    .click();
  await page.waitForURL(/indicators\/myopia-primary/);
  const figure = page.locator('figure[data-indicator="myopia-primary"]');
  for (const view of ['排名', '地图', '表格', '趋势']) {
    await chooseView(figure, view);
    await figure.locator('svg, table').first().waitFor();
  }
  expect(await accessFaults(page)).toEqual([]);
  await page.goto(page.url().replace(/\/indicators.*/, '/leagues/150200?further=1'));
  await page.getByText('小学生近视率').last().waitFor();
  await page.goto(page.url().replace(/\/leagues.*/, '/indicators/nothing'));
  await page.getByText('没有“nothing”这个指标').waitFor();
});

test('women stand beside men where both are known, and the gap is drawn and told', async () => {
  const page = await openPage({ path: '/indicators/female-life-expectancy' });
  const gap = page.locator('figure[data-indicator="life-expectancy-gender-gap"]');
  await gap.getByText(/^2024年全区人均预期寿命性别差距（女减男）\d\.\d\d岁/).waitFor();
  await gap.locator('svg').first().waitFor();
  await page
    .locator('figure[data-indicator="male-life-expectancy"]')
    .getByText(/^2024年全区男性人均预期寿命/)
    .waitFor();
  expect(await accessFaults(page)).toEqual([]);
});
