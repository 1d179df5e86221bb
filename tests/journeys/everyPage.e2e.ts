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

// Each page in one language and one theme: colours do not depend on the language, nor names on the theme.
test.each(everyPage)(
  '%s has no accessibility fault, dark or light, nothing Chinese in English, and nothing cut off at 200 % or on a phone',
  async (path) => {
    const page = await openPage({ path, expected, colorScheme: 'dark', viewport: { width: 640, height: 400 } });
    await page.locator('html[data-mantine-color-scheme="dark"]').waitFor();
    await drawnThroughout(page);
    expect(await cutOffIn(page, [...narrow, office.width])).toEqual([]);
    await page.setViewportSize(office);
    expect(await faultsInTheme(page)).toEqual([]);

    await page.emulateMedia({ colorScheme: 'light' });
    const url = page.url();
    await page.goto(`${url}${url.includes('?') ? '&' : '?'}lang=en`);
    await page.locator('html[lang="en"][data-mantine-color-scheme="light"]').waitFor();
    await drawnThroughout(page);
    expect(await faultsInTheme(page), 'in English').toEqual([]);
    expect(await chineseIn(page)).toEqual([]);
    expect(await cutOffIn(page, [office.width, ...narrow]), 'in English').toEqual([]);
    expect(await faultsInTheme(page), 'on a phone').toEqual([]);
  },
);
