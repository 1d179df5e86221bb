import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, ContextObject, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules that depend on the theme. They take most of the time. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** What is looked at: all of the page where no selector is given, of its figures all or only the first ones, by all rules. */
type Look = { within?: string; figures?: number; rules?: 'of colours' | 'others' };

/** What axe finds wrong with the page as it stands, of any impact, and what colours are wrong in the theme it is not in. */
export async function accessFaults(page: Page): Promise<string[]> {
  const here = await faultsInTheme(page);
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const [now, other] = isDark ? (['dark', 'light'] as const) : (['light', 'dark'] as const);
  await toTheme(page, other);
  const there = await faultsInTheme(page, { rules: 'of colours' });
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

/** The same of the theme it is in alone. */
export async function faultsInTheme(page: Page, { within, figures, rules }: Look = {}): Promise<string[]> {
  // Evaluated, as the content policy of the page would forbid a script put into it.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const disabled = Object.fromEntries(ofColours.map((rule) => [rule, { enabled: false }]));
  const options: RunOptions = {
    // What passes is not described, and selectors are not worked out: of a page with many marks that is most of the work.
    ...{ resultTypes: ['violations'], selectors: false },
    // Only rules about what plays by itself would need them.
    preload: false,
    ...(rules === 'of colours' ? { runOnly: ofColours } : {}),
    ...(rules === 'others' ? { rules: disabled } : {}),
  };
  return page.evaluate(
    async ([selector, most, how]) => {
      const { axe } = window as unknown as {
        axe: { run: (part: ContextObject, options: RunOptions) => Promise<AxeResults> };
      };
      const include = [selector ? [selector] : document];
      const exclude = [...document.querySelectorAll('figure[data-indicator]')].slice(most);
      const { violations } = await axe.run({ include, exclude } as ContextObject, how);
      return violations.flatMap(({ id, nodes }) =>
        nodes.slice(0, 3).map((node) => `${id}: ${node.html.slice(0, 160)}`),
      );
    },
    [within ?? null, figures ?? Number.MAX_SAFE_INTEGER, options] as const,
  );
}
