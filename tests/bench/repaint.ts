import type { Browser } from 'playwright-core';
import { zh } from '../../src/i18n/zh.ts';
import { withSlowPage } from './slowPage.ts';

/** Milliseconds from the click that adds a region. */
export type Repaint = {
  /** Until the control shows it. */
  control: number;
  /** Until every chart in sight does. */
  charts: number;
};

export function repaint(browser: Browser, url: string): Promise<Repaint> {
  return withSlowPage(browser, url, async (page) => {
    await page.evaluate(() => window.probe.charts);
    await page.getByRole('button', { name: zh.filters.addRegions }).click();
    const region = page.getByRole('checkbox').first();
    await region.waitFor();
    // Nothing else is going on when the reader clicks.
    await page.waitForTimeout(1500);
    await page.evaluate(() => {
      const { painted, inView, lines } = window.probe;
      const before = new Map(inView().map((figure) => [figure, lines(figure)]));
      window.repaint = new Promise((resolve) => {
        const onClick = ({ timeStamp }: MouseEvent) => {
          const control = painted(() => document.querySelector('input[type="checkbox"]:checked') !== null);
          const charts = painted(() => [...before].every(([figure, count]) => lines(figure) > count));
          void Promise.all([control, charts]).then(([shown, drawn]) =>
            resolve({ control: shown - timeStamp, charts: drawn - timeStamp }),
          );
        };
        document.addEventListener('click', onClick, { capture: true, once: true });
      });
    });
    await region.click();
    return page.evaluate(() => window.repaint);
  });
}

declare global {
  interface Window {
    repaint: Promise<Repaint>;
  }
}
