import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The faults axe finds in the current page, of any impact, and colour faults in the other theme. */
export async function accessFaults(page: Page): Promise<string[]> {
  const here = await faultsInTheme(page);
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const [now, other] = isDark ? (['dark', 'light'] as const) : (['light', 'dark'] as const);
  await toTheme(page, other);
  const there = await faultsInTheme(page, ['color-contrast', 'link-in-text-block']);
  await toTheme(page, now);
  return [...here, ...there.map((fault) => `${other}: ${fault}`)];
}

async function toTheme(page: Page, theme: 'dark' | 'light') {
  await page.emulateMedia({ colorScheme: theme });
  await page.locator(`html[data-mantine-color-scheme="${theme}"], html:not([data-mantine-color-scheme])`).waitFor();
  // Some colours of the kit have transitions.
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((one) => one instanceof CSSTransition)
        .map(({ finished }) => finished),
    ),
  );
}

/** The faults in the current theme only, or of some rules of axe. */
export async function faultsInTheme(page: Page, rules?: string[]): Promise<string[]> {
  // Evaluated, because the content policy of the page forbids an inserted script.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return page.evaluate(async (only) => {
    const { axe } = window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } };
    // Without passed checks and selectors, which are most of the work on a page with many marks.
    const described = { resultTypes: ['violations'], selectors: false } satisfies RunOptions;
    const { violations } = await axe.run(only ? { ...described, runOnly: only } : described);
    return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => `${id}: ${node.html.slice(0, 160)}`));
  }, rules);
}
