import { useLayoutEffect, useRef } from 'react';
import { elementOf, type Picture } from '../../pictures/sheet/still';

/** A picture in the page with selectable text. */
export function Drawing({ picture, width, label }: { picture: Picture; width: number; label: string }) {
  const place = useRef<HTMLDivElement>(null);
  const height = (picture.height * width) / picture.width;
  useLayoutEffect(() => {
    const drawing = elementOf(picture, width);
    for (const title of drawing.querySelectorAll('title')) title.remove();
    place.current?.replaceChildren(drawing);
  }, [picture, width]);
  return <div ref={place} role="img" aria-label={label} style={{ width, height }} />;
}
