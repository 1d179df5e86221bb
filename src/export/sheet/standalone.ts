import { plainText } from '../../i18n/plainText';

let copies = 0;

/**
 * A copy of a drawing that stands on its own: nothing of the page's stylesheets, of pointing or of reading aloud is
 * left in it, and its ids are its own, so that several fit into one picture.
 */
export function standalone(drawing: SVGSVGElement): SVGSVGElement {
  const copy = document.importNode(drawing, true);
  copies += 1;
  const prefix = `d${copies}-`;
  for (const element of copy.querySelectorAll('title, desc')) element.remove();
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const { name, value } of [...element.attributes]) {
      if (isOfThePage(name)) element.removeAttribute(name);
      else if (name === 'id') element.id = prefix + value;
      else if (value.includes('url(#')) element.setAttribute(name, value.replace('url(#', `url(#${prefix}`));
      else if (name === 'href' && value.startsWith('#')) element.setAttribute(name, `#${prefix}${value.slice(1)}`);
    }
  }
  for (const text of copy.querySelectorAll('text')) {
    shiftOutright(text);
    haloApart(text);
  }
  for (const group of [...copy.querySelectorAll('g')].reverse()) {
    if (group.childElementCount === 0) group.remove();
  }
  return copy;
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

/** The text of an SVG file: well-formed whatever titles and names hold, which the serialiser alone does not see to. */
export function serialised(svg: SVGSVGElement): string {
  return plainText(new XMLSerializer().serializeToString(svg));
}

function isOfThePage(attribute: string): boolean {
  return (
    /^(class|style|tabindex|role|cursor|focusable|pointer-events)$/.test(attribute) || attribute.startsWith('aria-')
  );
}
