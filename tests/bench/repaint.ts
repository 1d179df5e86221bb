import type { Browser, Locator, Page } from 'playwright-core';
import { zh } from '../../src/i18n/zh.ts';
import { withSlowPage } from './slowPage.ts';

/** Milliseconds from the click that adds a region. */
type Repaint = {
  /** Until the control shows it. */
  control: number;
  /** Until every chart in sight shows it. */
  charts: number;
};

/** The first and the second added region; for the first the browser still compiles code. */
export type Repaints = { first: Repaint; second: Repaint };

export function addRegions(browser: Browser, url: string, search = ''): Promise<Repaints> {
  return withSlowPage(browser, `${url}health${search}`, async (page) => {
    await page.evaluate(() => window.probe.charts);
    await page.getByRole('button', { name: zh().filters.addRegions }).click();
    const regions = page.getByRole('checkbox');
    return { first: await addRegion(page, regions.nth(0)), second: await addRegion(page, regions.nth(1)) };
  });
}

async function addRegion(page: Page, region: Locator): Promise<Repaint> {
  await atRest(page, region);
  await page.evaluate(() => {
    const { inView, lines, watchClick } = window.probe;
    const before = new Map(inView().map((figure) => [figure, lines(figure)]));
    const checked = () => document.querySelectorAll('input[type="checkbox"]:checked').length;
    const checkedBefore = checked();
    watchClick({
      control: () => checked() > checkedBefore,
      charts: () => [...before].every(([figure, count]) => lines(figure) > count),
    });
  });
  await region.click();
  const { control = Number.NaN, charts = Number.NaN } = await page.evaluate(() => window.probe.watched);
  return { control, charts };
}

/** Milliseconds from the click on the last five years until every chart in sight shows them. */
export function changeYears(browser: Browser, url: string): Promise<number> {
  return withSlowPage(browser, `${url}health`, async (page) => {
    await page.evaluate(() => window.probe.charts);
    await page.getByRole('button', { name: '2010—2024年' }).click();
    return timeToRedraw(page, page.getByRole('button', { name: zh().filters.spans.lastFive }));
  });
}

/** Milliseconds from the click on the previous year until every ranking in sight shows it, the same as a step of the player. */
export function stepRanking(browser: Browser, url: string): Promise<number> {
  return withSlowPage(browser, `${url}health?view=ranking`, async (page) => {
    const earlier = page.getByRole('button', { name: zh().filters.earlier });
    // The first step still compiles code; a play has many steps.
    await timeToRedraw(page, earlier);
    return timeToRedraw(page, earlier);
  });
}

async function timeToRedraw(page: Page, button: Locator): Promise<number> {
  await atRest(page, button);
  await page.evaluate(() => {
    const { inView, watchClick } = window.probe;
    const drawingOf = (figure: Element) => figure.querySelector('div > svg, div div > svg')?.outerHTML;
    const before = new Map(inView().map((figure) => [figure, drawingOf(figure)]));
    watchClick({ charts: () => [...before].every(([figure, drawing]) => drawingOf(figure) !== drawing) });
  });
  await button.click();
  return page.evaluate(async () => (await window.probe.watched).charts ?? Number.NaN);
}

/** Milliseconds from the click on the tab of another theme until the charts in sight of it are drawn. */
export function openTab(browser: Browser, url: string): Promise<number> {
  return withSlowPage(browser, `${url}health`, async (page) => {
    await page.evaluate(() => window.probe.charts);
    const tab = page.getByRole('link', { name: zh().domains.employment, exact: true });
    await atRest(page, tab);
    await page.evaluate(() => {
      const { inView, hasDrawing, watchClick } = window.probe;
      const before = new Set(inView().map((figure) => figure.id));
      watchClick({
        charts: () => inView().length > 0 && inView().every((figure) => hasDrawing(figure) && !before.has(figure.id)),
      });
    });
    await tab.click();
    return page.evaluate(async () => (await window.probe.watched).charts ?? Number.NaN);
  });
}

/** Waits until the page is idle, as it is when a reader has read it. */
async function atRest(page: Page, target: Locator) {
  await target.waitFor();
  await page.waitForTimeout(2000);
}
