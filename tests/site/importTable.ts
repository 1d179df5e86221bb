import type { Page } from 'playwright-core';

/** The review of what is imported. */
export const preview = (page: Page) => page.locator('[data-part="preview"]');

/** The names of the data sets that are listed. */
export const sets = (page: Page) =>
  page.locator('[data-set]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-set')));

/** Imports a table of one value as a file of this name, and waits for its review. */
export async function importTable(page: Page, name: string): Promise<void> {
  const text = `包头市妇女发展情况,\n指标,2024年\n妇女人均预期寿命（岁）,82.10`;
  await page
    .locator('input[type="file"][multiple]')
    .setInputFiles({ name: `${name}.csv`, mimeType: '', buffer: Buffer.from(text) });
  await preview(page).waitFor();
}

/** Takes what is reviewed. */
export const accept = (page: Page) =>
  preview(page)
    .getByRole('button', { name: /^确认导入（\d+个值）$/ })
    .click();
