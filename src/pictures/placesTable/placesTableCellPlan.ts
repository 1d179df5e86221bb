import { textWidth } from '../../figures/drawing/textWidth';
import { wrapText } from '../../figures/drawing/wrapText';
import { markSize } from '../../figures/placesTable/placesTableMark';
import type { PlacesCell, WholeCell } from '../../figures/texts/placesTableText';

/**
 * Font sizes of cell texts; `small` is the smallest in the table. On landscape A4 it is 9.3 pt, and still 9 pt if a sheet that
 * is slightly too high is scaled down.
 */
const cellType = { text: 15, small: 14.2 };

const leading = 1.22;
const gap = 3;

/** A piece of text in a cell; x and y are relative to the middle of the cell, y is the baseline. */
type CellPiece = { text: string; x: number; y: number; size: number };

export type CellPlan = {
  pieces: CellPiece[];
  /** Left end of the mark or sign, and middle of its line; `null` if the cell has none. */
  sign: { x: number; y: number } | null;
  /** Total height of the lines. */
  height: number;
};

type Item = { text: string; size: number; weight: 400 | 600 } | { sign: number };

/** Cell of a league: text, cases and mark in one line, or one below the other if the cell is narrow. */
export function planCell({ text, value, smallCases, place }: PlacesCell, width: number): CellPlan {
  const cases = smallItems(smallCases);
  const mark: Item[] = place.step ? [{ sign: markSize.width + gap }] : [];
  const line = [mainItem(text, value === null ? cellType.small : cellType.text), ...cases, ...mark];
  if (fits(line, width)) return planned([line]);
  const [first = [], ...others] = wrapped(text, 400, width);
  return planned([[...first, ...mark], ...others, cases]);
}

/** Cell of 全区: the value, then the sign of the verdict, with the year of the verdict if it differs. */
export function planWhole({ text, verdict, judgedIn }: WholeCell, width: number): CellPlan {
  const sign: Item[] = verdict ? [{ sign: 12 + gap }] : [];
  const behind = [...sign, ...smallItems(String(judgedIn ?? ''))];
  const line = [mainItem(text, cellType.text, 600), ...behind];
  return fits(line, width) ? planned([line]) : planned([...wrapped(text, 600, width), behind]);
}

function mainItem(text: string, size: number, weight: 400 | 600 = 400): Item {
  return { text, size, weight };
}

function smallItems(text: string): Item[] {
  return text === '' ? [] : [mainItem(text, cellType.small)];
}

function wrapped(text: string, weight: 400 | 600, width: number): Item[][] {
  const lines = wrapText(text, width - gap, (part) => textWidth(part, cellType.small, weight));
  return lines.map((part) => [mainItem(part, cellType.small, weight)]);
}

function fits(line: readonly Item[], width: number): boolean {
  return lineWidth(line) <= width - gap;
}

function lineWidth(line: readonly Item[]): number {
  return line.reduce((sum, item, index) => sum + widthOf(item) + (index > 0 ? gap : 0), 0);
}

function widthOf(item: Item): number {
  return 'sign' in item ? item.sign : textWidth(item.text, item.size, item.weight);
}

/** Stacks the lines and centres each. */
function planned(lines: readonly (readonly Item[])[]): CellPlan {
  const nonEmpty = lines.filter((line) => line.length > 0);
  const step = cellType.small * leading;
  const plan: CellPlan = { pieces: [], sign: null, height: Math.max(cellType.text * leading, step * nonEmpty.length) };
  nonEmpty.forEach((line, index) => {
    const y = step * (index - (nonEmpty.length - 1) / 2);
    let x = -lineWidth(line) / 2;
    for (const item of line) {
      if ('sign' in item) plan.sign = { x, y };
      else plan.pieces.push({ text: item.text, x, y: y + item.size * 0.35, size: item.size });
      x += widthOf(item) + gap;
    }
  });
  return plan;
}
