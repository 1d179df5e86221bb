import { brand, ink, notice, paper } from '../../figures/drawing/palette';
import type { Speech } from '../../i18n/speech';
import { formatCode } from '../../office/numberFormats';
import type { SheetCell, SheetRow } from '../../office/workbookFile';
import type { Cell as DataCell } from '../data/rowHead';

/** Width of a text in spreadsheet columns: a Chinese character is as wide as two digits. */
export function columnWidth(text: string): number {
  return [...text].reduce((width, character) => width + (/[\u2E80-\uFFEF]/.test(character) ? 2 : 1.05), 0);
}

const pointsPerLine = 16.5;

/** Height of a row with wrapped texts in columns of these widths, because not all spreadsheets compute it. */
export function rowHeight(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, index) => {
    const room = (widths[index] ?? 10) - 1;
    return text.split('\n').reduce((count, line) => count + Math.max(1, Math.ceil(columnWidth(line) / room)), 0);
  });
  return Math.min(409, Math.max(1, ...lines) * pointsPerLine + 4);
}

/** Font of every exported workbook. */
export const workbookFont = { name: 'Microsoft YaHei', size: 10 };

/** Number format with decimals and with the words around the number (约, 超过), so that the cell stays a number. */
export function numberFormat(decimals: number, before = '', after = ''): string {
  const quoted = (words: string) => (words === '' ? '' : `"${words.replaceAll('"', '')}"`);
  return quoted(before) + formatCode(decimals) + quoted(after);
}

/** Number format that displays presence in words, while the cell stays a number. */
export function presenceFormat({ words }: Speech): string {
  return `"${words.presence.yes}";;"${words.presence.no}"`;
}

/** Like `numberFormat`, with a sign for changes. */
export function signedFormat(decimals: number): string {
  const number = formatCode(decimals);
  return `+${number};−${number};${number}`;
}

/** A cell of a data list; an empty text is an empty cell. */
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

/** A row across the whole sheet, filled to its end so that a notice is one coloured area. */
export function band(value: string, columns: number, style: Omit<SheetCell, 'value'>): SheetRow {
  return [{ value, ...style, span: columns }, ...new Array<null>(columns - 1).fill(null)];
}
