import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** How far outside of the view something counts as near to it, in pixels. */
const margin = 200;

/** Whether an element is in view or near to it, and its width in pixels once it has been. */
export function usePlace<E extends Element>(): { ref: RefObject<E | null>; near: boolean; width: number } {
  const ref = useRef<E>(null);
  const [near, setNear] = useState(false);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    // Measured at once: the observers speak only when the page has been painted, and the first charts should not wait.
    const place = element.getBoundingClientRect();
    setNear(place.top < window.innerHeight + margin && place.bottom > -margin);
    setWidth(place.width);
    const moving = new IntersectionObserver(
      (entries) => setNear(entries[entries.length - 1]?.isIntersecting ?? false),
      { rootMargin: `${margin}px` },
    );
    const resizing = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    moving.observe(element);
    resizing.observe(element);
    return () => {
      moving.disconnect();
      resizing.disconnect();
    };
  }, []);
  return { ref, near, width };
}
