import { brand, ink, notice, paper } from '../../figures/drawing/palette';
import type { Speech } from '../../i18n/speech';
import { formatCode } from '../../office/numberFormats';
import type { SheetCell, SheetRow } from '../../office/workbookFile';
import type { Cell as DataCell } from '../data/rowHead';

/** Width of a text in the columns of a spreadsheet: a Chinese character takes two digits' room. */
export function columnWidth(text: string): number {
  return [...text].reduce((width, character) => width + (/[\u2E80-\uFFEF]/.test(character) ? 2 : 1.05), 0);
}

const pointsPerLine = 16.5;

/** Height of a row whose texts are wrapped into columns of these widths: spreadsheets don't all find it by themselves. */
export function rowHeight(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, index) => {
    const room = (widths[index] ?? 10) - 1;
    return text.split('\n').reduce((count, line) => count + Math.max(1, Math.ceil(columnWidth(line) / room)), 0);
  });
  return Math.min(409, Math.max(1, ...lines) * pointsPerLine + 4);
}

/** Of every workbook that leaves a page. */
export const workbookFont = { name: 'Microsoft YaHei', size: 10 };

/** A number shown with its decimals; the words around it (约, 超过) are part of the format, so that it stays a number. */
export function numberFormat(decimals: number, before = '', after = ''): string {
  const quoted = (words: string) => (words === '' ? '' : `"${words.replaceAll('"', '')}"`);
  return quoted(before) + formatCode(decimals) + quoted(after);
}

/** Shows the word for what is there or not, and leaves the cell its number. */
export function presenceFormat({ words }: Speech): string {
  return `"${words.presence.yes}";;"${words.presence.no}"`;
}

/** As `numberFormat`, with the sign of a change. */
export function signedFormat(decimals: number): string {
  const number = formatCode(decimals);
  return `+${number};−${number};${number}`;
}

/** A cell of a list of data; an empty text is an empty cell. */
export function dataCell(cell: DataCell): SheetRow[number] {
  if (cell === '') return null;
  return typeof cell === 'object' && cell !== null ? { value: cell.value, format: formatCode(cell.decimals) } : cell;
}

export const styles = {
  title: { size: 15, bold: true, colour: ink.strong, height: 26 },
  facts: { colour: ink.text },
  notice: { colour: notice.text, fill: notice.fill },
  heading: {
    bold: true,
    colour: '#ffffff',
    fill: brand,
    align: 'center',
    vertical: 'center',
    wrap: true,
  },
  link: { colour: brand, underline: true },
  absent: { colour: ink.soft, size: 9 },
  group: { bold: true, colour: brand, fill: paper.page, vertical: 'center' },
  body: { vertical: 'top', wrap: true, border: ink.line },
} as const satisfies Record<string, Omit<SheetCell, 'value'>>;

/** A line over the whole width of a sheet, filled to its end so that the notice is one patch. */
export function band(value: string, columns: number, style: Omit<SheetCell, 'value'>): SheetRow {
  return [{ value, ...style, span: columns }, ...new Array<null>(columns - 1).fill(null)];
}
