import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { useDrawBeforePrint } from '../../controls/drawing/printing';

/** So many cells are drawn at once; more come as the reader nears their end. A table of the region's own size is below it. */
const cellsAtOnce = 3000;

/**
 * How many rows are drawn, and what stands at their end while there are more. Printing draws all of them; `of` is what the
 * rows are of: others begin anew.
 */
export function useGrowing(
  of: unknown,
  rows: number,
  columns: number,
): { count: number; end: RefObject<HTMLTableSectionElement | null> } {
  const step = Math.max(20, Math.floor(cellsAtOnce / columns));
  const [drawn, setDrawn] = useState({ of, count: step });
  const count = Math.min(rows, drawn.of === of ? drawn.count : step);
  const end = useRef<HTMLTableSectionElement>(null);
  const isWhole = count >= rows;
  useEffect(() => {
    const element = end.current;
    if (isWhole || !element) return;
    const watch = new IntersectionObserver(
      ([entry]) => entry?.isIntersecting && setDrawn({ of, count: count + step }),
      { rootMargin: '600px' },
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, [of, count, step, isWhole]);
  const all = useMemo(
    () => ({ prepare: async () => undefined, draw: () => setDrawn({ of, count: Number.POSITIVE_INFINITY }) }),
    [of],
  );
  useDrawBeforePrint(isWhole, all);
  return { count, end };
}
