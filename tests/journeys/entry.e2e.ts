import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { accessFaults } from '../site/accessFaults.ts';
import { openPage } from '../site/openPage.ts';

const cell = (page: Page, indicator: string, region: string, year = 2024) =>
  page.locator(`td[data-indicator="${indicator}"][data-region="${region}"][data-year="${year}"]`);

const status = (page: Page, indicator: string, region: string) =>
  expect.poll(() => cell(page, indicator, region).getAttribute('data-status'));

/** Pastes into the cell of the cursor. */
const paste = (page: Page, text: string) =>
  page
    .getByRole('grid')
    .getByRole('textbox')
    .evaluate((field, block) => {
      const data = new DataTransfer();
      data.setData('text/plain', block);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    }, text);

const homes = 'womens-homes';
const start = `/data?entry=places&domain=organizations&entryYear=2024&indicator=${homes}&league=150200`;

test('figures are typed, pasted, checked, undone and kept, and the pages of the themes show them', async () => {
  const page = await openPage({ path: start });
  const field = page.getByRole('grid').getByRole('textbox');
  await cell(page, homes, '150200').getByRole('textbox').waitFor();
  await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true);
  expect(await field.getAttribute('aria-label')).toMatch(/包头市/);
  // In the unit of the row, without writing it.
  expect(await field.getAttribute('placeholder')).toMatch(/^[\d,.]+$/);
  await page.keyboard.type('1,500');
  await page.keyboard.press('Tab');
  await status(page, homes, '150200').toBe('typed');
  await cell(page, homes, '150300').getByRole('textbox').waitFor();
  await paste(page, '1.2万\t未报\t七百\r\n');
  await page.getByText('已粘贴2格，1格没有保存。').waitFor();
  await status(page, homes, '150300').toBe('doubtful');
  await status(page, homes, '150400').toBe('absent');
  await status(page, homes, '150500').toBe('refused');
  await page.locator('[data-part="entry-faults"]').getByText('“七百”没有保存：不是数字').waitFor();
  expect(await accessFaults(page)).toEqual([]);

  // One step back takes the whole block, but not what was typed before it.
  await page.keyboard.press('Control+z');
  await status(page, homes, '150300').toBe('empty');
  await status(page, homes, '150200').toBe('typed');
  await page.keyboard.press('Control+y');
  await status(page, homes, '150300').toBe('doubtful');
  await page.keyboard.press('Delete');
  await status(page, homes, '150300').toBe('empty');
  await page.keyboard.type('5');
  await page.keyboard.press('Escape');
  await status(page, homes, '150300').toBe('empty');

  await page.reload();
  await status(page, homes, '150200').toBe('typed');
  await status(page, homes, '150400').toBe('absent');
  expect(await page.getByRole('checkbox', { name: '启用《录入2024年》' }).isChecked()).toBe(true);

  await page.goto(new URL(`organizations?regions=150200,150400&views=${homes}:table`, page.url()).href);
  const table = page.locator(`figure[data-indicator="${homes}"]`).getByRole('table');
  const last = table.getByRole('row').filter({ hasText: '2024' });
  await last.getByText('1,500').waitFor();
  await last.getByText('未报送').waitFor();
  await last.getByRole('link', { name: /更正/ }).click();
  await cell(page, homes, '150200').getByRole('textbox').waitFor();
  await expect.poll(() => field.inputValue()).toBe('1500');
});

test('the grid is left by Escape and Tab, and turned to the years of one league', async () => {
  const page = await openPage({ path: start });
  await cell(page, homes, '150200').getByRole('textbox').waitFor();
  await page.keyboard.press('Home');
  await cell(page, homes, '150000').getByRole('textbox').waitFor();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await cell(page, homes, '150100').getByRole('textbox').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('[role="grid"]') ?? null)).toBeNull();
  await page.getByLabel('列为').selectOption('years');
  await page.getByLabel('地区', { exact: true }).selectOption('150200');
  await cell(page, homes, '150200', 2023).click();
  await page.keyboard.type('未开展');
  await page.keyboard.press('Enter');
  await expect.poll(() => cell(page, homes, '150200', 2023).getAttribute('data-status')).toBe('absent');
});
