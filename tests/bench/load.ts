import type { Browser } from 'playwright-core';
import { withSlowPage } from './slowPage.ts';

/** Times in milliseconds from the beginning of the navigation, as the page itself has them. */
export type BareLoad = { firstPaint: number; charts: number };

export type DashboardLoad = {
  /** Header, tabs and filters. */
  shell: number;
  firstChart: number;
  /** All charts in sight; how many these are. */
  charts: number;
  chartCount: number;
  /** JavaScript that arrived before the first chart, in bytes as transferred. */
  script: number;
};

export function loadBare(browser: Browser, url: string): Promise<BareLoad> {
  return withSlowPage(browser, url, (page) =>
    page.evaluate(async () => {
      const charts = await window.probe.bareCharts;
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return { firstPaint: paint?.startTime ?? charts, charts };
    }),
  );
}

export function loadDashboard(browser: Browser, url: string): Promise<DashboardLoad> {
  return withSlowPage(browser, url, (page) =>
    page.evaluate(async () => {
      const { probe } = window;
      const [shell, firstChart, charts] = await Promise.all([probe.shell, probe.firstChart, probe.charts]);
      const chartCount = probe.inView().length;
      return {
        shell,
        firstChart,
        charts,
        chartCount,
        script: probe.scriptBytes(firstChart),
        fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
        all: performance
          .getEntriesByType('resource')
          .filter((e) => e.name.endsWith('.js'))
          .map((e) =>
            [
              e.name.split('/').pop(),
              Math.round(e.startTime),
              Math.round((e as PerformanceResourceTiming).responseEnd),
            ].join(' '),
          ),
      };
    }),
  );
}
