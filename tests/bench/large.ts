import type { Browser, Page } from 'playwright-core';
import { placesTableZh } from '../../src/i18n/placesTable/placesTable.zh.ts';
import { zh } from '../../src/i18n/zh.ts';
import { longestTask } from './longestTask.ts';
import { addRegions } from './repaint.ts';
import { withSlowPage } from './slowPage.ts';

/** 1,000 indicators, 116 regions and 30 years (`?mock=large`). Milliseconds; heaps in bytes. */
export type Large = {
  /** Until the first figure of a theme is drawn, and until the table of places is there. */
  firstFigure: number;
  table: number;
  /** After adding a region: until the control shows it, and until the charts in view do. */
  control: number;
  charts: number;
  /** Longest time from a key in the search until the browser handles it. */
  inputDelay: number;
  themeHeap: number;
  tableHeap: number;
  /** All figures of the theme as a workbook and as one long picture, and the table of places as a workbook. */
  exports: Record<'workbook' | 'pagePicture' | 'tableWorkbook', { time: number; longest: number }>;
};

/** Measured once, because it takes as long as many of the others. */
export async function measureLarge(browser: Browser, url: string): Promise<Large> {
  const { second } = await addRegions(browser, url, '?mock=large');
  const theme = await withSlowPage(browser, `${url}health?mock=large`, async (page) => {
    const begun = performance.now();
    await page.locator('figure[data-indicator][aria-busy="false"]').first().waitFor({ timeout: 120_000 });
    const firstFigure = performance.now() - begun;
    await page.waitForTimeout(8000);
    await page.keyboard.press('Control+k');
    await page.waitForTimeout(3000);
    const delays = await page.evaluateHandle(() => {
      const longest = { delay: 0 };
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as PerformanceEventTiming[]) {
          if (entry.name !== 'keydown') continue;
          longest.delay = Math.max(longest.delay, entry.processingStart - entry.startTime);
        }
      }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
      return longest;
    });
    await page.keyboard.type('fn', { delay: 150 });
    await page.waitForTimeout(1500);
    const { delay } = await delays.jsonValue();
    const session = await page.context().newCDPSession(page);
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    await page.keyboard.press('Escape');
    const workbook = await leave(page, zh().export.page, zh().export.formats.workbook);
    const pagePicture = await leave(page, zh().export.page, zh().export.formats.pagePicture);
    return { firstFigure, inputDelay: delay, themeHeap: usedSize, workbook, pagePicture };
  });
  const overview = await withSlowPage(browser, `${url}overview?mock=large`, async (page) => {
    const begun = performance.now();
    // By its attribute: a search by role reckons the names of the whole page again and again.
    await page.locator('[role="grid"] tbody tr').first().waitFor({ timeout: 240_000 });
    const table = performance.now() - begun;
    await page.waitForTimeout(5000);
    const session = await page.context().newCDPSession(page);
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const tableWorkbook = await leave(
      page,
      zh().export.figure(placesTableZh().title),
      zh().export.formats.tableWorkbook,
    );
    return { table, tableHeap: usedSize, tableWorkbook };
  });
  const { workbook, pagePicture, ...others } = theme;
  const { tableWorkbook, ...placed } = overview;
  return {
    ...others,
    ...placed,
    control: second.control,
    charts: second.charts,
    exports: { workbook, pagePicture, tableWorkbook },
  };
}

async function leave(page: Page, opener: string, choice: string) {
  await page.getByRole('button', { name: opener, exact: true }).click();
  const item = page.getByRole('menuitem', { name: choice });
  await item.waitFor();
  const longest = await longestTask(page);
  const begun = performance.now();
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 240_000 }), item.click()]);
  await download.path();
  return { time: performance.now() - begun, longest: await longest() };
}
