import { expect } from 'vitest';
import { faultsInTheme } from './accessFaults.ts';
import { chineseIn } from './chineseIn.ts';
import { cutOffIn, drawnThroughout } from './everyPage.ts';
import { chooseInMore } from './menus.ts';
import { openPage } from './openPage.ts';

/** What the browser writes of a server that is out of order. */
const expected = [/Failed to load resource/];

const office = 1440;
/** A window of 1280 px at 200 %, and a phone. */
const narrow = [640, 320];

/**
 * Finds no accessibility fault on a page, dark or light, nothing Chinese in English, and nothing cut off in any width. Each
 * language is looked at in one theme: a colour is the same in both languages, and a name in both themes. What depends on no
 * colour is looked at once on a phone, in English, where three figures stand
 * for all, and once in an office, in Chinese.
 */
export async function expectNoFaults(path: string): Promise<void> {
  const page = await openPage({
    path: `${path}${path.includes('?') ? '&' : '?'}lang=en`,
    expected,
    viewport: { width: 640, height: 400 },
  });
  await page.locator('html[lang="en"][data-mantine-color-scheme="light"]').waitFor();
  await drawnThroughout(page);
  expect(await chineseIn(page)).toEqual([]);
  expect(await cutOffIn(page, narrow), 'in English').toEqual([]);
  expect(await faultsInTheme(page, { rules: 'others', figures: 3 }), 'on a phone').toEqual([]);
  expect(await cutOffIn(page, [office]), 'in English').toEqual([]);
  expect(await faultsInTheme(page, { rules: 'of colours' }), 'in English').toEqual([]);

  await page.emulateMedia({ colorScheme: 'dark' });
  await chooseInMore(page, '中文');
  await page.locator('html[lang^="zh"][data-mantine-color-scheme="dark"]').waitFor();
  await drawnThroughout(page);
  expect(await faultsInTheme(page)).toEqual([]);
  expect(await cutOffIn(page, [office, ...narrow])).toEqual([]);
}
