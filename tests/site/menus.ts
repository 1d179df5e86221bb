import type { Locator, Page } from 'playwright-core';

/** Chooses an item of the menu 更多 in the header: 数据填报, 盟市画像, English … */
export async function chooseInMore(page: Page, item: string): Promise<void> {
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^(更多|More)$/ })
    .click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}

/** Opens the menu of a card, which has its views and its explanation. */
export async function openCardMenu(figure: Locator): Promise<void> {
  await figure.getByRole('button', { name: /^(本图形式与说明|View and details)/ }).click();
}

/** Chooses the view of a card: 排名, 表格 … */
export async function chooseView(figure: Locator, view: string): Promise<void> {
  await openCardMenu(figure);
  await figure.page().getByRole('menuitemradio', { name: view, exact: true }).click();
}
