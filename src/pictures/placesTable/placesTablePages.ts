import type { ArrangedRows } from '../../figures/model/placesTableRows';
import type { Sheet } from '../sheet/stack';
import type { PlacesTableRequest } from './placesTableRequest';
import { paperHeight, placesTableSheet } from './placesTableSheet';

/** The table as landscape A4 sheets, each with head, legend, sources and page number. */
export function placesTablePages(request: PlacesTableRequest): Sheet[] {
  const parts: ArrangedRows[] = [];
  let left = request.rows;
  while (left.length > 0) {
    let count = countOf(left);
    // The number of pages is not known yet, but its text will be about as long as this one.
    while (
      count > 1 &&
      placesTableSheet({ ...request, rows: firstOf(left, count) }, pageNumber(request, 1, 9)).height > paperHeight
    ) {
      count -= 1;
    }
    parts.push(firstOf(left, count));
    left = withoutFirst(left, count);
  }
  return parts.map((rows, index) =>
    placesTableSheet({ ...request, rows }, pageNumber(request, index + 1, parts.length)),
  );
}

function pageNumber({ speech }: PlacesTableRequest, page: number, total: number): string {
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
