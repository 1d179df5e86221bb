import type { Browser, CDPSession, Locator, Page } from 'playwright-core';
import { zh } from '../../src/i18n/zh.ts';
import { withSlowPage } from './slowPage.ts';

/** Milliseconds to a PNG of the same figure with the same number of pixels, with all code loaded. */
export type Pictures = {
  /** From the click in the export menu to the file. */
  ours: number;
  /** The browser's own screenshot of the figure. */
  browsers: number;
  /** From the click in the menu of the page to the file with all its figures. */
  page: number;
};

/** Of an exported picture. */
const pixels = 2560 * 1440;

declare global {
  interface Window {
    picture: Promise<number>;
  }
}

export function takePictures(browser: Browser, url: string): Promise<Pictures> {
  return withSlowPage(browser, `${url}health`, async (page) => {
    await page.evaluate(() => window.probe.charts);
    const session = await page.context().newCDPSession(page);
    // The first of each loads and compiles its code.
    const first = page.locator('figure[data-indicator]').first().locator('button[aria-haspopup="menu"]').last();
    await takeOurs(page, first, zh().export.formats.png);
    await takeBrowsers(page, session);
    const ours = await takeOurs(page, first, zh().export.formats.png);
    const browsers = await takeBrowsers(page, session);
    const whole = page.getByRole('button', { name: zh().export.page, exact: true });
    return { ours, browsers, page: await takeOurs(page, whole, zh().export.formats.pagePicture) };
  });
}

async function takeOurs(page: Page, menu: Locator, format: string): Promise<number> {
  await menu.click();
  const choice = page.getByRole('menuitem', { name: format });
  await choice.waitFor();
  await page.waitForTimeout(1000);
  await page.evaluate(() => {
    const create = URL.createObjectURL;
    window.picture = new Promise((resolve) => {
      let clicked = 0;
      document.addEventListener('click', ({ timeStamp }) => (clicked = timeStamp), { capture: true, once: true });
      // The page creates object URLs for the finished file and for the intermediate drawing.
      URL.createObjectURL = (file) => {
        if (file instanceof Blob && file.type === 'image/png') {
          resolve(performance.now() - clicked);
          URL.createObjectURL = create;
        }
        return create(file);
      };
    });
  });
  await choice.click();
  return page.evaluate(() => window.picture);
}

async function takeBrowsers(page: Page, session: CDPSession): Promise<number> {
  const box = await page.locator('figure[data-indicator]').first().boundingBox();
  if (!box) throw new Error('There is no figure in sight.');
  const scale = Math.sqrt(pixels / (box.width * box.height));
  await page.waitForTimeout(1000);
  const begun = performance.now();
  await session.send('Page.captureScreenshot', { format: 'png', clip: { ...box, scale } });
  return performance.now() - begun;
}
