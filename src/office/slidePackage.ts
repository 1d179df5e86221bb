import { typefaces } from './fonts';
import { chartParts } from './officeChart';
import { openPackage } from './packageParts';
import { withEastAsian, withThemeFonts } from './theme';

/**
 * Finishes slides as the library leaves them: what its list of contents names and does not hold is struck out (PowerPoint
 * offers a repair otherwise), its charts are replaced by those that keep zeros and gaps, targets are relative, and
 * Chinese has a typeface wherever Latin has.
 */
export async function finishSlides(
  file: Uint8Array,
  charts: Parameters<typeof chartParts>[0],
  company: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const made = await chartParts(charts);
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
  made.forEach(({ chart, workbook }, index) => {
    parts.write(
      `ppt/charts/chart${index + 1}.xml`,
      withRelationship(chart, parts.text(`ppt/charts/_rels/chart${index + 1}.xml.rels`)),
    );
    parts.write(`ppt/embeddings/Microsoft_Excel_Worksheet${index + 1}.xlsx`, workbook);
  });
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

/** A chart that finds its workbook by the id under which the slide's relationships name it. */
function withRelationship(chart: string, relationships: string): string {
  const id = /Id="([^"]+)"[^>]*Target="\.\.\/embeddings/.exec(relationships)?.[1] ?? 'rId1';
  return chart.replace(/(<c:externalData r:id=")[^"]*/, `$1${id}`);
}
