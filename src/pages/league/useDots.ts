import { type KeyboardEvent, type PointerEvent, useCallback, useState } from 'react';
import { type Move, rove } from '../../controls/choices/rove';

/** A dot of the profile table: the row of an indicator and the league in it. */
export type DotId = { row: string; region: string };

/** The dot under the pointer, and its position on the page. */
export type Pointed = DotId & { x: number; y: number };

/**
 * Pointer and keyboard for the dots of all dotStrips. Together they are one stop of the Tab key: left and right move
 * between the dots of a dot strip, up and down to the next dot strip with the same league. The pointer selects the nearest dot
 * of its strip.
 */
export function useDots() {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [entry, setEntry] = useState<DotId | null>(null);

  const point = useCallback((dot: Element | null | undefined) => {
    const id = dot && idOf(dot);
    if (!id) return setPointed(null);
    const { left, width, top } = dot.getBoundingClientRect();
    setPointed({ ...id, x: left + width / 2, y: top });
  }, []);

  const onPointerMove = useCallback(
    (event: PointerEvent<HTMLElement>) => {
      const dotStrip = event.target instanceof Element ? event.target.closest('svg[data-dot-strip]') : null;
      point(dotStrip && nearest(dotStrip, event.clientX));
    },
    [point],
  );
  const onPointerLeave = useCallback(() => setPointed(null), []);
  const onFocus = useCallback(
    (event: { target: EventTarget }) => {
      if (!(event.target instanceof Element)) return;
      const id = idOf(event.target);
      if (!id) return;
      setEntry(id);
      point(event.target);
    },
    [point],
  );
  const onKeyDown = useCallback((event: KeyboardEvent<HTMLElement>) => {
    const dot = event.target;
    if (!(dot instanceof Element) || !idOf(dot)) return;
    if (event.key === 'Escape') return setPointed(null);
    const chart = event.currentTarget;
    rove(event, (move) => neighbour(dot, move, chart));
  }, []);
  return {
    pointed,
    entry,
    handlers: {
      onPointerDown: onPointerMove,
      onPointerMove,
      onPointerLeave,
      onFocus,
      onBlur: onPointerLeave,
      onKeyDown,
    },
  };
}

function idOf(dot: Element): DotId | null {
  const row = dot.closest('svg[data-dot-strip]')?.getAttribute('data-dot-strip');
  const region = dot.getAttribute('data-region');
  return row && region ? { row, region } : null;
}

const dotsIn = (dotStrip: ParentNode) => [...dotStrip.querySelectorAll<SVGElement>('g[data-region]')];

const middle = (dot: Element) => {
  const { left, width } = dot.getBoundingClientRect();
  return left + width / 2;
};

/** The nearest dot; of equally near ones the last drawn, which lies on top. */
function nearest(dotStrip: Element, x: number): Element | undefined {
  const far = (dot: Element) => Math.abs(middle(dot) - x);
  return dotsIn(dotStrip).reduce<Element | undefined>(
    (best, dot) => (best === undefined || far(dot) <= far(best) ? dot : best),
    undefined,
  );
}

function neighbour(dot: Element, { rows, columns }: Move, chart: Element): SVGElement | undefined {
  const dotStrip = dot.closest('svg[data-dot-strip]');
  if (!dotStrip) return undefined;
  if (columns !== 0) {
    const along = dotsIn(dotStrip).sort((one, other) => middle(one) - middle(other));
    const at = along.findIndex((one) => one.isSameNode(dot));
    return along[Math.min(Math.max(at + columns, 0), along.length - 1)];
  }
  if (Math.abs(rows) !== 1) return undefined;
  const dotStrips = [...chart.querySelectorAll('svg[data-dot-strip]')];
  const here = dotStrips.indexOf(dotStrip);
  const ahead = rows > 0 ? dotStrips.slice(here + 1) : dotStrips.slice(0, here).reverse();
  const region = dot.getAttribute('data-region');
  const sameIn = (other: Element) => dotsIn(other).find((one) => one.getAttribute('data-region') === region);
  return ahead.map(sameIn).find((match) => match !== undefined);
}
