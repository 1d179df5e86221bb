import { chromium } from 'playwright-core';
import { findChromium } from '../browser/chromium.ts';
import { buildSite } from '../site/buildSite.ts';
import { buildBare } from './buildBare.ts';
import { loadBare, loadDashboard } from './load.ts';
import { repaint } from './repaint.ts';
import { serveCompressed } from './serveCompressed.ts';
import { median, table } from './table.ts';

const runs = Number(process.env.BENCH_RUNS ?? 7);

/** Measures the built dashboard beside the bare page, turn by turn, and prints what it reaches. */
export async function bench(): Promise<void> {
  const [bareSite, site] = [await serveCompressed(await buildBare()), await serveCompressed(await buildSite())];
  const { executablePath, args, env } = findChromium();
  const browser = await chromium.launch({ executablePath, args, env });
  try {
    const bare: Awaited<ReturnType<typeof loadBare>>[] = [];
    const dashboard: Awaited<ReturnType<typeof loadDashboard>>[] = [];
    const repaints: Awaited<ReturnType<typeof repaint>>[] = [];
    // The first turn warms up the browser and does not count.
    for (let turn = 0; turn <= runs; turn++) {
      const results = [
        await loadBare(browser, bareSite.url),
        await loadDashboard(browser, `${site.url}health`),
        await repaint(browser, `${site.url}health`),
      ] as const;
      if (process.env.BENCH_VERBOSE) console.info(JSON.stringify(results));
      if (turn === 0) continue;
      bare.push(results[0]);
      dashboard.push(results[1]);
      repaints.push(results[2]);
    }
    console.info(table(bare, dashboard, repaints));
    void median;
  } finally {
    await browser.close();
    await Promise.all([bareSite.close(), site.close()]);
  }
}
