import type { Browser, Page } from 'playwright-core';
import type { Shelf } from '../../src/briefing/basket/briefing.ts';
import { shelfVersion } from '../../src/briefing/basket/version.ts';
import { zh } from '../../src/i18n/zh.ts';
import { longestTask } from './longestTask.ts';
import { withSlowPage } from './slowPage.ts';

/** Milliseconds. */
export type Briefings = {
  /** From the click that adds a figure until the header counts it. */
  added: number;
  /** From opening the page of a briefing with 20 items to its first sheet of paper. */
  opened: number;
  /** From the choice in the menu to the file of 12 items. */
  word: number;
  slides: number;
};

export async function measureBriefings(browser: Browser, url: string): Promise<Briefings> {
  const added = await withSlowPage(browser, `${url}health`, addOne);
  const opened = await withSlowPage(browser, `${url}about`, (page) => openWith(page, url, 20));
  const files = await withSlowPage(browser, `${url}about`, async (page) => {
    await openWith(page, url, 12);
    await page.locator('[data-pages="drawn"]').waitFor({ timeout: 120_000 });
    return {
      word: await timeOf(page, zh().export.formats.word),
      slides: await timeOf(page, zh().export.formats.slides),
    };
  });
  return { added, opened, ...files };
}

/** Measured once: a Word file of 12 items for each of the twelve leagues. */
export type Batch = {
  /** Milliseconds until the file, and the longest time that the page did not respond. */
  time: number;
  longest: number;
  /** Growth of the heap, in megabytes. */
  heap: number;
};

export function measureBatch(browser: Browser, url: string): Promise<Batch> {
  return withSlowPage(browser, `${url}about`, async (page) => {
    await openWith(page, url, 12);
    await page.locator('[data-pages="drawn"]').waitFor({ timeout: 120_000 });
    await page.locator('summary').last().click();
    const before = await heapOf(page);
    const longest = await longestTask(page);
    const begun = performance.now();
    const download = page.waitForEvent('download', { timeout: 600_000 });
    await page.getByRole('button', { name: /生成12份/ }).click();
    await page.getByRole('menuitem', { name: zh().export.formats.word }).click();
    await download;
    const time = performance.now() - begun;
    return { time, longest: await longest(), heap: (await heapOf(page)) - before };
  });
}

async function addOne(page: Page): Promise<number> {
  await page.evaluate(() => window.probe.charts);
  const count = () => page.locator('header a b');
  const add = page.getByRole('button', { name: new RegExp(`^${zh().briefing.addOf('')}`) });
  await add.first().waitFor();
  await page.waitForTimeout(1500);
  await page.evaluate(() => window.probe.watchClick({ counted: () => document.querySelector('header a b') !== null }));
  await add.first().click();
  const { counted = Number.NaN } = await page.evaluate(() => window.probe.watched);
  await count().waitFor();
  return counted;
}

/** Opens the page of a briefing with `count` trends of the health theme, each of other regions; settles when the first sheet is there. */
async function openWith(page: Page, url: string, count: number): Promise<number> {
  await page.evaluate(
    ([number, version]) => {
      const ids = [
        'female-life-expectancy',
        'maternal-mortality-ratio',
        'infant-mortality-rate',
        'under-five-mortality-rate',
      ];
      const regions = ['150100', '150200', '150300', '150400', '150500'];
      const blocks = Array.from({ length: number }, (_, index) => ({
        kind: 'item' as const,
        id: `item-${index}`,
        view: {
          kind: 'figure' as const,
          domain: 'health' as const,
          indicator: ids[index % ids.length] ?? '',
          regions: regions.slice(0, 1 + Math.floor(index / ids.length)),
          from: null,
          to: null,
          view: 'trend' as const,
          year: null,
          map: 'outline' as const,
          basis: 'total' as const,
        },
        name: { zh: String(index), en: String(index) },
        caption: null,
        sentence: null,
        size: 'full' as const,
      }));
      const briefing = {
        id: 'bench',
        name: 'bench',
        series: '',
        authority: '',
        number: '',
        signatory: '',
        addressee: '',
        printedBy: '',
        printed: '',
        issue: '',
        unit: '',
        date: '',
        secrecy: '',
        introduction: [],
        recipients: '',
        copies: '',
        form: 'bulletin' as const,
        pictureFormat: 'slide' as const,
        blocks,
        receipts: [],
      };
      const shelf: Shelf = { version, current: 'bench', briefings: [briefing] };
      localStorage.setItem('briefings', JSON.stringify(shelf));
    },
    [count, shelfVersion] as const,
  );
  await page.goto(`${url}briefing`, { waitUntil: 'commit' });
  await page.locator('section[data-paper]').first().waitFor({ timeout: 60_000 });
  return page.evaluate(() => performance.now());
}

async function timeOf(page: Page, format: string): Promise<number> {
  const make = async () => {
    await page.getByRole('button', { name: '导出', exact: true }).click();
    const choice = page.getByRole('menuitem', { name: format });
    await choice.waitFor();
    await page.waitForTimeout(500);
    const begun = performance.now();
    const download = page.waitForEvent('download', { timeout: 120_000 });
    await choice.click();
    await download;
    return performance.now() - begun;
  };
  // The first call loads and compiles the library.
  await make();
  return make();
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}
