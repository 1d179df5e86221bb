import { type RefCallback, useCallback, useState } from 'react';

/** How far outside of the view something counts as near to it. */
const margin = '200px';

/** Whether an element is in view or near to it, and its width in pixels once it has been. */
export function usePlace<E extends Element>(): { ref: RefCallback<E>; near: boolean; width: number } {
  const [near, setNear] = useState(false);
  const [width, setWidth] = useState(0);
  const ref = useCallback((element: E) => {
    const resizing = new ResizeObserver(([entry]) => {
      if (entry) setWidth(entry.contentRect.width);
    });
    const moving = new IntersectionObserver(
      (entries) => {
        const entry = entries[entries.length - 1];
        if (!entry) return;
        setNear(entry.isIntersecting);
        if (!entry.isIntersecting) return;
        // Known here already, a frame before the other observer tells it.
        setWidth(entry.boundingClientRect.width);
        resizing.observe(element);
      },
      { rootMargin: margin },
    );
    moving.observe(element);
    return () => {
      moving.disconnect();
      resizing.disconnect();
    };
  }, []);
  return { ref, near, width };
}
