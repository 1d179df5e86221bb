/**
 * Places labels of equal height as near as possible to their wanted middles, without overlaps and within
 * `[top, bottom]`: neighbours that would touch are pushed apart around their common mean. If there is not
 * enough room, all are spaced evenly. Returns the middles in the given order.
 */
export function placeLabels(wanted: readonly number[], height: number, top: number, bottom: number): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const first = top + height / 2;
  const last = bottom - height / 2;
  const step = Math.min(height, wanted.length > 1 ? (last - first) / (wanted.length - 1) : height);
  const limit = (middle: number, count: number) => Math.min(Math.max(middle, first), last - step * (count - 1));
  const groups: { start: number; sum: number; members: number[] }[] = [];
  for (const index of order) {
    let group = { start: 0, sum: wanted[index] ?? 0, members: [index] };
    group.start = limit(group.sum, 1);
    let before = groups[groups.length - 1];
    while (before && before.start + step * before.members.length > group.start + 1e-9) {
      groups.pop();
      const shifted = group.sum - step * before.members.length * group.members.length;
      const members = [...before.members, ...group.members];
      group = { start: 0, sum: before.sum + shifted, members };
      group.start = limit(group.sum / members.length, members.length);
      before = groups[groups.length - 1];
    }
    groups.push(group);
  }
  const placed: number[] = new Array(wanted.length).fill(0);
  for (const group of groups) {
    group.members.forEach((index, position) => {
      placed[index] = group.start + step * position;
    });
  }
  return placed;
}
