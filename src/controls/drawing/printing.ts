import { useEffect } from 'react';
import { flushSync } from 'react-dom';

/** A figure that waits for its turn: `prepare` fetches its code, `draw` draws it at once. */
type WaitingFigure = { prepare: () => Promise<unknown>; draw: () => void };

const waiting = new Set<WaitingFigure>();

/** Has a figure drawn at once when the page is printed, as long as it still waits for its turn. */
export function useDrawBeforePrint(hasDrawing: boolean, figure: WaitingFigure): void {
  useEffect(() => {
    if (hasDrawing) return;
    waiting.add(figure);
    return () => {
      waiting.delete(figure);
    };
  }, [hasDrawing, figure]);
}

/** Prints the page with every figure drawn, also figures the reader has not scrolled to. */
export async function printAll(): Promise<void> {
  await Promise.allSettled([...waiting].map(({ prepare }) => prepare()));
  drawAll();
  await painted();
  window.print();
}

/**
 * Draws the waiting figures before the browser prints. Printing by keyboard waits until everything is drawn. The browser's
 * menu does not wait, so only figures whose code is loaded can be drawn.
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
    for (const { draw } of waiting) draw();
  });
}

/** A chart is drawn in several steps; the last one comes two frames later. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
  });
}
