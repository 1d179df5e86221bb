import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import { browserFor } from '../browser/chromium.ts';
import { insecureHost } from './serveSite.ts';

/** How a page is opened. Other options are Playwright's, such as `locale` or `reducedMotion`. */
export type PageOptions = BrowserContextOptions & {
  /** The path within the site, without its base: `/health?view=map`. */
  path?: string;
  /** The `url` of another served site than the shared one. */
  site?: string;
  /** Open the site under a name without a secure context. */
  insecure?: boolean;
  /** Console messages that the journey expects. */
  expected?: RegExp[];
  /** By default until everything that the HTML names is loaded. */
  waitUntil?: 'commit';
  /** Called before the address is opened, for routes and init scripts. */
  prepare?(page: Page): Promise<unknown>;
};

/** Message of Playwright when it blocks the service worker. */
const blocked = /Service Worker registration blocked by Playwright/;

/** Message on http, because the site is always served with the headers of https. */
const overHttpsAlone = /Cross-Origin-Opener-Policy header has been ignored/;

/** Shared by all files of a process, and closed with it. A page has a context of its own, and so its own storage. */
let browser: Browser | undefined;

/**
 * Opens a page of the built site, and closes it after the test. The test fails if the page logs a warning or
 * an error, throws, or sends a request to another host.
 */
export async function openPage(options: PageOptions = {}): Promise<Page> {
  const {
    path = '/',
    site = inject('site'),
    insecure = false,
    expected = [],
    waitUntil,
    prepare,
    ...context
  } = options;
  const url = new URL(path.replace(/^\//, ''), site);
  if (insecure) url.hostname = insecureHost;

  browser ??= await launch();
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    // The service worker would answer requests that a journey blocks; journeys about it allow it.
    serviceWorkers: 'block',
    // Menus and dialogs open and close at once.
    reducedMotion: 'reduce',
    ...context,
  });
  // Also for pages that the page opens. Only a guard against hanging: on a slow core, pictures of a theme take long.
  page.context().setDefaultTimeout(120_000);

  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      faults.push(`${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const isLocal = ['127.0.0.1', 'localhost', url.hostname].includes(hostname);
    if (protocol.startsWith('http') && !isLocal) faults.push(`asked another host: ${request.url()}`);
  });
  onTestFinished(async () => {
    await page.close();
    const known = [...expected, blocked, ...(insecure ? [overHttpsAlone] : [])];
    const unexpected = faults.filter((fault) => !known.some((pattern) => pattern.test(fault)));
    expect(unexpected, 'The page had something to complain about').toEqual([]);
  });

  await prepare?.(page);
  await page.goto(url.href, waitUntil && { waitUntil });
  return page;
}

/** Waits until the script has taken the place of what its HTML shows: keys that are pressed before go nowhere. */
export async function untilAlive(page: Page): Promise<void> {
  await page.locator('#shell').waitFor({ state: 'detached' });
}

async function launch(): Promise<Browser> {
  const { executablePath, args, env } = browserFor(inject('engine'));
  return chromium.launch({
    executablePath,
    args: [...args, `--host-resolver-rules=MAP ${insecureHost} 127.0.0.1`],
    env,
  });
}
