import type { ArrangedRows } from '../../figures/model/heatRows';
import type { HeatOrder } from './heatOrder';
import { type HeatSheetPlan, paperHeight, planHeatSheet } from './heatSheetPlan';

/** The table as sheets of A4 on its side, each with its head, its legend and its sources, and with its number. */
export function planHeatPages(order: HeatOrder): HeatSheetPlan[] {
  const parts: ArrangedRows[] = [];
  let left = order.rows;
  while (left.length > 0) {
    let count = countOf(left);
    // The number of pages is not known yet; its words are about as long as these.
    while (
      count > 1 &&
      planHeatSheet({ ...order, rows: firstOf(left, count) }, pageNumber(order, 1, 9)).height > paperHeight
    ) {
      count -= 1;
    }
    parts.push(firstOf(left, count));
    left = withoutFirst(left, count);
  }
  return parts.map((rows, index) => planHeatSheet({ ...order, rows }, pageNumber(order, index + 1, parts.length)));
}

function pageNumber({ speech }: HeatOrder, page: number, total: number): string {
  return speech.words.export.pageOf(page, total);
}

function countOf(rows: ArrangedRows): number {
  return rows.reduce((sum, group) => sum + group.rows.length, 0);
}

function firstOf(groups: ArrangedRows, count: number): ArrangedRows {
  let left = count;
  return groups.flatMap((group) => {
    const rows = group.rows.slice(0, left);
    left -= rows.length;
    return rows.length > 0 ? [{ ...group, rows }] : [];
  });
}

function withoutFirst(groups: ArrangedRows, count: number): ArrangedRows {
  let left = count;
  return groups.flatMap((group) => {
    const rows = group.rows.slice(left);
    left = Math.max(0, left - group.rows.length);
    return rows.length > 0 ? [{ ...group, rows }] : [];
  });
}
