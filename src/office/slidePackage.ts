import { typefaces } from '../i18n/briefing/typefaces';
import { chartParts } from './officeChart';
import { openPackage } from './packageParts';
import { type SlideFoot, type SlideLayout, writeLayouts } from './slideLayouts';
import { withEastAsian, withThemeFonts } from './theme';

/**
 * Repairs the slides of the library: removes missing parts from the list of contents (otherwise PowerPoint offers a repair),
 * replaces the charts by charts that keep zeros and gaps, makes targets relative, completes the layouts, and adds a Chinese
 * typeface wherever there is a Latin one.
 */
export async function finishSlides(
  file: Uint8Array,
  charts: Parameters<typeof chartParts>[0],
  company: string,
  { layouts, foot }: { layouts: readonly SlideLayout[]; foot: SlideFoot },
): Promise<Uint8Array<ArrayBuffer>> {
  const nativeCharts = await chartParts(charts);
  const parts = openPackage(file);
  const held = new Set(parts.names());
  const contents = '[Content_Types].xml';
  parts.write(
    contents,
    parts
      .text(contents)
      .replace(/\s*<Override PartName="\/([^"]+)"[^>]*\/>/g, (override, name: string) =>
        held.has(name) ? override : '',
      ),
  );
  // The library does not restart its chart numbers with each deck.
  const places = parts
    .names()
    .filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
    .sort((one, other) => numberIn(one) - numberIn(other));
  nativeCharts.forEach(({ chart, workbook }, index) => {
    const place = places[index] ?? '';
    const { id, target } = workbookOf(parts.text(place.replace(/[^/]+$/, '_rels/$&.rels')));
    parts.write(place, chart.replace(/(<c:externalData r:id=")[^"]*/, `$1${id}`));
    parts.write(`ppt/embeddings/${target}`, workbook);
  });
  writeLayouts(parts, layouts, foot);
  for (const name of parts.names()) {
    if (/^ppt\/slides\/_rels\//.test(name))
      parts.write(name, parts.text(name).replaceAll('Target="/ppt/', 'Target="../'));
    if (/^ppt\/theme\//.test(name)) parts.write(name, withThemeFonts(parts.text(name), typefaces.slide));
    else if (
      /^ppt\/(slides|slideMasters|slideLayouts|notesMasters|notesSlides)\/[^/]+\.xml$|^ppt\/tableStyles|^ppt\/presentation\.xml$/.test(
        name,
      )
    ) {
      parts.write(name, withEastAsian(parts.text(name)));
    }
  }
  const app = 'docProps/app.xml';
  parts.write(
    app,
    parts
      .text(app)
      .replace(/<Company>[^<]*<\/Company>/, `<Company>${company}</Company>`)
      .replace('<vt:lpstr>Arial</vt:lpstr>', `<vt:lpstr>${typefaces.slide}</vt:lpstr>`)
      .replace('<vt:lpstr>Calibri</vt:lpstr>', `<vt:lpstr>${typefaces.slide}</vt:lpstr>`),
  );
  return parts.packed();
}

function numberIn(name: string): number {
  return Number(/(\d+)\.xml$/.exec(name)?.[1]);
}

/** Relationship id and file name of a chart's workbook. */
function workbookOf(relationships: string): { id: string; target: string } {
  const [, id = '', target = ''] = /Id="([^"]+)"[^>]*Target="\.\.\/embeddings\/([^"]+)"/.exec(relationships) ?? [];
  if (id === '') throw new Error('a chart of the slides has no workbook');
  return { id, target };
}
