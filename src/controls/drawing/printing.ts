import { useEffect } from 'react';
import { flushSync } from 'react-dom';

/** A figure that still waits for its turn: how to fetch what draws it, and how to draw it without waiting. */
type Undrawn = { prepare: () => Promise<unknown>; draw: () => void };

const undrawn = new Set<Undrawn>();

/** Keeps a figure among those that are drawn at once when the page is printed, until it is drawn. */
export function useDrawnForPrint(drawn: boolean, figure: Undrawn): void {
  useEffect(() => {
    if (drawn) return;
    undrawn.add(figure);
    return () => {
      undrawn.delete(figure);
    };
  }, [drawn, figure]);
}

/** Prints the page with every figure drawn, also those that nobody has scrolled to. */
export async function printAll(): Promise<void> {
  await Promise.allSettled([...undrawn].map(({ prepare }) => prepare()));
  drawAll();
  await painted();
  window.print();
}

/**
 * Draws before the browser prints, however it was asked to. From the keyboard printing waits until everything is drawn;
 * from the browser's menu it does not wait, so that only figures whose code is there can be drawn.
 */
export function usePrinting(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isPrint = event.key.toLowerCase() === 'p' && (event.ctrlKey || event.metaKey);
      if (!isPrint || event.altKey || event.shiftKey) return;
      event.preventDefault();
      void printAll();
    };
    window.addEventListener('keydown', onKey);
    window.addEventListener('beforeprint', drawAll);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('beforeprint', drawAll);
    };
  }, []);
}

function drawAll(): void {
  flushSync(() => {
    for (const { draw } of undrawn) draw();
  });
}

/** Charts come in several steps, the last of them with the next frame but one. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
  });
}
