import type { PackageParts } from './packageParts';

/** In inches. */
export type SlideBox = { x: number; y: number; w: number; h: number };

/** A layout of slides: where its title and its text stand, and the foot of every slide. */
export type SlideLayout = {
  name: string;
  title: SlideBox & { size: number };
  text: (SlideBox & { size: number }) | null;
  /** Colour of its words: `1D2433`. */
  colour: string;
  isNumbered: boolean;
};

export type SlideFoot = {
  /** At the foot of every slide; empty for none. */
  mark: string;
  /** Language of the mark: `zh-CN`. */
  language: string;
  /** Names of the shapes, as the selection pane lists them, and of the empty layout. Shapes of slides with these names are placeholders. */
  names: { title: string; text: string; foot: string; number: string; blank: string };
  /** Size of the slides in inches. */
  width: number;
  height: number;
};

const footSize = 12;
const unitsPerInch = 914_400;

/**
 * Gives the master and its layouts placeholders, makes the title and the text of each slide placeholders of its layout,
 * and writes the mark and the number on every slide. So titles are in the outline, a screen reader reads them, and the
 * office can restyle all slides at once. The library writes its masters as layouts without placeholders.
 */
export function writeLayouts(parts: PackageParts, layouts: readonly SlideLayout[], foot: SlideFoot): void {
  const used = new Map<string, SlideLayout>();
  for (const name of parts.names()) {
    if (/^ppt\/slideLayouts\/[^/]+\.xml$/.test(name)) {
      // The library adds a layout of its own.
      const xml = parts.text(name).replace('<p:cSld name="DEFAULT"', `<p:cSld name="${foot.names.blank}"`);
      parts.write(name, xml);
      const layout = layouts.find((one) => xml.includes(`<p:cSld name="${one.name}"`));
      if (!layout) continue;
      used.set(name.replace(/^.*\//, ''), layout);
      parts.write(name, withShapes(xml.trim(), shapesOf(layout, foot)));
    }
    if (/^ppt\/slideMasters\/[^/]+\.xml$/.test(name)) {
      const [first] = layouts;
      if (first)
        parts.write(name, plainMaster(withShapes(parts.text(name), shapesOf({ ...first, isNumbered: true }, foot))));
    }
  }
  for (const name of parts.names()) {
    if (!/^ppt\/slides\/[^/]+\.xml$/.test(name)) continue;
    const relationships = parts.text(name.replace(/[^/]+$/, '_rels/$&.rels'));
    const layout = used.get(/slideLayouts\/([^"]+)"/.exec(relationships)?.[1] ?? '');
    if (layout)
      parts.write(name, withOwnIds(withShapes(asPlaceholders(parts.text(name), foot), footShapes(layout, foot))));
  }
}

/** Title and text at the left and without bullets, and the foot as each slide has it. */
function plainMaster(master: string): string {
  return withOwnIds(
    master
      .replace(/<p:hf [^>]*\/>/, '')
      .replace(/(<p:titleStyle>.*?algn=")ctr/s, '$1l')
      .replace(/(<p:bodyStyle>.*?<a:lvl1pPr marL=")342900" indent="-342900/s, '$10" indent="0')
      .replace(/(<p:bodyStyle>.*?)<a:buFont [^>]*\/><a:buChar [^>]*\/>/s, '$1<a:buNone/>'),
  );
}

function withShapes(xml: string, shapes: readonly string[]): string {
  return xml.replace('</p:spTree>', `${shapes.join('')}</p:spTree>`);
}

/** Ids in order: the library gives tables and texts the same ones. */
function withOwnIds(xml: string): string {
  let id = 0;
  return xml.replace(/<p:cNvPr id="[^"]*"/g, () => {
    id += 1;
    return `<p:cNvPr id="${id}"`;
  });
}

function asPlaceholders(slide: string, { names }: SlideFoot): string {
  return slide.replace(
    /(<p:cNvPr id="[^"]*" name="([^"]*)"><\/p:cNvPr>)<p:cNvSpPr(?: txBox="1")?\/><p:nvPr>\s*<\/p:nvPr>/g,
    (shape, properties: string, name: string) => {
      const kind = name === names.title ? placeholders.title : name === names.text ? placeholders.text : null;
      return kind === null ? shape : `${properties}${placeholder(kind)}`;
    },
  );
}

const placeholders = {
  title: 'type="title"',
  text: 'type="body" sz="quarter" idx="10"',
  foot: 'type="ftr" sz="quarter" idx="11"',
  number: 'type="sldNum" sz="quarter" idx="12"',
} as const;

function placeholder(kind: string): string {
  return `<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${kind}/></p:nvPr>`;
}

function shapesOf(layout: SlideLayout, foot: SlideFoot): string[] {
  const { names } = foot;
  const { title, text, colour } = layout;
  return withOwnShapeIds([
    shape(names.title, placeholders.title, { ...title, bold: true, colour, anchor: 'ctr' }, names.title),
    ...(text ? [shape(names.text, placeholders.text, { ...text, colour, anchor: 't' }, names.text)] : []),
    ...footShapes(layout, foot),
  ]);
}

function footShapes(
  { colour, isNumbered }: SlideLayout,
  { mark, names, language, width, height }: SlideFoot,
): string[] {
  const line = { y: height - 0.4, h: 0.3, size: footSize, colour, anchor: 'ctr' };
  const words = `<a:r><a:rPr lang="${language}"/><a:t>${escaped(mark)}</a:t></a:r>`;
  const number = `<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="${language}"/><a:t>‹#›</a:t></a:fld>`;
  return [
    ...(mark === '' ? [] : [shape(names.foot, placeholders.foot, { ...line, x: 0.54, w: width - 2.5 }, words)]),
    ...(isNumbered
      ? [shape(names.number, placeholders.number, { ...line, x: width - 1.54, w: 1, align: 'r' }, number)]
      : []),
  ];
}

type Look = SlideBox & { size: number; colour: string; anchor: string; bold?: boolean; align?: 'r' };

/** `content`: runs, or the prompt of a layout. */
function shape(name: string, kind: string, look: Look, content: string): string {
  const [x, y, w, h] = [look.x, look.y, look.w, look.h].map((inches) => Math.round(inches * unitsPerInch));
  const style = `<a:lvl1pPr marL="0" indent="0" algn="${look.align ?? 'l'}"><a:buNone/><a:defRPr sz="${look.size * 100}" b="${look.bold ? 1 : 0}"><a:solidFill><a:srgbClr val="${look.colour}"/></a:solidFill></a:defRPr></a:lvl1pPr>`;
  const runs = content.startsWith('<') ? content : `<a:r><a:rPr lang="zh-CN"/><a:t>${escaped(content)}</a:t></a:r>`;
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="0" name="${escaped(name)}"/>${placeholder(kind)}</p:nvSpPr>` +
    `<p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${w}" cy="${h}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
    `<p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="${look.anchor}"><a:normAutofit/></a:bodyPr>` +
    `<a:lstStyle>${style}</a:lstStyle><a:p>${runs}</a:p></p:txBody></p:sp>`
  );
}

/** Ids from 2 on; 1 is the tree of the shapes. */
function withOwnShapeIds(shapes: readonly string[]): string[] {
  return shapes.map((one, at) => one.replace('id="0"', `id="${at + 2}"`));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
