import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Distance from the viewport that still counts as near, in pixels. */
const margin = 200;

/** Tracks whether an element is near the viewport, and its width in pixels on the screen. */
export function usePlace<E extends Element>(): { ref: RefObject<E | null>; near: boolean; width: number } {
  const ref = useRef<E>(null);
  const [near, setNear] = useState(false);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    // Measured at once: observers report only after the first paint, and the first charts should not wait for it.
    const place = element.getBoundingClientRect();
    setNear(place.top < window.innerHeight + margin && place.bottom > -margin);
    setWidth(place.width);
    const moving = new IntersectionObserver(
      (entries) => setNear(entries[entries.length - 1]?.isIntersecting ?? false),
      { rootMargin: `${margin}px` },
    );
    const paper = window.matchMedia('print');
    // On paper, drawings of the screen are scaled by their width: measuring them there would scale them again and again.
    const resizing = new ResizeObserver(([entry]) => entry && !paper.matches && setWidth(entry.contentRect.width));
    moving.observe(element);
    resizing.observe(element);
    return () => {
      moving.disconnect();
      resizing.disconnect();
    };
  }, []);
  return { ref, near, width };
}
