/**
 * Places labels of one height beside each other's wanted middles so that none overlap and all stay within
 * `[top, bottom]`, moving each as little as possible: neighbours that would touch are pushed apart around
 * their common mean. Where there is no room for all, they are set evenly. Returns middles in the order given.
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
