import { type Box, type Position, runsThrough, touches } from '../drawing/boxes';

/** Boxes and lines that a label must not touch. */
export type Obstacles = {
  /** Lines as lists of their corners. */
  lines: readonly (readonly Position[])[];
  boxes: readonly Box[];
};

/** A label at a horizontal line; `null` if there is no free place along it. */
type LevelLabel = { x: number; y: number; box: Box } | null;

/** Positions to try along the line, as parts of its length: first the ends, then between them. */
const places = [0, 1, 0.5, 0.25, 0.75, 0.125, 0.875, 0.375, 0.625];

/**
 * Finds a place for words of the given width above or below the horizontal line from `from` to `to`, free of obstacles and as
 * near as possible to an end, first to the end that is nearer to an edge of the room. Words longer than the line extend beyond
 * it but stay next to it. `y` of the label is its baseline.
 */
export function placeLevelLabel(
  { y, from, to, width, fontSize }: { y: number; from: number; to: number; width: number; fontSize: number },
  room: { left: number; right: number; top: number; bottom: number },
  { lines, boxes }: Obstacles,
): LevelLabel {
  const gap = fontSize * 0.4;
  const needed = width + gap * 2;
  const left = Math.max(room.left, Math.min(from, to - needed));
  const right = Math.min(room.right, Math.max(to, from + needed));
  const free = right - left - needed;
  if (free < 0) return null;
  const fromRight = from - room.left > room.right - to;
  for (const place of places) {
    for (const baseline of [y - fontSize * 0.45, y + fontSize * 1.15]) {
      const x = left + gap + free * (fromRight ? 1 - place : place);
      const box = { x: x - 2, y: baseline - fontSize * 0.95, width: width + 4, height: fontSize * 1.25 };
      const inside = box.y >= room.top - fontSize * 0.4 && box.y + box.height <= room.bottom + 1;
      const clear = () =>
        !boxes.some((one) => touches(one, box)) &&
        !lines.some((line) => line.some((point, index) => runsThrough(line[index - 1] ?? point, point, box)));
      if (inside && clear()) return { x, y: baseline, box };
    }
  }
  return null;
}
