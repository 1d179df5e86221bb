import type { Page } from 'playwright-core';

/** Every theme and every view of one, with several leagues where these can be chosen. */
export const themePages = [
  '/health?regions=150200,152200',
  '/employment?view=ranking',
  '/participation?view=map',
  '/participation?view=map&map=tiles',
  '/rights?view=table&regions=150200,152200',
  '/organizations?basis=per-head',
  '/health?within=150600&regions=150603',
  '/rights?within=159999',
  '/health?mock=error',
  '/health?mock=empty',
  '/health?mock=broken',
  '/health?mock=gaps&view=table',
  '/rights?real=1',
] as const;

export const otherPages = [
  '/overview',
  '/leagues',
  '/overview?within=152500&cells=value&regions=152502',
  '/leagues/150603?within=150600',
  '/data?within=150600',
  '/leagues/152200',
  '/leagues/999999',
  '/indicators/female-life-expectancy',
  '/indicators/nothing',
  '/outlines',
  '/outlines?outline=children-2021-2030&league=150200',
  '/briefing',
  '/briefing/template',
  '/data',
  '/about',
  '/nothing',
] as const;

/** Every page of the dashboard. */
export const everyPage = [...themePages, ...otherPages] as const;

/** Scrolls from figure to figure, so that all of the page is drawn, and waits until it is. */
export async function drawnThroughout(page: Page): Promise<void> {
  await page.locator('main h1, main h2').first().waitFor();
  // One loop for all that waits: figures that came after a loop over those on the page were waited for in vain.
  await page.waitForFunction(() => {
    const waiting = document.querySelector('main [aria-busy="true"]');
    waiting?.scrollIntoView({ block: 'center', behavior: 'instant' });
    return !waiting;
  });
}

/**
 * The widths in which a part of a fully drawn page is cut off. Figures redraw with the width of their place, so the page need
 * not be scrolled again.
 */
export async function cutOffIn(page: Page, widths: readonly number[]): Promise<number[]> {
  const cutOff: number[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 640 });
    const isCutOff = await page.evaluate(async () => {
      const isTooWide = () => document.documentElement.scrollWidth > window.innerWidth;
      // Sizes are observed once per frame, and take effect in the next one; on a busy machine some frames later.
      for (let frame = 0; frame < 3 || (isTooWide() && frame < 60); frame += 1)
        await new Promise(requestAnimationFrame);
      return isTooWide();
    });
    if (isCutOff) cutOff.push(width);
  }
  return cutOff;
}
