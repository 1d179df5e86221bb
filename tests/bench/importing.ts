import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import type { Browser, Page } from 'playwright-core';
import { domains } from '../../src/contract/domains.ts';
import { longestTask } from './longestTask.ts';
import { withSlowPage } from './slowPage.ts';

/** Milliseconds from the choice of a file until its preview is there, and the longest time that the page did not respond. */
type Import = { time: number; longest: number };

/** A workbook of all indicators, 13 regions and 15 years; and a text of 200,000 cells. */
export type Imports = { workbook: Import; text: Import };

/** Measured once. */
export async function measureImports(browser: Browser, url: string): Promise<Imports> {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  try {
    return await withSlowPage(browser, `${url}data`, async (page) => {
      await page.getByRole('button', { name: '下载填报模板' }).waitFor();
      const names = domains.flatMap((domain) =>
        read<{ indicators: Named[] }>(`domains/${domain}`).indicators.map(nameOf),
      );
      const { whole, parts } = read<{ whole: Named; parts: Named[] }>('regions');
      const places = [whole, ...parts].map(nameOf);
      const years = Array.from({ length: 15 }, (_, at) => 2010 + at);
      const book = join(folder, 'all.xlsx');
      const sheets = places.map((name) => ({
        name,
        rows: [
          ['指标', ...years.map((year) => `${year}年`)],
          ...names.map((one, at) => [one, ...years.map((_, index) => at + index / 10)]),
        ],
      }));
      writeFileSync(book, await writeXlsx({ sheets }));
      const text = join(folder, 'long.csv');
      const rows = Array.from({ length: 50_000 }, (_, at) =>
        [names[at % names.length], places[at % places.length], years[at % years.length], at].join(','),
      );
      writeFileSync(text, ['指标,地区,年份,数值', ...rows].join('\n'));
      return { workbook: await importOf(page, book), text: await importOf(page, text) };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function importOf(page: Page, path: string): Promise<Import> {
  const longest = await longestTask(page);
  const begun = performance.now();
  await page.locator('input[type="file"][multiple]').setInputFiles(path);
  await page.locator('[data-part="preview"]').waitFor({ timeout: 120_000 });
  const time = performance.now() - begun;
  const held = await longest();
  await page.getByRole('button', { name: '放弃' }).click();
  return { time, longest: held };
}

type Named = { name: { zh: string } };

function nameOf({ name }: Named): string {
  return name.zh;
}

/** Reads the data of the stand-in, which also answers the page. */
function read<Content>(file: string): Content {
  return JSON.parse(readFileSync(new URL(`../../mocks/data/${file}.json`, import.meta.url), 'utf8')) as Content;
}
