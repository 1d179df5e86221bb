import type { Page } from 'playwright-core';

/** Watches the page from now on; tells, when asked, for how many milliseconds it did not answer at most. */
export async function longestTask(page: Page): Promise<() => Promise<number>> {
  const longest = await page.evaluateHandle(() => {
    const longest = { duration: 0 };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest.duration = Math.max(longest.duration, duration);
    }).observe({ type: 'longtask' });
    return longest;
  });
  return async () => (await longest.jsonValue()).duration;
}
