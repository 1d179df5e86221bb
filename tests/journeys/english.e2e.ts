import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { drawnThroughout, everyPage } from '../site/everyPage.ts';
import { openPage } from '../site/openPage.ts';

const inEnglish = (path: string) => `${path}${path.includes('?') ? '&' : '?'}lang=en`;

/** What is Chinese in what is read, seen or spoken of the page, but for what says itself to be (`lang="zh"`). */
function chineseIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const isChinese = (text: string | null) =>
      text !== null && /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(text);
    for (const element of document.querySelectorAll('*')) {
      if (element.closest('[lang]')?.getAttribute('lang')?.startsWith('zh')) continue;
      if (element.closest('script, style, noscript')) continue;
      for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'aria-description', 'aria-valuetext']) {
        const text = element.getAttribute(name);
        if (isChinese(text)) found.push(`${name}: ${text}`);
      }
      for (const node of element.childNodes) {
        if (node.nodeType === Node.TEXT_NODE && isChinese(node.textContent)) found.push(node.textContent ?? '');
      }
    }
    return [...new Set(found)].slice(0, 20);
  });
}

test.each(everyPage)('nothing on %s is Chinese in English, and nothing is wider than the window', async (path) => {
  const page = await openPage({ path: inEnglish(path), expected: [/Failed to load resource/] });
  await page.locator('html[lang="en"]').waitFor();
  await drawnThroughout(page);
  expect(await chineseIn(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});

test('nothing that opens over a page is Chinese in English', async () => {
  const page = await openPage({ path: '/health?lang=en' });
  await page.locator('html[lang="en"]').waitFor();
  await drawnThroughout(page);
  const name = 'Female life expectancy at birth';
  for (const opener of [
    en.export.figure(name),
    en.export.page,
    en.filters.addRegions,
    '2010–2024',
    en.figure.openSheet(name),
  ]) {
    await page.getByRole('button', { name: opener, exact: true }).click();
    await page.locator('[role="menu"], [role="dialog"]').first().waitFor();
    expect(await chineseIn(page), opener).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('[role="menu"], [role="dialog"]').first().waitFor({ state: 'detached' });
  }
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder(en.search.placeholder).fill('mort');
  await page
    .getByRole('button', { name: /mortality/i })
    .first()
    .waitFor();
  expect(await chineseIn(page)).toEqual([]);
});
