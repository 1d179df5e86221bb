import type { Region } from '../../contract/region';
import type { Box } from '../drawing/boxes';

/** Largest ratio of width to height of a tile. */
const widest = 1.45;

/** Equal tiles in the middle of the box, each at its region's position in the grid; row by row if any position is missing or taken twice. */
export function tilesIn(regions: readonly Region[], { x, y, width, height }: Box, gap: number): Map<string, Box> {
  const places = placesOf(regions);
  const { columns, rows } = gridSize(regions);
  const tall = height / rows;
  const wide = Math.min(width / columns, tall * widest);
  const high = Math.min(tall, wide * 1.15);
  const left = x + (width - wide * columns) / 2;
  const top = y + (height - high * rows) / 2;
  return new Map(
    places.map(([code, [column, row]]) => [
      code,
      { x: left + column * wide + gap / 2, y: top + row * high + gap / 2, width: wide - gap, height: high - gap },
    ]),
  );
}

/** Columns and rows of the grid; at least one of each. */
export function gridSize(regions: readonly Region[]): { columns: number; rows: number } {
  const places = placesOf(regions).map(([, place]) => place);
  return {
    columns: 1 + Math.max(0, ...places.map(([column]) => column)),
    rows: 1 + Math.max(0, ...places.map(([, row]) => row)),
  };
}

type Cell = readonly [column: number, row: number];

function placesOf(regions: readonly Region[]): (readonly [code: string, Cell])[] {
  const positions = regions.flatMap(({ code, tile }) => (tile ? [[code, tile] as const] : []));
  const distinct = new Set(positions.map(([, tile]) => tile.join())).size;
  if (distinct === regions.length) return positions;
  const columns = Math.ceil(Math.sqrt(regions.length * widest));
  return regions.map(({ code }, index) => [code, [index % columns, Math.floor(index / columns)]]);
}
