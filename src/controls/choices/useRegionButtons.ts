import { type KeyboardEvent, useCallback, useState } from 'react';
import { type Move, rove } from './rove';

export type RegionChoice = {
  interactive?: boolean;
  /** The region pointed at, where the parent keeps it; else the drawing does. */
  active?: string | null;
  onActive?: (code: string | null) => void;
  /** Called with the code of a region that is to be chosen, or no longer to be. */
  onToggle?: (code: string) => void;
};

/**
 * Makes the regions of a drawing answer to mouse and keyboard. The drawing is one stop of the Tab key; arrows go from
 * region to region in the order of `codes`, Enter and Space choose. Without `interactive` nothing answers.
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

/** One step goes round; Home and End go to the ends. */
function nextPosition({ rows, columns }: Move, position: number, count: number): number | null {
  const step = rows + columns;
  if (Math.abs(step) === 1) return (position + step + count) % count;
  return Number.isFinite(step) ? null : step < 0 ? 0 : count - 1;
}
