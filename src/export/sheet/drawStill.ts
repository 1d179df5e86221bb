import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** Draws an SVG that is complete at once, and that needs no words but those it is given. */
export function drawStill(content: ReactNode): SVGSVGElement {
  const host = document.createElement('div');
  const root = createRoot(host);
  flushSync(() => root.render(content));
  const drawn = host.querySelector('svg');
  if (!drawn) throw new Error('nothing was drawn');
  const copy = document.importNode(drawn, true);
  root.unmount();
  return copy;
}
