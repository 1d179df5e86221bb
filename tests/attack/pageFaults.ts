import type { Page } from 'playwright-core';
import { zh } from '../../src/i18n/zh.ts';

/** What the browser writes of an answer that did not come, Playwright of a worker that it keeps away, the router of a percent sign. */
const belongs = /Failed to load resource|Service Worker registration blocked|malformed URL segment/;

/** Notes what a page complains about; returns how to take what has come since it was last taken. */
export function watch(page: Page): () => string[] {
  let faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !belongs.test(message.text())) {
      faults.push(`console: ${message.text().slice(0, 300)}`);
    }
  });
  page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
  page.on('crash', () => faults.push('the tab is gone'));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return () => {
    const taken = faults;
    faults = [];
    return taken;
  };
}

/** Goes to an address as a link within the page does. */
export async function goWithin(page: Page, address: string): Promise<void> {
  await page.evaluate(async (to) => {
    window.history.pushState(null, '', to);
    window.dispatchEvent(new PopStateEvent('popstate'));
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
  }, address);
}

/** In a window as high as this all of a page is in view, and drawn without scrolling. */
export const highWindow = { width: 1280, height: 6000 };

/** What all may read, once nothing in view is waited for any more. Rejects where that is never so, or the page stays empty. */
async function settledText(page: Page): Promise<string> {
  await page.waitForFunction(() => {
    // While the code of a page comes, the one before it stays, not to be seen.
    const main = [...document.querySelectorAll('main')].find((one) => one.getClientRects().length > 0);
    if (!main || main.innerText.trim().length < 20) return false;
    return [...document.querySelectorAll('[aria-busy="true"]')].every(
      (busy) => busy.getBoundingClientRect().top > window.innerHeight,
    );
  });
  return page.evaluate(() => document.body.innerText);
}

const nonsense = /NaN|undefined|Infinity|\[object /;

/**
 * What is wrong with a page as it stands: nothing to read, its boundary of last resort, or what is neither a word nor a number in
 * its texts and drawings. `echoed` may stand on it: it is of the address.
 */
export async function pageFaults(page: Page, echoed: readonly string[] = []): Promise<string[]> {
  const text = await settledText(page).catch(() => null);
  if (text === null) return ['blank, or waiting without an end'];
  const drawn = await page.evaluate(() =>
    [...document.querySelectorAll('main *')].flatMap((element) =>
      element.getAttributeNames().map((name) => `${element.tagName} ${name}="${element.getAttribute(name)}"`),
    ),
  );
  // What is said of a wrong field repeats what has come.
  const own = (t: string) =>
    echoed.reduce((left, one) => left.replaceAll(one, ''), t).replaceAll(/but received [^\s）)]+/g, '');
  const strange = [...text.split('\n'), ...drawn].map(own).filter((one) => nonsense.test(one));
  return [
    ...[...new Set(strange)].slice(0, 3).map((one) => `neither word nor number: ${aroundNonsense(one)}`),
    ...(text.includes(zh().app.crashed) ? [`broken: ${zh().app.crashed}`] : []),
  ];
}

function aroundNonsense(text: string): string {
  const at = text.search(nonsense);
  return text.slice(Math.max(0, at - 80), at + 80);
}
