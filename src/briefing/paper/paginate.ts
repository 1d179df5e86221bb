type Size = { lying: boolean; height: number; keepNext: boolean; newPage?: boolean | undefined };

/**
 * Distributes units over pages by their heights, in their order. Units that stay with the next one go together to the
 * next page, unless they are higher than a page. A landscape unit gets its own page, and the next unit starts a new one.
 */
export function paginate(units: readonly Size[], room: number): number[][] {
  const pages: number[][] = [];
  let filled = Number.POSITIVE_INFINITY;
  const put = (index: number, needed: number) => {
    if (units[index]?.newPage || filled + needed > room) {
      pages.push([]);
      filled = 0;
    }
    pages[pages.length - 1]?.push(index);
    filled += units[index]?.height ?? 0;
  };
  for (const block of blocksOf(units)) {
    const heights = block.map((index) => units[index]?.height ?? 0);
    const height = heights.reduce((sum, one) => sum + one, 0);
    if (block.some((index) => units[index]?.lying)) {
      pages.push(block);
      filled = Number.POSITIVE_INFINITY;
      continue;
    }
    block.forEach((index, at) => {
      put(index, at === 0 && height <= room ? height : (heights[at] ?? 0));
    });
  }
  return pages;
}

/** Groups of units that stay together. */
function blocksOf(units: readonly Size[]): number[][] {
  const blocks: number[][] = [[]];
  units.forEach((unit, index) => {
    const last = blocks[blocks.length - 1];
    const before = units[index - 1];
    if (before && (!before.keepNext || unit.lying || before.lying)) blocks.push([index]);
    else last?.push(index);
  });
  return blocks.filter((block) => block.length > 0);
}
