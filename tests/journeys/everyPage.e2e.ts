import { expect, test } from 'vitest';
import { faultsInTheme } from '../site/accessFaults.ts';
import { chineseIn } from '../site/chineseIn.ts';
import { cutOffIn, drawnThroughout, everyPage } from '../site/everyPage.ts';
import { openPage } from '../site/openPage.ts';

/** Console message of the browser about a failing server. */
const expected = [/Failed to load resource/];

const office = { width: 1440, height: 900 };
/** A window of 1280 px at 200 %, and a phone. */
const narrow = [640, 320];

// Each language in one theme: a colour is the same in both languages, and a name in both themes.
test.each(everyPage)(
  '%s has no accessibility fault, dark or light, nothing Chinese in English, and nothing cut off at 200 % or on a phone',
  async (path) => {
    const page = await openPage({
      path: `${path}${path.includes('?') ? '&' : '?'}lang=en`,
      expected,
      viewport: { width: 640, height: 400 },
    });
    await page.locator('html[lang="en"][data-mantine-color-scheme="light"]').waitFor();
    await drawnThroughout(page);
    expect(await chineseIn(page)).toEqual([]);
    expect(await cutOffIn(page, narrow), 'in English').toEqual([]);
    expect(await faultsInTheme(page, { rules: 'others' }), 'on a phone').toEqual([]);
    expect(await cutOffIn(page, [office.width]), 'in English').toEqual([]);
    await page.setViewportSize(office);
    expect(await faultsInTheme(page), 'in English').toEqual([]);

    await page.emulateMedia({ colorScheme: 'dark' });
    await page.getByRole('button', { name: '中文', exact: true }).click();
    await page.locator('html[lang^="zh"][data-mantine-color-scheme="dark"]').waitFor();
    await drawnThroughout(page);
    expect(await faultsInTheme(page)).toEqual([]);
    expect(await cutOffIn(page, [office.width, ...narrow])).toEqual([]);
  },
);
