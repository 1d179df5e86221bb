import { textWidth } from '../../figures/drawing/textWidth';
import type { PackageParts } from '../../office/packageParts';
import { typeWidth } from './wordText';

/** Where a placeholder stands in a template; lengths in twips. */
export type TemplatePlace = {
  /** Of the section, the column, the cell or the text box. */
  width: number;
  /** The size of a box that does not grow with its text. */
  box: { width: number; height: number; size: number } | null;
  /** Its section, if it stands in the text itself and not in a cell or a box. */
  section: Section | null;
};

/** The XML of the properties of a section, and its type area on the side. `isLying`: it is on its side already. */
type Section = { xml: string; isLying: boolean; turned: { width: number; height: number } };

const unitsPerTwip = 635;
/** Default margins of a cell and of a text box, left and right together, and above and below together. */
const cellMargins = 216;
const boxMargins = { across: 288, down: 144 };
/** Half points; the default of Word. */
const usualSize = 21;
/** Height of a line in parts of the type size. */
const lineHeight = 1.3;

/** The first place of each of these placeholders, which may be split over runs. */
export function templatePlaces(names: readonly string[], parts: PackageParts): Map<string, TemplatePlace> {
  const places = new Map<string, TemplatePlace>();
  const documents = parts
    .names()
    .filter((name) => /^word\/(document|header\d*|footer\d*)\.xml$/.test(name))
    .sort((one, other) => Number(other === 'word/document.xml') - Number(one === 'word/document.xml'))
    .map((name) => new DOMParser().parseFromString(parts.text(name), 'application/xml'));
  const body = documents[0];
  if (!body) return places;
  for (const document of documents)
    for (const paragraph of named(document, 'w:p')) {
      const text = named(paragraph, 'w:t')
        .filter((one) => ancestor(one, 'w:p') === paragraph)
        .map((one) => one.textContent)
        .join('');
      for (const name of names)
        if (!places.has(name) && text.includes(`{{${name}}}`)) places.set(name, placeOf(paragraph, body));
    }
  return places;
}

/** The lines of a text that a box of this size would cut off. */
export function isCutOff(text: string, { box }: TemplatePlace): boolean {
  if (!box) return false;
  const size = box.size * 10;
  const lines = text.split('\n').map((line) => Math.max(1, Math.ceil((textWidth(line, 1) * size) / box.width)));
  return lines.reduce((sum, count) => sum + count, 0) * size * lineHeight > box.height;
}

function placeOf(paragraph: Element, body: Document): TemplatePlace {
  const section = sectionOf(paragraph, body);
  const size = Number(named(paragraph, 'w:sz')[0]?.getAttribute('w:val')) || usualSize;
  const content = ancestor(paragraph, 'w:txbxContent');
  const cell = ancestor(paragraph, 'w:tc');
  const row = ancestor(paragraph, 'w:tr');
  if (content && (!cell || cell.contains(content))) {
    const outer = boxSize(content);
    const width = Math.max(1, (outer?.width ?? typeWidth) - boxMargins.across);
    const isFixed = outer && !growsWithText(content);
    return { width, box: isFixed ? { width, height: outer.height - boxMargins.down, size } : null, section: null };
  }
  if (cell && row) {
    const width = Math.max(1, (cellWidth(cell) ?? widthOf(section)) - cellMargins);
    const height = named(row, 'w:trHeight').find((one) => one.getAttribute('w:hRule') === 'exact');
    const box = height ? { width, height: Number(height.getAttribute('w:val')), size } : null;
    return { width, box, section: null };
  }
  const isInText = section !== null && paragraph.parentElement?.nodeName === 'w:body';
  return {
    width: widthOf(section),
    box: null,
    section: isInText ? sectionIn(section) : null,
  };
}

/** The section of a paragraph: its properties stand in the last paragraph of the section, or at the end of the body. */
function sectionOf(paragraph: Element, body: Document): Element | null {
  const all = named(body, 'w:sectPr');
  const isInBody = paragraph.ownerDocument === body;
  const own = all.find(
    (one) => paragraph.contains(one) || paragraph.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return (isInBody ? own : null) ?? all.at(-1) ?? null;
}

/** The width between the margins, or of a column. */
function widthOf(section: Element | null): number {
  if (!section) return typeWidth;
  const length = lengthsOf(section);
  const room = length('w:pgSz', 'w:w') - length('w:pgMar', 'w:left') - length('w:pgMar', 'w:right');
  const columns = Math.max(1, length('w:cols', 'w:num'));
  const width = Math.floor((room - (columns - 1) * length('w:cols', 'w:space')) / columns);
  return width > 0 ? width : typeWidth;
}

function sectionIn(section: Element): Section {
  const length = lengthsOf(section);
  const [width, height] = [length('w:pgSz', 'w:w'), length('w:pgSz', 'w:h')];
  return {
    xml: new XMLSerializer().serializeToString(section).replace(/ xmlns:\w+="[^"]*"/g, ''),
    isLying: width > height,
    turned: {
      width: height - length('w:pgMar', 'w:top') - length('w:pgMar', 'w:bottom'),
      height: width - length('w:pgMar', 'w:left') - length('w:pgMar', 'w:right'),
    },
  };
}

function lengthsOf(section: Element) {
  return (name: string, attribute: string) => Number(named(section, name)[0]?.getAttribute(attribute)) || 0;
}

/** In twips; `null` where Word sets the width. */
function cellWidth(cell: Element): number | null {
  const properties = [...cell.children].find(({ nodeName }) => nodeName === 'w:tcPr');
  const own = properties && named(properties, 'w:tcW')[0];
  const width = Number(own?.getAttribute('w:w'));
  if (own?.getAttribute('w:type') === 'dxa' && width > 0) return width;
  // The columns of the grid that the cell takes.
  const cells = [...(cell.parentElement?.children ?? [])].filter(({ nodeName }) => nodeName === 'w:tc');
  const spanOf = (one: Element) => Number(named(one, 'w:gridSpan')[0]?.getAttribute('w:val')) || 1;
  const start = cells.slice(0, cells.indexOf(cell)).reduce((sum, one) => sum + spanOf(one), 0);
  const table = ancestor(cell, 'w:tbl');
  const columns = table ? named(table, 'w:gridCol').slice(start, start + spanOf(cell)) : [];
  const sum = columns.reduce((total, one) => total + (Number(one.getAttribute('w:w')) || 0), 0);
  return sum > 0 ? sum : null;
}

function boxSize(content: Element): { width: number; height: number } | null {
  const drawing = ancestor(content, 'wp:anchor', 'wp:inline');
  const extent = drawing && named(drawing, 'wp:extent')[0];
  if (extent)
    return {
      width: Number(extent.getAttribute('cx')) / unitsPerTwip,
      height: Number(extent.getAttribute('cy')) / unitsPerTwip,
    };
  // A box of Word 2007 and earlier: its size is in points.
  const style = ancestor(content, 'v:shape', 'v:rect')?.getAttribute('style') ?? '';
  const points = (name: string) => Number(new RegExp(`(?:^|;)${name}:([\\d.]+)pt`).exec(style)?.[1]) || 0;
  return points('width') > 0 ? { width: points('width') * 20, height: points('height') * 20 } : null;
}

function growsWithText(content: Element): boolean {
  const shape = ancestor(content, 'wps:wsp');
  if (shape) return named(shape, 'a:spAutoFit').length > 0;
  return /mso-fit-shape-to-text:\s*t/.test(ancestor(content, 'v:textbox')?.getAttribute('style') ?? '');
}

function ancestor(element: Element, ...names: string[]): Element | null {
  for (let one = element.parentElement; one; one = one.parentElement) if (names.includes(one.nodeName)) return one;
  return null;
}

function named(within: Element | Document, name: string): Element[] {
  return [...within.getElementsByTagName(name)];
}

/** The marks of section breaks in the text, which `withSections` puts in. No template and no reader can have them. */
export const sectionMarks = { before: '\uE0F1', after: '\uE0F2' } as const;

/** Puts the section breaks into a document: an upright page ends at `before`, and a lying one at `after`. */
export function withSections(document: string, { xml }: Section): string {
  const marks = new RegExp(`<w:p>(?:(?!</w:p>).)*?([${sectionMarks.before}${sectionMarks.after}]).*?</w:p>`, 'gs');
  const last = [...document.matchAll(marks)].at(-1);
  if (!last) return document;
  const end = last.index + last[0].length;
  const rest = document.slice(end);
  // A section begins on a new page, and the pages go on counting. It has no first page of its own.
  const plain = (section: string) => section.replace(/<w:(type|pgNumType|titlePg)\b[^>]*\/>/g, '');
  const lying = turned(plain(xml));
  // Without text behind the sheets, the last section is theirs: another one would be an empty page.
  if (/^\s*<w:sectPr/.test(rest))
    return (
      breaksIn(document.slice(0, last.index), marks, xml, lying) +
      rest.replace(/<w:sectPr\b[\s\S]*?<\/w:sectPr>/, () => lying)
    );
  return (
    breaksIn(document.slice(0, end), marks, xml, lying) +
    rest.replace(/<w:sectPr\b[\s\S]*?<\/w:sectPr>/, (section) => plain(section))
  );
}

/** The paragraph of a break has the least height, so that it makes no page of its own. */
function breaksIn(document: string, marks: RegExp, upright: string, lying: string): string {
  return document.replace(marks, (_, mark: string) => {
    const section = mark === sectionMarks.before ? upright : lying;
    return `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>${section}</w:pPr></w:p>`;
  });
}

/** The section on its side. */
function turned(section: string): string {
  const of = (name: string) => new RegExp(`\\bw:${name}="(\\d+)"`).exec(section)?.[1] ?? '0';
  return section
    .replace(/<w:pgSz[^>]*\/>/, `<w:pgSz w:w="${of('h')}" w:h="${of('w')}" w:orient="landscape"/>`)
    .replace(
      /<w:pgMar[^>]*\/>/,
      `<w:pgMar w:top="${of('left')}" w:right="${of('top')}" w:bottom="${of('right')}" w:left="${of('bottom')}" w:header="${of('header')}" w:footer="${of('footer')}" w:gutter="0"/>`,
    )
    .replace(/<w:cols\b[^>]*\/>|<w:cols\b[\s\S]*?<\/w:cols>|<w:docGrid\b[^>]*\/>/g, '');
}
