import { useLayoutEffect, useRef } from 'react';
import type { Picture } from '../out/partPicture';

/** A drawn picture in the page, with its text to select. It is our own drawing, read as XML: nothing in it is run. */
export function Drawing({ picture, width, label }: { picture: Picture; width: number; label: string }) {
  const place = useRef<HTMLDivElement>(null);
  const height = (picture.height * width) / picture.width;
  useLayoutEffect(() => {
    const read = new DOMParser().parseFromString(picture.svg, 'image/svg+xml').documentElement;
    read.setAttribute('width', String(width));
    read.setAttribute('height', String(height));
    for (const element of read.querySelectorAll('title')) element.remove();
    place.current?.replaceChildren(document.importNode(read, true));
  }, [picture, width, height]);
  return <div ref={place} role="img" aria-label={label} style={{ width, height }} />;
}
