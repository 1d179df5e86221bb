import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { domains } from '../../src/contract/domains.ts';
import { zh } from '../../src/i18n/zh.ts';
import { decimalsOf, formatNumber, formatSigned } from '../../src/measures/format.ts';
import { servedDomain } from '../served.ts';
import { openPage } from '../site/openPage.ts';

describe.each(domains)('the tables of %s', (domain) => {
  test('hold every published figure, change and total, exactly and with its mark', async () => {
    const { indicators, series } = await servedDomain(domain);
    const page = await openPage({ path: `/${domain}?view=table` });
    for (const indicator of indicators.indicators) {
      const figure = page.locator(`figure[data-indicator="${indicator.id}"]`);
      await figure.scrollIntoViewIfNeeded();
      await figure.getByRole('table').waitFor();
      const cells = await cellsOf(page, indicator.id);
      const values = series.series.find((one) => one.indicator === indicator.id && one.region === '150000');
      for (const { year, value, printed } of indicator.published) {
        const cell = cells.get(year);
        expect(cell?.text.match(/[\d.,]+/g), `${indicator.id} ${year}`).toEqual([
          printed ? printed.zh.match(/[\d.,]+/)?.[0] : formatNumber(value, indicator.decimals),
        ]);
        expect(cell?.mark, `${indicator.id} ${year}`).toBe(values?.marks[series.years.indexOf(year)]);
        expect(cell?.mark).not.toBe('simulated');
      }
      const text = await figure.innerText();
      for (const { change, hedge } of indicator.publishedChanges) {
        const written = hedge === 'exact' ? formatSigned(change, indicator.decimals) : zh().hedge[hedge] + change;
        expect(text, indicator.id).toContain(written);
      }
      for (const { value } of indicator.publishedTotals) {
        expect(text, indicator.id).toContain(formatNumber(value, decimalsOf(value)));
      }
    }
  });
});

/** The cell of 全区 for each year, as in the table. */
async function cellsOf(page: Page, indicator: string): Promise<Map<number, { text: string; mark: string | null }>> {
  const rows = await page.locator(`figure[data-indicator="${indicator}"] tbody tr`).evaluateAll((all) =>
    all.map((row) => {
      const cell = row.querySelector('td');
      return {
        year: Number.parseInt(row.querySelector('th')?.textContent ?? '', 10),
        text: cell?.textContent ?? '',
        mark: cell?.getAttribute('data-mark') ?? null,
      };
    }),
  );
  return new Map(rows.map(({ year, ...cell }) => [year, cell]));
}

test('with simulated data hidden a card states what was published and draws no axis, and its tile is gone', async () => {
  const page = await openPage({ path: '/health?real=1' });
  const figure = page.locator('figure[data-indicator="maternal-mortality-ratio"]');
  await figure.getByText('2012—2021年全区孕产妇死亡率下降10.72/10万（公布）').waitFor();
  await figure.getByText('本指标只有模拟值，已隐藏').waitFor();
  await page.locator('figure[data-indicator="maternal-mortality-ratio"][aria-busy="false"]').waitFor();
  expect(await figure.locator('svg [data-part]').count()).toBe(0);
  const tiles = page.getByRole('region', { name: zh().figure.headlines });
  await expect.poll(() => tiles.innerText()).toContain('80.78');
  expect(await tiles.innerText()).not.toContain('孕产妇死亡率');
});
