import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from '../site/openPage.ts';

/** Expects the first page with its figures. The title alone proves nothing, as it is there before any script runs. */
async function expectOverview(page: Page): Promise<void> {
  expect(await page.title()).toBe('北疆巾帼数据看板');
  await page.getByRole('banner').getByText('北疆巾帼数据看板').waitFor();
  await page.locator('[data-figure="placesTable"] tr[data-row-indicator]').first().waitFor();
  await page.locator('figure[data-indicator][aria-busy="false"] svg').first().waitFor();
}

test('the page opens, says its name and shows its figures', async () => {
  await expectOverview(await openPage());
});

test('the page opens on an intranet without a secure context', async () => {
  const page = await openPage({ insecure: true });
  expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
  await expectOverview(page);
});
