import type { Page } from 'playwright-core';

/** Starts to watch the page; the returned function gives the longest time without response, in milliseconds. */
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
