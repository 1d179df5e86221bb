import type { Page } from 'playwright-core';

/** Time stands still in a page from its start on, until `page.clock` runs or resumes it: whatever waits does not race the machine. */
export async function stopClock(page: Page): Promise<void> {
  const start = Date.now();
  await page.clock.install({ time: start });
  await page.clock.pauseAt(start + 1);
}
