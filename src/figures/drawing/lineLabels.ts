export type LineLabel = {
  /** Middle of the text. */
  middle: number;
  /** 0 is directly below the line, 1 is one row further down. */
  row: number;
};

/**
 * Places one or two labels below the vertical lines at `x`, each as near to its line as possible: side by side if both
 * still touch their lines, otherwise one below the other. All stay within `[left, right]`.
 */
export function placeLineLabels(
  lines: readonly { x: number; width: number }[],
  left: number,
  right: number,
  gap: number,
): LineLabel[] {
  const within = (middle: number, width: number) =>
    Math.min(Math.max(middle, left + width / 2), Math.max(left + width / 2, right - width / 2));
  const placed = lines.map(({ x, width }): LineLabel => ({ middle: within(x, width), row: 0 }));
  const order = lines.map((_, index) => index).sort((a, b) => (lines[a]?.x ?? 0) - (lines[b]?.x ?? 0));
  for (let position = 1; position < order.length; position += 1) {
    const [before, after] = [order[position - 1] ?? 0, order[position] ?? 0];
    const [one, other] = [lines[before], lines[after]];
    const [first, second] = [placed[before], placed[after]];
    if (!one || !other || !first || !second) continue;
    const overlap = first.middle + one.width / 2 + gap - (second.middle - other.width / 2);
    if (overlap <= 0) continue;
    const apart = {
      first: within(first.middle - overlap / 2, one.width),
      second: within(second.middle + overlap / 2, other.width),
    };
    const touches =
      Math.abs(apart.first - one.x) <= one.width / 2 && Math.abs(apart.second - other.x) <= other.width / 2;
    const free = apart.first + one.width / 2 + gap <= apart.second - other.width / 2 + 1e-6;
    if (touches && free) {
      first.middle = apart.first;
      second.middle = apart.second;
    } else {
      second.row = 1;
    }
  }
  return placed;
}
