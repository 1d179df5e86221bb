import { type KeyboardEvent, useCallback, useState } from 'react';
import { type Move, rove } from './rove';

export type RegionChoice = {
  interactive?: boolean;
  /** The region under the pointer, where the parent holds it; otherwise the drawing does. */
  active?: string | null;
  onActive?: (code: string | null) => void;
  /** Called with the code of a region to choose or unchoose. */
  onToggle?: (code: string) => void;
};

/**
 * Makes the regions of a drawing usable by mouse and keyboard. The drawing is one stop of the Tab key. Arrows move between
 * regions in the order of `codes`, Enter and Space choose. Without `interactive` it does not react.
 */
export function useRegionButtons(codes: readonly string[], choice: RegionChoice) {
  const { interactive = true, active, onActive, onToggle } = choice;
  const [own, setOwn] = useState<string | null>(null);
  const [entry, setEntry] = useState<string | null>(null);
  const current = active === undefined ? own : active;
  const point = useCallback(
    (code: string | null) => {
      setOwn(code);
      onActive?.(code);
    },
    [onActive],
  );

  const buttonOf = (code: string, chosen: boolean, label: string) => {
    if (!interactive) return { 'data-region': code };
    return {
      'data-region': code,
      role: onToggle ? 'button' : 'img',
      tabIndex: code === (entry !== null && codes.includes(entry) ? entry : codes[0]) ? 0 : -1,
      'aria-label': label,
      'aria-pressed': onToggle ? chosen : undefined,
      style: { cursor: onToggle ? 'pointer' : 'default' },
      onMouseEnter: () => point(code),
      onMouseLeave: () => point(null),
      onFocus: () => {
        setEntry(code);
        point(code);
      },
      onBlur: () => point(null),
      onClick: () => onToggle?.(code),
      onKeyDown: (event: KeyboardEvent<SVGElement>) => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          onToggle?.(code);
          return;
        }
        const svg = event.currentTarget.ownerSVGElement;
        rove(event, (move) => {
          const position = nextPosition(move, codes.indexOf(code), codes.length);
          return position === null
            ? null
            : svg?.querySelector<SVGElement>(`[data-region="${codes[position]}"][tabindex]`);
        });
      },
    };
  };
  return { active: interactive ? current : null, buttonOf };
}

/** Single steps wrap around; Home and End go to the ends. */
function nextPosition({ rows, columns }: Move, position: number, count: number): number | null {
  const step = rows + columns;
  if (Math.abs(step) === 1) return (position + step + count) % count;
  return Number.isFinite(step) ? null : step < 0 ? 0 : count - 1;
}
