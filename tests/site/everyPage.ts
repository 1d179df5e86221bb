import type { Page } from 'playwright-core';

/** Every page of the dashboard, and every view of a theme, with several leagues where these can be chosen. */
export const everyPage = [
  '/overview',
  '/health?regions=150200,152200',
  '/employment?view=ranking',
  '/participation?view=map',
  '/participation?view=map&map=tiles',
  '/rights?view=table&regions=150200,152200',
  '/organizations?basis=per-head',
  '/leagues',
  '/overview?within=152500',
  '/health?within=150600&regions=150603',
  '/leagues/150603?within=150600',
  '/data?within=150600',
  '/rights?within=159999',
  '/leagues/152200',
  '/leagues/999999',
  '/indicators/female-life-expectancy',
  '/indicators/nothing',
  '/outlines',
  '/outlines?outline=children-2021&league=150200',
  '/briefing',
  '/briefing/template',
  '/data',
  '/about',
  '/nothing',
  '/health?mock=error',
  '/health?mock=empty',
  '/health?mock=broken',
  '/health?mock=gaps&view=table',
  '/rights?real=1',
] as const;

/** Scrolls through the page, so that all of it is drawn, and waits until it is. */
export async function drawnThroughout(page: Page): Promise<void> {
  await page.locator('main h1, main h2').first().waitFor();
  await page.locator('main [aria-busy="true"] [role="status"]').first().waitFor({ state: 'detached' });
  const figures = page.locator('figure[data-indicator]');
  for (let at = 0; at < (await figures.count()); at++) await figures.nth(at).scrollIntoViewIfNeeded();
  await page.waitForFunction(() => !document.querySelector('figure[aria-busy="true"]'));
}
