import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { zh } from '../../src/i18n/zh.ts';
import { faultsInTheme } from '../site/accessFaults.ts';
import { chineseIn } from '../site/chineseIn.ts';
import { openCardMenu } from '../site/menus.ts';
import { openPage } from '../site/openPage.ts';

test.each([
  ['zh', 'light', zh(), '村（嘎查）委会成员中女性比重', '2010—2024年'],
  ['en', 'dark', en(), 'Women among village (gacha) committee members', '2010–2024'],
] as const)(
  'nothing that opens over a page has an accessibility fault, nor anything Chinese in English: %s, %s',
  async (language, theme, words, name, years) => {
    // With one figure on the page, as all of it is looked at again for everything that opens.
    const path = `/participation?status=missed&due=2020&lang=${language}`;
    const page = await openPage({ path, colorScheme: theme });
    await untilFigures(page);
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    for (const [opener, opened] of [
      [words.export.figure(name), 'menu'],
      [words.export.page, 'menu'],
      [words.filters.addRegions, 'dialog'],
      [years, 'dialog'],
      [words.app.more, 'menu'],
      [words.filters.ownView(words.filters.views.trend), 'menu'],
    ] as const) {
      await button(opener).first().click();
      await page.getByRole(opened).waitFor();
      expect(await faultsOpened(page, opened), opener).toEqual([]);
      if (language === 'en') expect(await chineseIn(page), opener).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole(opened).waitFor({ state: 'detached' });
    }
    await openCardMenu(page.locator('figure[data-indicator]').first());
    await page.getByRole('menuitem', { name: words.figure.about }).click();
    await page.getByRole('dialog').waitFor();
    expect(await faultsOpened(page, 'dialog'), words.figure.about).toEqual([]);
    if (language === 'en') expect(await chineseIn(page), words.figure.about).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+k');
    const search = page.getByPlaceholder(words.search.placeholder);
    for (const [typed, text] of [
      ['', /./],
      ['兴', /兴安|Hinggan/],
      ['兴xqz', words.search.nothing],
    ] as const) {
      await search.fill(typed);
      await page.getByRole('dialog').getByText(text).first().waitFor();
      expect(await faultsOpened(page, 'dialog'), typed).toEqual([]);
    }
    await search.fill(name);
    await page.getByRole('dialog').getByText(name, { exact: true }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.locator('[data-action][data-selected]').waitFor();
    expect(await faultsOpened(page, 'dialog'), 'the result that is chosen').toEqual([]);
    if (language === 'en') expect(await chineseIn(page), 'the result that is chosen').toEqual([]);
  },
);

test('everything is reached and worked by the keyboard alone', async () => {
  const page = await openPage({ path: '/health' });
  await untilFigures(page);
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('跳到正文');

  await tabTo(page, '添加盟市');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: '名称或拼音首字母' }).waitFor();
  await expect.poll(() => focused(page)).toBe('名称或拼音首字母');
  await page.keyboard.type('xam');
  await page.keyboard.press('Enter');
  await page.waitForURL(/regions=152200/);
  await page.keyboard.press('Escape');
  await expect.poll(() => focused(page)).toBe('添加盟市');

  await tabTo(page, '2010—2024年');
  await page.keyboard.press('Enter');
  // The dialog takes the focus once it is open.
  await page.getByRole('dialog').locator(':focus').waitFor();
  await tabTo(page, '起始年份');
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(/from=2011/);
  expect(await focused(page)).toBe('起始年份');
  await page.keyboard.press('Escape');

  await tabTo(page, '趋势');
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(/view=ranking/);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => page.url()).not.toContain('view=');

  const first = page.locator('#female-life-expectancy');
  await tabTo(page, '妇女人均预期寿命：放大');
  await tabTo(page, '本图形式与说明：趋势');
  await page.keyboard.press('Enter');
  await downTo(page, '指标说明');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').locator(':focus').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await expect.poll(() => focused(page)).toBe('本图形式与说明：趋势');

  await page.keyboard.press('Enter');
  await downTo(page, '表格');
  await page.keyboard.press('Enter');
  await page.waitForURL(/views=female-life-expectancy:table/);
  // A figure can be exported only after it is drawn.
  await first.and(page.locator('[aria-busy="false"]')).getByRole('table').waitFor();
  await expect.poll(() => focused(page)).toBe('本图形式与说明：表格');

  await tabTo(page, '导出：妇女人均预期寿命');
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'PNG' }).waitFor();
  await page.keyboard.press('ArrowDown');
  // The menu ignores keys while it opens.
  await page.locator('[role="menuitem"]:focus').waitFor();
  await page.keyboard.press('Escape');
  // The menu returns the focus after its transition.
  await expect.poll(() => focused(page)).toBe('导出：妇女人均预期寿命');
});

/** Moves down an open menu until the item with this name has the focus. */
async function downTo(page: Page, name: string) {
  await page.getByRole('menu').waitFor();
  // The menu ignores keys while it opens.
  await expect
    .poll(async () => {
      await page.keyboard.press('ArrowDown');
      return focused(page);
    })
    .toBe(name);
}

/** Faults of the open menu or dialog, and of the page behind it except for its colours, which other tests look at. */
async function faultsOpened(page: Page, role: 'menu' | 'dialog'): Promise<string[]> {
  const colours = await faultsInTheme(page, { within: `[role="${role}"]`, rules: 'of colours' });
  return [...(await faultsInTheme(page, { rules: 'others' })), ...colours];
}

async function untilFigures(page: Page) {
  // On a phone the first figure starts below the window and is drawn once it comes near.
  await page.locator('figure[data-indicator]').first().scrollIntoViewIfNeeded();
  await page.locator('figure[data-indicator][aria-busy="false"]').first().waitFor();
}

/** The name of the focused element. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === document.body) return '';
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : null;
    return (element?.getAttribute('aria-label') ?? label?.textContent ?? element?.textContent ?? '').trim();
  });
}

/** Presses Tab until the element with this name has the focus; fails after a full round. */
async function tabTo(page: Page, name: string) {
  const reached: string[] = [];
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    reached.push(await focused(page));
    if (reached.at(-1) === name) return;
  }
  throw new Error(`Tab never reached ${name}, but ${reached.join(' | ')}`);
}
