import type { FigurePart, Part } from './parts';

/** A row of the page: two consecutive figures of half width side by side, everything else alone. */
export type Row = { kind: 'single'; part: Part } | { kind: 'pair'; parts: readonly [FigurePart, FigurePart] };

export function rowsOf(parts: readonly Part[]): Row[] {
  const rows: Row[] = [];
  for (const part of parts) {
    const before = rows[rows.length - 1];
    const first = before?.kind === 'single' ? before.part : null;
    if (isHalf(part) && first && isHalf(first)) rows[rows.length - 1] = { kind: 'pair', parts: [first, part] };
    else rows.push({ kind: 'single', part });
  }
  return rows;
}

function isHalf(part: Part): part is FigurePart {
  return part.kind === 'figure' && part.item.size === 'half' && part.content.kind === 'figure';
}
