import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import { browserFor } from '../browser/chromium.ts';
import { insecureHost } from './serveSite.ts';

/** Where and how a page is opened; the rest are Playwright's own options, such as `locale` or `reducedMotion`. */
export type PageOptions = BrowserContextOptions & {
  /** Within the site, so without its base: `/health?view=map`. */
  path?: string;
  /** Another site than the one every journey shares: the `url` of a served one. */
  site?: string;
  /** Call the site by a name that gives it no secure context. */
  insecure?: boolean;
  /** Console messages that belong to the journey. */
  expected?: RegExp[];
  /** Done before the address is opened: routes, init scripts. */
  prepare?(page: Page): Promise<unknown>;
};

/** What Playwright itself writes where it keeps the service worker away. */
const blocked = /Service Worker registration blocked by Playwright/;

/** The site is served with the headers of https, whatever it is called. */
const overHttpsAlone = /Cross-Origin-Opener-Policy header has been ignored/;

/** Shared by the files of a process; it ends with that. */
let browser: Browser | undefined;

/**
 * Opens a page of the built site, and closes it after the test. The test fails when the page wrote a warning or an
 * error to the console, threw, or asked any host but this machine.
 */
export async function openPage(options: PageOptions = {}): Promise<Page> {
  const { path = '/', site = inject('site'), insecure = false, expected = [], prepare, ...context } = options;
  const url = new URL(path.replace(/^\//, ''), site);
  if (insecure) url.hostname = insecureHost;

  browser ??= await launch();
  // Its service worker would answer what a journey withholds; those that are about it allow it.
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block', ...context });
  // Of pages it opens as well. A guard against hanging alone: on one slow core a theme needs long to leave as pictures.
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
  await page.goto(url.href);
  return page;
}

async function launch(): Promise<Browser> {
  const { executablePath, args, env } = browserFor(inject('engine'));
  return chromium.launch({
    executablePath,
    args: [...args, `--host-resolver-rules=MAP ${insecureHost} 127.0.0.1`],
    env,
  });
}
