import type { Page } from 'playwright-core';

/** Stops the time of a page from its start until `page.clock` runs or resumes it, so that timers do not depend on the speed of the machine. */
export async function stopClock(page: Page): Promise<void> {
  const start = Date.now();
  await page.clock.install({ time: start });
  await page.clock.pauseAt(start + 1);
}
