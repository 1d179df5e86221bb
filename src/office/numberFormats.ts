import { plainText } from '../i18n/plainText';
import { withLayout } from './chartLayout';
import type { NativeChart } from './nativeChart';
import { openPackage, type PackageParts } from './packageParts';

/** A chart as a part of an Office file, and its embedded workbook. */
export type ChartParts = { chart: string; workbook: Uint8Array<ArrayBuffer> };

/** Spreadsheet format of a number with that many decimals: 1,234.50. */
export function formatCode(decimals: number): string {
  return decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
}

/**
 * Makes Office display the numbers of a chart with fixed decimals everywhere: 21.80 and not 21.8. The chart library sets no
 * formats; a workbook that already has formats is from elsewhere and stays unchanged.
 */
export function withNumberFormat({ chart, workbook }: ChartParts, decimals: number): ChartParts {
  const code = formatCode(decimals);
  const parts = openPackage(workbook);
  const styles = parts.text('xl/styles.xml');
  const plain = /<cellXfs count="1"><xf ([^>]*)\/><\/cellXfs>/.exec(styles);
  if (!plain || styles.includes('<numFmts')) return { chart, workbook };
  const result = `<xf ${plain[1]?.replace('numFmtId="0"', 'numFmtId="164"')} applyNumberFormat="1"/>`;
  parts.write(
    'xl/styles.xml',
    styles
      .replace('<fonts', `<numFmts count="1"><numFmt numFmtId="164" formatCode="${code}"/></numFmts><fonts`)
      .replace(plain[0], `<cellXfs count="2"><xf ${plain[1]}/>${result}</cellXfs>`),
  );
  const sheet = 'xl/worksheets/sheet1.xml';
  parts.write(sheet, parts.text(sheet).replace(/<c r="[^"]*"(?=>)/g, '$& s="1"'));
  return {
    chart: chart.replace(/(<c:val>(?:(?!<\/c:val>).)*<c:formatCode>)General</gs, `$1${code}<`),
    workbook: parts.packed(),
  };
}

/**
 * Completes the charts of a Word document whose alternative text matches one of `charts`: their numbers have fixed
 * decimals, and ours, with type of `fontSize` points, get their layout. A chart of the office keeps its own.
 */
export function finishChartsIn(parts: PackageParts, charts: readonly NativeChart[], fontSize: number): void {
  const read = (name: string) => new DOMParser().parseFromString(parts.text(name), 'application/xml');
  const targets = (name: string) =>
    new Map(
      [...read(name).getElementsByTagName('Relationship')].map((one) => [
        one.getAttribute('Id'),
        one.getAttribute('Target') ?? '',
      ]),
    );
  const chartPlaces = targets('word/_rels/document.xml.rels');
  for (const drawing of read('word/document.xml').getElementsByTagName('wp:inline')) {
    const description = drawing.getElementsByTagName('wp:docPr')[0]?.getAttribute('descr');
    const chart = charts.find((one) => plainText(one.description) === description);
    const id = drawing.getElementsByTagName('c:chart')[0]?.getAttribute('r:id');
    if (!chart || !id) continue;
    const place = (chartPlaces.get(id) ?? '').replace('charts/', '');
    const workbook = [...targets(`word/charts/_rels/${place}.rels`).values()].find((target) =>
      target.endsWith('.xlsx'),
    );
    const names = { chart: `word/charts/${place}`, workbook: workbook?.replace('..', 'word') ?? '' };
    // A chart from the office's own template may have its workbook elsewhere.
    if (!parts.names().includes(names.workbook)) continue;
    const result = withNumberFormat(
      { chart: parts.text(names.chart), workbook: parts.bytes(names.workbook) },
      chart.decimals,
    );
    const extent = drawing.getElementsByTagName('wp:extent')[0];
    const [width = 0, height = 0] = ['cx', 'cy'].map((side) => Number(extent?.getAttribute(side)) / unitsPerPixel);
    // Ours name the unit at their axis.
    const isOurs = read(names.chart).getElementsByTagName('c:title')[0]?.textContent === plainText(chart.unit);
    parts.write(names.chart, isOurs ? withLayout(result.chart, chart, { width, height, fontSize }) : result.chart);
    parts.write(names.workbook, result.workbook);
  }
}

const unitsPerPixel = 9525;
