import type { KeyboardEvent } from 'react';

/** How far a key leads in a grid; a list is one with a single row or column. Infinite is as far as it goes. */
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
 * Lets arrows, Home, End and the page keys lead the focus within what is one stop of the Tab key. `next` says to which
 * element, and nothing where the key leads nowhere: then the browser does what it does.
 */
export function rove(event: KeyboardEvent, next: (move: Move) => HTMLElement | SVGElement | null | undefined): void {
  const move = moveOf(event);
  const element = move && next(move);
  if (!element) return;
  event.preventDefault();
  element.focus();
}
