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
  for (const group of [...copy.querySelectorAll('g')].reverse()) {
    if (group.childElementCount === 0) group.remove();
  }
  return copy;
}

/** The text of an SVG file. */
export function serialised(svg: SVGSVGElement): string {
  return new XMLSerializer().serializeToString(svg);
}

function isOfThePage(attribute: string): boolean {
  return (
    /^(class|style|tabindex|role|cursor|focusable|pointer-events)$/.test(attribute) || attribute.startsWith('aria-')
  );
}
