import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { chineseIn } from '../site/chineseIn.ts';
import { drawnThroughout } from '../site/everyPage.ts';
import { openPage } from '../site/openPage.ts';

test('nothing that opens over a page is Chinese in English', async () => {
  const page = await openPage({ path: '/health?lang=en' });
  await page.locator('html[lang="en"]').waitFor();
  await drawnThroughout(page);
  const name = 'Female life expectancy at birth';
  for (const opener of [
    en().export.figure(name),
    en().export.page,
    en().filters.addRegions,
    '2010–2024',
    en().figure.openSheet(name),
  ]) {
    await page.getByRole('button', { name: opener, exact: true }).click();
    await page.locator('[role="menu"], [role="dialog"]').first().waitFor();
    expect(await chineseIn(page), opener).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('[role="menu"], [role="dialog"]').first().waitFor({ state: 'detached' });
  }
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder(en().search.placeholder).fill('mort');
  await page
    .getByRole('button', { name: /mortality/i })
    .first()
    .waitFor();
  expect(await chineseIn(page)).toEqual([]);
});
