import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { indicatorCount } from '../indicatorCount.ts';
import { openPage } from '../site/openPage.ts';
import { pngSize } from '../site/pngSize.ts';

test('a reader finds what is behind target and takes its picture', async () => {
  const page = await openPage({ path: '/?regions=150200' });
  await page.waitForURL(/\/overview\?regions=150200$/);
  await page
    .getByText(/^据模拟数据，2030年目标\d+项中/)
    .first()
    .waitFor();
  await page.getByRole('link', { name: '参政议政2020年目标：未达标1项，查看这些指标' }).click();
  await page.waitForURL(/\/participation\?regions=150200&status=missed&due=2020$/);
  await page.getByText('只显示全区2020年目标“未达标”的1项指标。').waitFor();
  await expect.poll(() => page.locator('figure[data-indicator]').count()).toBe(1);

  const [picture] = await Promise.all([
    page.waitForEvent('download'),
    (async () => {
      await page.getByRole('button', { name: '导出：村（嘎查）委会成员中女性比重' }).click();
      await page.getByRole('menuitem', { name: /下载 PNG/ }).click();
    })(),
  ]);
  expect(picture.suggestedFilename()).toMatch(/^参政议政_村（嘎查）委会成员中女性比重_.*\.png$/);
  expect(pngSize(readFileSync(await picture.path()))).toEqual({ width: 2560, height: 1440 });

  await page.getByRole('button', { name: '显示全部指标' }).click();
  await expect.poll(() => page.locator('figure[data-indicator]').count()).toBe(await indicatorCount('participation'));
  await page.goBack();
  await expect.poll(() => page.locator('figure[data-indicator]').count()).toBe(1);
});

test('a theme narrowed to a verdict that none of its indicators has says so and leads back', async () => {
  const page = await openPage({ path: '/rights?status=attention' });
  await page.getByText('本领域没有全区“达标困难”的指标。').waitFor();
  await page.getByRole('button', { name: '显示全部指标' }).click();
  await expect.poll(() => page.locator('figure[data-indicator]').count()).toBe(await indicatorCount('rights'));
});

describe('the table of places', () => {
  test('is narrowed to where a league is worse than the whole region, sorted, and sent as a link', async () => {
    const page = await openPage({ path: '/overview', viewport: { width: 1366, height: 768 } });
    await rows(page).first().waitFor();
    await page.getByLabel('不及全区', { exact: true }).selectOption('152200');
    await page.getByRole('button', { name: /^兴安，按兴安盟与全区的差距排序/ }).click();
    await page.waitForURL(/below=152200&sort=152200/);
    const visible = await rows(page).count();
    expect(visible).toBeLessThan(70);
    const steps = await page
      .locator('td[data-code="152200"]')
      .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute('data-step'))));
    expect(steps).toHaveLength(visible);
    expect(steps.every((step) => step < 0)).toBe(true);

    await page.reload();
    await rows(page).first().waitFor();
    await expect.poll(() => rows(page).count()).toBe(visible);
    await expect.poll(() => page.locator('th[aria-sort="ascending"]').textContent()).toBe('兴安');
    await page.goBack();
    await page.waitForURL(/below=152200$/);
  });

  test('leaves as a workbook and as a picture, named after what it is', async () => {
    const page = await openPage({ path: '/overview?domain=health' });
    await rows(page).first().waitFor();
    for (const [word, name] of [
      [/下载 XLSX 工作簿/, '总览_盟市位次表_妇女健康_12盟市_2024.xlsx'],
      [/下载 PNG/, '总览_盟市位次表_妇女健康_12盟市_2024.png'],
    ] as const) {
      await page.getByRole('button', { name: '导出：盟市位次表' }).click();
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: word }).click(),
      ]);
      expect(file.suggestedFilename()).toBe(name);
    }
  });

  test('prints on A4 lying down, its head on every sheet', async () => {
    const page = await openPage({ path: '/overview', viewport: { width: 1366, height: 768 } });
    await rows(page).first().waitFor();
    const file = await page.pdf({ preferCSSPageSize: true });
    const sizes = [...file.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(sizes.length).toBeLessThanOrEqual(5);
    for (const [, width, height] of sizes) expect(Number(width)).toBeGreaterThan(Number(height));
  });
});

test('map, ranking and table follow one indicator and one year, kept in the address', async () => {
  const page = await openPage({ path: '/overview?year=2015' });
  await rows(page).first().waitFor();
  await page.getByLabel('选择指标').selectOption('cervical-screening-rate');
  await page.waitForURL(/indicator=cervical-screening-rate/);
  for (const view of ['map', 'ranking']) {
    await page.locator(`figure[data-indicator="cervical-screening-rate"][data-view="${view}"] svg`).first().waitFor();
  }
  expect(await page.getByText('2015年各盟市与全区相比').count()).toBe(1);
  await page.getByRole('button', { name: '后一年' }).click();
  await page.waitForURL(/year=2016/);
  await page.getByText('2016年各盟市与全区相比').waitFor();
});

test('what the address says wrongly is ignored and said so', async () => {
  const page = await openPage({ path: '/overview?indicator=nothing&status=good&sort=1&cells=value' });
  await rows(page).first().waitFor();
  const alert = await page.getByRole('alert').textContent();
  for (const wrong of ['indicator=nothing', 'status=good', 'sort=1']) expect(alert).toContain(wrong);
  expect(alert).not.toContain('cells');
});

test('a broken server is said so, with a way to try again', async () => {
  const page = await openPage({ path: '/overview?mock=error', expected: [/503/] });
  await page.getByText('统计服务器出错（503）').waitFor();
  await page.getByRole('button', { name: '重试' }).waitFor();
});

function rows(page: Page) {
  return page.locator('[data-figure="placesTable"] tr[data-row-indicator]');
}
