import type { KeyboardEvent } from 'react';

/** How far a key moves the focus in a grid. A list is a grid with one row or column. Infinite moves to the end. */
export type Move = { rows: number; columns: number };

const page = 10;
const far = Number.POSITIVE_INFINITY;

type Keys = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>;

export function moveOf({ key, altKey, ctrlKey, metaKey }: Keys): Move | null {
  if (altKey) return null;
  const across = ctrlKey || metaKey ? far : 0;
  switch (key) {
    case 'ArrowDown':
      return { rows: 1, columns: 0 };
    case 'ArrowUp':
      return { rows: -1, columns: 0 };
    case 'ArrowRight':
      return { rows: 0, columns: 1 };
    case 'ArrowLeft':
      return { rows: 0, columns: -1 };
    case 'Home':
      return { rows: -across, columns: -far };
    case 'End':
      return { rows: across, columns: far };
    case 'PageDown':
      return { rows: page, columns: 0 };
    case 'PageUp':
      return { rows: -page, columns: 0 };
    default:
      return null;
  }
}

/**
 * Moves the focus with arrows, Home, End and the page keys within a single stop of the Tab key. `next` returns the element to
 * focus. Without one, the browser handles the key as usual.
 */
export function rove(event: KeyboardEvent, next: (move: Move) => HTMLElement | SVGElement | null | undefined): void {
  const move = moveOf(event);
  const element = move && next(move);
  if (!element) return;
  event.preventDefault();
  element.focus();
}
