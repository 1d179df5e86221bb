/**
 * Distributes units over pages by their heights, in their order. A unit that is higher than a page gets its own page. A
 * landscape unit gets its own page, and the next unit starts a new one.
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
    // A heading or a sentence moves to the next page if its figure does not fit on this one.
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
