import type { Box } from '../drawing/boxes';

/** Column and row of each league's tile: where it lies on the map, roughly, and beside its neighbours. */
export const tilePositions: Readonly<Record<string, readonly [column: number, row: number]>> = {
  '150700': [5, 0],
  '152200': [5, 1],
  '152500': [4, 2],
  '150500': [5, 2],
  '150800': [1, 3],
  '150200': [2, 3],
  '150900': [3, 3],
  '150400': [4, 3],
  '152900': [0, 4],
  '150300': [1, 4],
  '150600': [2, 4],
  '150100': [3, 4],
};

const columns = 6;
const rows = 5;
/** A tile is at most this much wider than high. */
const widest = 1.45;

/** Equal tiles in the middle of the box. A league without a position has none. */
export function tilesIn({ x, y, width, height }: Box, gap: number): Map<string, Box> {
  const tall = height / rows;
  const wide = Math.min(width / columns, tall * widest);
  const high = Math.min(tall, wide * 1.15);
  const left = x + (width - wide * columns) / 2;
  const top = y + (height - high * rows) / 2;
  return new Map(
    Object.entries(tilePositions).map(([code, [column, row]]) => [
      code,
      { x: left + column * wide + gap / 2, y: top + row * high + gap / 2, width: wide - gap, height: high - gap },
    ]),
  );
}
