import type { Browser } from 'playwright-core';
import { withSlowPage } from './slowPage.ts';

/** Milliseconds from the start of the navigation. */
export type BareLoad = { firstPaint: number; charts: number };

export type DashboardLoad = {
  /** Header, tabs and filters, as painted from HTML. */
  shell: number;
  firstChart: number;
  /** All charts in sight, and their number. */
  charts: number;
  chartCount: number;
  /** JavaScript loaded before the first chart, in bytes as transferred. */
  script: number;
  /** Bytes of the JavaScript heap after drawing and garbage collection. */
  heap: number;
};

export function loadBare(browser: Browser, url: string): Promise<BareLoad> {
  return withSlowPage(browser, url, (page) =>
    page.evaluate(async () => {
      const charts = await window.probe.bareCharts;
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return { firstPaint: Math.min(paint?.startTime ?? charts, charts), charts };
    }),
  );
}

/** Milliseconds until a filter has answered a click that is made as soon as it can be. */
export function answerClick(browser: Browser, url: string): Promise<number> {
  return withSlowPage(browser, `${url}health`, (page) => page.evaluate(() => window.probe.answerToClick()));
}

export function loadDashboard(browser: Browser, url: string): Promise<DashboardLoad> {
  return withSlowPage(browser, `${url}health`, async (page) => {
    const load = await page.evaluate(async () => {
      const { probe } = window;
      const [shell, firstChart, charts] = await Promise.all([probe.shell, probe.firstChart, probe.charts]);
      // The frame may reach the screen later than its callbacks run.
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      const painted = Math.max(shell, paint?.startTime ?? Number.NaN);
      return {
        shell: painted,
        firstChart,
        charts,
        chartCount: probe.inView().length,
        script: probe.scriptBytes(firstChart),
      };
    });
    await page.locator('figure[data-indicator]:last-of-type').waitFor({ state: 'attached' });
    await page.waitForTimeout(3000);
    const session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return { ...load, heap: usedSize };
  });
}
