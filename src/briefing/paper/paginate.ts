/**
 * Which units stand on which page, by their heights: as many as go into the room, in their order; one that is higher than
 * a page has one to itself. What lies has a page of its own, and what follows begins a new one.
 */
export function paginate(
  units: readonly { lying: boolean; height: number; keepNext: boolean }[],
  room: number,
): number[][] {
  const pages: number[][] = [];
  let filled = Number.POSITIVE_INFINITY;
  units.forEach(({ lying, height }, index) => {
    if (lying) {
      pages.push([index]);
      filled = Number.POSITIVE_INFINITY;
      return;
    }
    const following = units[index + 1];
    // A heading or a sentence does not end a page that what belongs to it has no more room on.
    const needed =
      height +
      (units[index]?.keepNext && following && !following.lying ? Math.min(following.height, room - height) : 0);
    if (filled + needed > room) {
      pages.push([]);
      filled = 0;
    }
    pages[pages.length - 1]?.push(index);
    filled += height;
  });
  return pages;
}
