import { type KeyboardEvent, type SyntheticEvent, useState } from 'react';
import { type Move, rove } from '../../controls/choices/rove';
import type { TipPlace } from './PlacesTableTip';

/** A cell of the grid. Column −1 has the row names and 0 has 全区; row −1 has the column names. */
type GridPlace = { row: number; column: number };

/** The cell under the pointer or the focus, with the place of its tip. */
export type ExplainedCell = TipPlace & GridPlace;

/** Pixels that a tip needs below its cell; otherwise it opens above. */
const tipRoom = 150;

/** Moves the focus in a table as in a grid. `stop` is the cell that the Tab key reaches, `active` the one to explain. */
export function useGridPlace(size: { rows: number; columns: number }) {
  const [stop, setStop] = useState<GridPlace>({ row: 0, column: 0 });
  const [active, setActive] = useState<ExplainedCell | null>(null);
  const point = (event: SyntheticEvent) => {
    const match = cellAt(event.target);
    setActive(match && match.row >= 0 && match.column >= 0 ? { ...match, ...tipPlace(match.element) } : null);
    return match;
  };
  const onFocus = (event: SyntheticEvent) => {
    const match = point(event);
    if (match && match.row >= 0) setStop({ row: match.row, column: match.column });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    if (event.key === 'Escape') setActive(null);
    const match = cellAt(event.target);
    if (!match) return;
    rove(event, (move) => {
      const { row, column } = nextPlace(match, move, size);
      return event.currentTarget.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
    });
  };
  const leave = () => setActive(null);
  return { stop, active, handlers: { onFocus, onBlur: leave, onMouseOver: point, onMouseLeave: leave, onKeyDown } };
}

/** The cell that a key moves to. Only a step upwards reaches the column names. */
export function nextPlace(from: GridPlace, move: Move, size: { rows: number; columns: number }): GridPlace {
  const row = clamp(from.row + move.rows, move.rows < -1 ? 0 : -1, size.rows - 1);
  // The corner cell is empty.
  return { row, column: clamp(from.column + move.columns, row < 0 ? 0 : -1, size.columns - 1) };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

type CellPlace = GridPlace & { element: HTMLElement };

function cellAt(target: EventTarget): CellPlace | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  if (!element) return null;
  return { row: Number(element.dataset.row), column: Number(element.dataset.column), element };
}

/** Position within the box around the table, which scrolls with the table. */
function tipPlace(cell: HTMLElement): TipPlace {
  const own = cell.getBoundingClientRect();
  const box = cell.closest('table')?.parentElement?.getBoundingClientRect() ?? own;
  return {
    left: own.left - box.left + own.width / 2,
    top: own.top - box.top,
    bottom: own.bottom - box.top,
    width: box.width,
    above: own.bottom > window.innerHeight - tipRoom,
  };
}
