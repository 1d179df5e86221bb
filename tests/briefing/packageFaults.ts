import { strFromU8, unzipSync } from 'fflate';

/**
 * Violations of the package rules in an Office file, each with its part: missing parts that are named, empty values,
 * values that differ from the workbook, typefaces named for one script only, tables without widths, names of machines
 * and persons.
 */
export function packageFaults(file: Uint8Array): string[] {
  const entries = unzipSync(file);
  const names = Object.keys(entries);
  const text = (name: string) => strFromU8(entries[name] ?? new Uint8Array());
  const xml = names.filter((name) => /\.(xml|rels)$/.test(name));
  return [
    ...xml.filter((name) => !isWellFormed(text(name))).map((name) => `${name} is not well-formed`),
    ...[...text('[Content_Types].xml').matchAll(/PartName="\/([^"]+)"/g)]
      .filter(([, name = '']) => !names.includes(name))
      .map(([, name]) => `contents name ${name}, which is not there`),
    ...names.filter((name) => name.endsWith('.rels')).flatMap((name) => relationshipFaults(name, text(name), names)),
    ...xml.flatMap((name) => partFaults(name, text(name))),
    ...names.filter((name) => /charts\/chart\d+\.xml$/.test(name)).flatMap((name) => chartFaults(name, entries)),
    ...['docProps/core.xml', 'docProps/app.xml']
      .filter((name) => /Un-named|PptxGenJS|<dc:creator><\/dc:creator>/.test(text(name)))
      .map((name) => `${name} bears the name of a program or of nobody`),
  ];
}

function isWellFormed(text: string): boolean {
  return new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror') === null;
}

function relationshipFaults(name: string, text: string, names: readonly string[]): string[] {
  const base = name.replace(/_rels\/[^/]+$/, '');
  return [...text.matchAll(/<Relationship [^>]*>/g)].flatMap(([relationship]) => {
    const target = /Target="([^"]*)"/.exec(relationship)?.[1] ?? '';
    if (/TargetMode="External"/.test(relationship)) return [];
    if (/^(file:|\/|[a-z]:)/i.test(target)) return [`${name} has the absolute target ${target}`];
    const path = new URL(target, `https://package/${base}`).pathname.slice(1);
    return names.includes(path) ? [] : [`${name} leads to ${path}, which is not there`];
  });
}

function partFaults(name: string, text: string): string[] {
  const ids = [...text.matchAll(/<(?:wp:docPr|p:cNvPr) id="([^"]+)"/g)].map(([, id]) => id);
  return [
    ...(/<c:v><\/c:v>|<c:v\/>/.test(text) ? [`${name} has an empty value`] : []),
    ...(/<a:latin[^>]*\/>(?!<a:ea)/.test(text) ? [`${name} names a typeface for Latin letters only`] : []),
    ...(/theme/.test(name) && /等线|Calibri/.test(text) ? [`${name} asks for a typeface that is not everywhere`] : []),
    ...(new Set(ids).size === ids.length ? [] : [`${name} has an id twice`]),
    ...(text.split('<w:tbl>').length - 1 > text.split('<w:tblGrid>').length - 1
      ? [`${name} has a table without widths`]
      : []),
    ...[...text.matchAll(/srgbClr val="([^"]*)"/g)]
      .filter(([, colour = '']) => !/^[0-9A-F]{6}$/i.test(colour))
      .map(([, colour]) => `${name} has the colour ${colour}`),
  ];
}

/** The cache of a chart equals its workbook: 0 is 0, and missing values are in neither. */
function chartFaults(name: string, entries: Record<string, Uint8Array>): string[] {
  const chart = new DOMParser().parseFromString(strFromU8(entries[name] ?? new Uint8Array()), 'application/xml');
  const relationships = strFromU8(entries[name.replace(/[^/]+$/, '_rels/$&.rels')] ?? new Uint8Array());
  const target = /Target="\.\.\/(embeddings\/[^"]+)"/.exec(relationships)?.[1] ?? '';
  const workbook = entries[name.replace(/charts\/[^/]+$/, target)];
  if (!workbook) return [`${name} has no workbook`];
  const sheet = unzipSync(workbook)['xl/worksheets/sheet1.xml'];
  const cells = cellsOf(strFromU8(sheet ?? new Uint8Array()));
  return [...chart.getElementsByTagName('c:val')].flatMap((values) => {
    const formula = values.getElementsByTagName('c:f')[0]?.textContent ?? '';
    const [, column = '', first = ''] = /\$([A-Z]+)\$(\d+):/.exec(formula) ?? [];
    const count = Number(values.getElementsByTagName('c:ptCount')[0]?.getAttribute('val'));
    const cached = new Map(
      [...values.getElementsByTagName('c:pt')].map((point) => [
        Number(point.getAttribute('idx')),
        Number(point.textContent),
      ]),
    );
    return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
      const address = `${column}${Number(first) + index}`;
      return cells.get(address) === cached.get(index)
        ? []
        : [`${name} caches ${cached.get(index)} for ${address}, which holds ${cells.get(address)}`];
    });
  });
}

function cellsOf(sheet: string): Map<string, number> {
  const read = new DOMParser().parseFromString(sheet, 'application/xml');
  return new Map(
    [...read.getElementsByTagName('c')].flatMap((cell): [string, number][] => {
      const value = cell.getElementsByTagName('v')[0]?.textContent;
      return value && cell.getAttribute('t') === null ? [[cell.getAttribute('r') ?? '', Number(value)]] : [];
    }),
  );
}
