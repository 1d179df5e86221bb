import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { useDrawBeforePrint } from '../../controls/drawing/printing';

/** Number of cells drawn at once; more follow when the reader scrolls near the end. The table of the twelve leagues has fewer. */
const cellsAtOnce = 3000;

/**
 * Draws a long table step by step: `count` is the number of rows to draw, `end` is the ref of the element after them while
 * more are left. Printing draws all. The count starts again when `of` changes, which identifies the list of rows.
 */
export function useGrowing(
  of: unknown,
  rows: number,
  columns: number,
): { count: number; end: RefObject<HTMLTableSectionElement | null> } {
  const step = Math.max(20, Math.floor(cellsAtOnce / columns));
  const [progress, setProgress] = useState({ of, count: step });
  const count = Math.min(rows, progress.of === of ? progress.count : step);
  const end = useRef<HTMLTableSectionElement>(null);
  const isWhole = count >= rows;
  useEffect(() => {
    const element = end.current;
    if (isWhole || !element) return;
    const watch = new IntersectionObserver(
      ([entry]) => entry?.isIntersecting && setProgress({ of, count: count + step }),
      { rootMargin: '600px' },
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, [of, count, step, isWhole]);
  const all = useMemo(
    () => ({ prepare: async () => undefined, draw: () => setProgress({ of, count: Number.POSITIVE_INFINITY }) }),
    [of],
  );
  useDrawBeforePrint(isWhole, all);
  return { count, end };
}
