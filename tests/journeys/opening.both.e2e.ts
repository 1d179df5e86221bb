import { expect, test } from 'vitest';
import { openPage } from '../site/openPage.ts';

test('the page opens and says its name', async () => {
  const page = await openPage();
  expect(await page.title()).toBe('北疆巾帼数据看板');
});

test('the page opens on an intranet without a secure context', async () => {
  const page = await openPage({ insecure: true });
  expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
  expect(await page.title()).toBe('北疆巾帼数据看板');
});
