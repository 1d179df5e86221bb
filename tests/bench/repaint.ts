import type { Browser, Page } from 'playwright-core';
import { zh } from '../../src/i18n/zh.ts';
import { withSlowPage } from './slowPage.ts';

/** Milliseconds from the click that adds a region. */
type Repaint = {
  /** Until the control shows it. */
  control: number;
  /** Until every chart in sight does. */
  charts: number;
};

/** The first region added to the page, and the one after it: for the first the browser still compiles what it runs. */
export type Repaints = { first: Repaint; second: Repaint };

declare global {
  interface Window {
    repaint: Promise<Repaint>;
  }
}

export function addRegions(browser: Browser, url: string): Promise<Repaints> {
  return withSlowPage(browser, url, async (page) => {
    await page.evaluate(() => window.probe.charts);
    await page.getByRole('button', { name: zh.filters.addRegions }).click();
    return { first: await addRegion(page, 0), second: await addRegion(page, 1) };
  });
}

async function addRegion(page: Page, position: number): Promise<Repaint> {
  const region = page.getByRole('checkbox').nth(position);
  await region.waitFor();
  // Whoever has read the list clicks on a page at rest.
  await page.waitForTimeout(2000);
  await page.evaluate(() => {
    const { painted, inView, lines } = window.probe;
    const before = new Map(inView().map((figure) => [figure, lines(figure)]));
    const checked = () => document.querySelectorAll('input[type="checkbox"]:checked').length;
    const checkedBefore = checked();
    window.repaint = new Promise((resolve) => {
      const onClick = ({ timeStamp }: MouseEvent) => {
        const control = painted(() => checked() > checkedBefore);
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
}
