import type { Browser, CDPSession, Page } from 'playwright-core';
import { zh } from '../../src/i18n/zh.ts';
import { withSlowPage } from './slowPage.ts';

/** Milliseconds to a PNG of the same figure, with as many pixels and all code loaded. */
export type Pictures = {
  /** From the click in the export menu to the file. */
  ours: number;
  /** The browser's own capture of the figure on the page. */
  browsers: number;
};

/** Of an exported picture. */
const pixels = 2560 * 1440;

declare global {
  interface Window {
    picture: Promise<number>;
  }
}

export function takePictures(browser: Browser, url: string): Promise<Pictures> {
  return withSlowPage(browser, url, async (page) => {
    await page.evaluate(() => window.probe.charts);
    const session = await page.context().newCDPSession(page);
    // The first of each fetches and compiles what it needs.
    await takeOurs(page);
    await takeBrowsers(page, session);
    return { ours: await takeOurs(page), browsers: await takeBrowsers(page, session) };
  });
}

async function takeOurs(page: Page): Promise<number> {
  const figure = page.locator('figure[data-indicator]').first();
  await figure.locator('button[aria-haspopup="menu"]').click();
  const choice = page.getByRole('menuitem', { name: zh.export.formats.png });
  await choice.waitFor();
  await page.waitForTimeout(1000);
  await page.evaluate(() => {
    const create = URL.createObjectURL;
    window.picture = new Promise((resolve) => {
      let clicked = 0;
      document.addEventListener('click', ({ timeStamp }) => (clicked = timeStamp), { capture: true, once: true });
      // The page makes an address for the finished file, and for the drawing on the way.
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
