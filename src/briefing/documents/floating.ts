/** Something that stands in the text of a paper. */
export type Flowing = {
  /** In any unit, the same as that of the page. */
  height: number;
  /**
   * Text breaks over pages. A heading stays with what follows. A figure is whole, and text may move before it. Nothing
   * moves past a `stop`.
   */
  kind: 'text' | 'heading' | 'figure' | 'stop';
  newPage?: boolean | undefined;
};

/** Where something begins: its position in the original order, and its page. */
export type Placed = { index: number; page: number };

/** The share of a page from which a hole is large; a fifth of a page is the most that looks full. */
const leastHole = 1 / 6;

/**
 * The order in which no page ends with a large hole: a figure that does not fit stands after the text that fills its
 * page, at the latest at the top of the next one. Figures keep their own order. `line`: the height of a line of text; half of
 * it stays free below a figure, because heights are estimated.
 */
export function floating(units: readonly Flowing[], room: number, line: number): Placed[] {
  const placed: Placed[] = [];
  let waiting: number[] = [];
  let page = 0;
  let filled = 0;
  const heightOf = (index: number) => units[index]?.height ?? 0;
  const turn = () => {
    if (filled > 0) page += 1;
    filled = 0;
  };
  const putWhole = (index: number) => {
    if (filled + heightOf(index) > room) turn();
    placed.push({ index, page });
    filled += heightOf(index);
  };
  const putWaiting = () => {
    for (const index of waiting) putWhole(index);
    waiting = [];
  };
  /** Where fewer than two lines fit, the next page begins, with the figures that wait for it. */
  const begin = (least: number) => {
    if (filled + least <= room) return;
    turn();
    putWaiting();
  };
  units.forEach((unit, index) => {
    const isLargeHole = room - filled > room * leastHole;
    switch (unit.kind) {
      case 'figure':
        if (waiting.length > 0 || (filled + unit.height + line / 2 > room && isLargeHole)) waiting.push(index);
        else putWhole(index);
        return;
      case 'stop':
      case 'heading':
        if (unit.newPage || unit.kind === 'stop' || !isLargeHole) putWaiting();
        if (unit.newPage) turn();
        begin(unit.height + 2 * line);
        putWhole(index);
        return;
      case 'text': {
        begin(Math.min(2 * line, unit.height));
        placed.push({ index, page });
        const before = page;
        for (filled += unit.height; filled > room; filled -= room) page += 1;
        if (page > before) putWaiting();
      }
    }
  });
  putWaiting();
  return placed;
}
