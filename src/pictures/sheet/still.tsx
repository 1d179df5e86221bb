import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { viewRenderers } from '../../figures/card/viewRenderers';
import { DrawingFrame } from '../../figures/drawing/DrawingFrame';
import type { DrawingStyle, Size } from '../../figures/drawing/drawing';
import { ink } from '../../figures/drawing/palette';
import { type DrawingInput, type FigureModel, isEmptied } from '../../figures/model/model';
import { plainText } from '../../i18n/plainText';
import { languageTags, type Speech, SpeechProvider, useSpeech } from '../../i18n/speech';

let stills = 0;

/**
 * Renders an SVG once, outside the page. The result has no stylesheets, no pointer targets and no accessibility attributes, and
 * its ids are unique, so one document can have several. Lazy code must be loaded before: see `loadDrawings`.
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

/** Loads the code that draws the figures. Rejects if loading fails, or with the signal's reason. */
export async function loadDrawings(models: readonly FigureModel[], signal?: AbortSignal): Promise<void> {
  const nonEmpty = models.filter((model) => !isEmptied(model));
  await Promise.all(nonEmpty.map(({ view }) => viewRenderers[view].Picture.load()));
  signal?.throwIfAborted();
}

type FigureProps = DrawingInput & Size & { style: DrawingStyle; reserved?: Size };

/** The drawing of a figure in a picture, or a text if there is nothing to draw. */
export function FigureDrawing(props: FigureProps) {
  const { words } = useSpeech();
  const { width, height, model, style } = props;
  if (!isEmptied(model)) {
    const { Picture } = viewRenderers[model.view];
    return <Picture {...props} interactive={false} />;
  }
  return (
    <DrawingFrame width={width} height={height} role="img" aria-label={words.missing.hidden}>
      <text x={width / 2} y={height / 2} textAnchor="middle" fontSize={style.fontSize} fill={ink.soft}>
        {words.missing.hidden}
      </text>
    </DrawingFrame>
  );
}

/** Embeds a finished drawing in a picture. */
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

/** Adds `dy` to `y`, because some Office programs ignore a `dy` in em. */
function shiftOutright(text: SVGTextElement): void {
  const shift = /^(-?[\d.]+)em$/.exec(text.getAttribute('dy') ?? '');
  if (!shift) return;
  text.removeAttribute('dy');
  text.setAttribute('y', String(Number(text.getAttribute('y') ?? 0) + Number(shift[1]) * fontSizeOf(text)));
}

/** Draws a halo as a separate text below, because Office programs ignore `paint-order` and would cover the text with its halo. */
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

/** The text of an SVG file, and its size in units. */
export type Picture = Size & { svg: string };

/** The text of an SVG file. Well-formed for any titles and names, which the serialiser alone does not ensure. */
export function serialised(svg: SVGSVGElement): string {
  return plainText(new XMLSerializer().serializeToString(svg));
}

/** Renders a picture as a PNG with `scale` pixels per unit. */
export function pngOf({ svg, ...size }: Picture, scale: number, speech: Speech): Promise<Blob> {
  return pngOfBands(size, size.height, scale, speech, () => svg);
}

/** A part of a picture over its whole width, in units. */
export type Band = { top: number; bottom: number };

/** Height of a band in units: about ten figures of a page. */
const bandHeight = 3000;

/**
 * Like `pngOf`, for a long picture, so that the page can respond in between: `svgOf` gives the picture with what shows in a band,
 * one band after another.
 */
export function longPng(size: Size, scale: number, speech: Speech, svgOf: (band: Band) => string): Promise<Blob> {
  return pngOfBands(size, bandHeight, scale, speech, svgOf);
}

/** The language selects the shapes of Chinese characters and digits. */
async function pngOfBands(
  { width, height }: Size,
  step: number,
  scale: number,
  { language }: Speech,
  svgOf: (band: Band) => string,
): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.lang = languageTags[language];
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('the browser has no canvas');
  for (let top = 0; top < height; top += step) {
    const image = await imageOf({ svg: svgOf({ top, bottom: top + step }), width, height });
    context.save();
    context.beginPath();
    // From whole pixel to whole pixel, so that there is no seam.
    const [from, to] = [Math.round(top * scale), Math.round((top + step) * scale)];
    context.rect(0, from, canvas.width, to - from);
    context.clip();
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    context.restore();
  }
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  // Frees the memory at once instead of at the next garbage collection.
  canvas.width = 0;
  if (!png) throw new Error('the browser could not write the PNG');
  return png;
}

async function imageOf({ svg, width, height }: Picture): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml;charset=utf-8' }));
  try {
    const image = new Image(width, height);
    // Not `decode()`: it waits for the next frame, and a tab in the background has none.
    await new Promise<unknown>((resolve, reject) => {
      image.onload = resolve;
      image.onerror = () => reject(new Error('the browser could not read the SVG'));
      image.src = url;
    });
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** A picture as an element of the given width. Safe: it is our own drawing and parsed as XML, so no script runs. */
export function elementOf({ svg, width, height }: Picture, drawnWidth: number): Element {
  const read = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  read.setAttribute('width', String(drawnWidth));
  read.setAttribute('height', String((height * drawnWidth) / width));
  return document.importNode(read, true);
}

export function svgFile(svg: string): Blob {
  return new Blob([svg], { type: 'image/svg+xml;charset=utf-8' });
}
