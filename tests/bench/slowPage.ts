import type { Browser, Page } from 'playwright-core';
import { installProbe } from './probe.ts';

/** The slowdown of the processor. */
const slowness = 4;

/** Opens a page with an empty cache and a slowed processor, with the probe; closes it after `use`. */
export async function withSlowPage<Result>(
  browser: Browser,
  url: string,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
    await page.addInitScript(installProbe);
    await page.goto(url, { waitUntil: 'commit' });
    return await use(page);
  } finally {
    await context.close();
  }
}
