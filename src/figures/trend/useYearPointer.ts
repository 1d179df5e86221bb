import { type FocusEvent, type KeyboardEvent, type PointerEvent, useState } from 'react';

/** Years along a drawing from one edge to the other, in pixels of the drawing. */
type Along = { left: number; right: number };

/** The year nearest to a place along a drawing; places beyond its edges have the first or the last year. */
export function yearAlong({ left, right }: Along, x: number, years: readonly number[]): number | null {
  const last = years.length - 1;
  return years[Math.min(last, Math.max(0, Math.round(((x - left) / (right - left)) * last)))] ?? null;
}

/**
 * The year at which a drawing is read, by mouse, finger and keyboard alike; `null` while nobody reads it. `reading` goes onto
 * the drawing. Keys begin at the first year, or at the last one when they go back.
 */
export function useYearPointer(years: readonly number[], yearAt: (x: number) => number | null) {
  const [chosen, setChosen] = useState<number | null>(null);
  // The years in view may have changed since.
  const year = chosen !== null && years.includes(chosen) ? chosen : null;
  const last = years.length - 1;
  const indexAfter: Record<string, (index: number) => number> = {
    ArrowRight: (index) => Math.min(last, index + 1),
    ArrowLeft: (index) => (index < 0 ? last : Math.max(0, index - 1)),
    Home: () => 0,
    End: () => last,
  };
  const point = ({ clientX, currentTarget }: PointerEvent<Element>) =>
    setChosen(yearAt(clientX - currentTarget.getBoundingClientRect().left));
  const leave = () => setChosen(null);
  const reading = {
    tabIndex: 0,
    onPointerDown: point,
    onPointerMove: point,
    // A finger leaves as soon as it is lifted, but its year stays to be read until another thing is touched.
    onPointerUp: ({ currentTarget }: PointerEvent<SVGElement>) => currentTarget.focus({ preventScroll: true }),
    onPointerLeave: ({ pointerType }: PointerEvent<Element>) => pointerType !== 'touch' && leave(),
    onPointerCancel: leave,
    onFocus: ({ currentTarget }: FocusEvent<Element>) =>
      setChosen((now) => now ?? (currentTarget.matches(':focus-visible') ? (years[0] ?? null) : null)),
    onBlur: leave,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape') leave();
      const after = indexAfter[event.key];
      if (!after || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      setChosen((now) => years[after(now === null ? -1 : years.indexOf(now))] ?? null);
    },
  };
  return { year, reading };
}
