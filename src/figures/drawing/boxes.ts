export type Box = { x: number; y: number; width: number; height: number };
export type Position = [x: number, y: number];

export function touches(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

/** Whether the segment between two points crosses an edge of the box. */
export function runsThrough(from: Position, to: Position, { x, y, width, height }: Box): boolean {
  const isBeside = (one: number, other: number, low: number, high: number) =>
    (one < low && other < low) || (one > high && other > high);
  // Most segments are, and this is told sooner.
  if (isBeside(from[0], to[0], x, x + width) || isBeside(from[1], to[1], y, y + height)) return false;
  const corners: Position[] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
  return corners.some((corner, index) => cross(from, to, corner, corners[(index + 1) % 4] ?? corner));
}

/** Whether the segments `a`–`b` and `c`–`d` cross. */
export function cross(a: Position, b: Position, c: Position, d: Position): boolean {
  const side = (p: Position, q: Position, r: Position) =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}
