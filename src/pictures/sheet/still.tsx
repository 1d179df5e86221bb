import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { viewRenderers } from '../../figures/card/viewRenderers';
import { type DrawingStyle, fontFamily, type Size } from '../../figures/drawing/drawing';
import { ink } from '../../figures/drawing/palette';
import { type DrawingInput, type FigureModel, isEmptied } from '../../figures/model/model';
import { plainText } from '../../i18n/plainText';
import { languageTags, type Speech, SpeechProvider, useSpeech } from '../../i18n/speech';

let stills = 0;

/**
 * Draws an SVG once, without the page. Nothing of stylesheets, of pointing or of reading aloud is left in it, and its ids are
 * its own, so that several stand in one document. What is loaded late must have come: see `loadDrawings`.
 */
export function drawStill(content: ReactNode, speech: Speech): SVGSVGElement {
  const host = document.createElement('div');
  stills += 1;
  const root = createRoot(host, { identifierPrefix: `d${stills}-` });
  flushSync(() => root.render(<SpeechProvider speech={speech}>{content}</SpeechProvider>));
  const svg = host.querySelector('svg');
  root.unmount();
  if (!svg) throw new Error('nothing was drawn');
  return standalone(svg);
}

/** Fetches the code that draws the figures. Rejects where it does not come, or with the signal's reason. */
export async function loadDrawings(models: readonly FigureModel[], signal?: AbortSignal): Promise<void> {
  const drawn = models.filter((model) => !isEmptied(model));
  await Promise.all(drawn.map(({ view }) => viewRenderers[view].Picture.load()));
  signal?.throwIfAborted();
}

type FigureProps = DrawingInput & Size & { style: DrawingStyle; reserved?: Size };

/** The drawing of a figure in a picture; words where there is nothing to draw. */
export function FigureDrawing(props: FigureProps) {
  const { words } = useSpeech();
  const { width, height, model, style } = props;
  if (!isEmptied(model)) {
    const { Picture } = viewRenderers[model.view];
    return <Picture {...props} interactive={false} />;
  }
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={fontFamily}
      role="img"
      aria-label={words.missing.hidden}
    >
      <text x={width / 2} y={height / 2} textAnchor="middle" fontSize={style.fontSize} fill={ink.soft}>
        {words.missing.hidden}
      </text>
    </svg>
  );
}

/** What was drawn before, as part of a picture. */
export function Inlay({ svg }: { svg: Element | undefined }) {
  return <g ref={(place) => (svg ? place?.append(svg) : undefined)} />;
}

function standalone(svg: SVGSVGElement): SVGSVGElement {
  for (const element of svg.querySelectorAll('* > * > title, desc')) element.remove();
  for (const drawing of svg.querySelectorAll('svg')) drawing.setAttribute('overflow', 'visible');
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const { name } of [...element.attributes]) if (isOfThePage(name)) element.removeAttribute(name);
  }
  for (const text of svg.querySelectorAll('text')) {
    shiftOutright(text);
    haloApart(text);
  }
  for (const group of [...svg.querySelectorAll('g')].reverse()) {
    if (group.childElementCount === 0) group.remove();
  }
  return svg;
}

/** Office programs read `y`, but not every one a `dy` in parts of the font size. */
function shiftOutright(text: SVGTextElement): void {
  const shift = /^(-?[\d.]+)em$/.exec(text.getAttribute('dy') ?? '');
  if (!shift) return;
  text.removeAttribute('dy');
  text.setAttribute('y', String(Number(text.getAttribute('y') ?? 0) + Number(shift[1]) * fontSizeOf(text)));
}

/** And none of them knows `paint-order`: there a halo would cover its own text. */
function haloApart(text: SVGTextElement): void {
  if (text.getAttribute('paint-order') !== 'stroke') return;
  text.removeAttribute('paint-order');
  const halo = document.importNode(text, true);
  halo.setAttribute('data-part', 'halo');
  halo.setAttribute('fill', text.getAttribute('stroke') ?? 'none');
  text.before(halo);
  for (const name of ['stroke', 'stroke-width', 'stroke-linejoin']) text.removeAttribute(name);
}

function fontSizeOf(element: Element): number {
  const own = element.closest('[font-size]')?.getAttribute('font-size');
  return own ? Number.parseFloat(own) : 16;
}

function isOfThePage(attribute: string): boolean {
  return (
    /^(class|style|tabindex|role|cursor|focusable|pointer-events)$/.test(attribute) || attribute.startsWith('aria-')
  );
}

/** A picture as the text of an SVG file, and its size in drawn units. */
export type Picture = Size & { svg: string };

/** The text of an SVG file: well-formed whatever titles and names hold, which the serialiser alone does not see to. */
export function serialised(svg: SVGSVGElement): string {
  return plainText(new XMLSerializer().serializeToString(svg));
}

/** Draws a picture as a PNG, with `scale` pixels to a unit. The language decides which shapes Chinese characters and digits take. */
export async function pngOf({ svg, width, height }: Picture, scale: number, { language }: Speech): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml;charset=utf-8' }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode().catch(() => {
      throw new Error('the browser could not read the SVG');
    });
    const canvas = document.createElement('canvas');
    canvas.lang = languageTags[language];
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext('2d', { alpha: false });
    if (!context) throw new Error('the browser has no canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    // Frees the memory at once instead of when the next collection comes.
    canvas.width = 0;
    if (!png) throw new Error('the browser could not write the PNG');
    return png;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** A picture as an element, so many units wide. It is our own drawing, read as XML: nothing in it is run. */
export function elementOf({ svg, width, height }: Picture, drawnWidth: number): Element {
  const read = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  read.setAttribute('width', String(drawnWidth));
  read.setAttribute('height', String((height * drawnWidth) / width));
  return document.importNode(read, true);
}

export function svgFile(svg: string): Blob {
  return new Blob([svg], { type: 'image/svg+xml;charset=utf-8' });
}
