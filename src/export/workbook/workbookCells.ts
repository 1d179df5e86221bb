import type { CellObject, Row } from 'write-excel-file/browser';
import { brand, ink, notice, paper } from '../../figures/drawing/palette';
import { plainText } from '../../i18n/plainText';
import type { Speech } from '../../i18n/speech';
import type { Decimal } from '../data/rowHead';

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

/** Always a text, also where it begins with an equals sign. */
export function text(value: string, style: Omit<CellObject, 'value' | 'type'> = {}): CellObject {
  return { value: plainText(value), type: String, ...style };
}

/** A number shown with its decimals, in groups of thousands; `hedge` (约, 超过) is part of the format, so that it stays a number. */
export function numberFormat(decimals: number, hedge = ''): string {
  const number = `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
  return hedge === '' ? number : `"${hedge}"${number}`;
}

/** Shows the word for what is there or not, and leaves the cell its number. */
export function presenceFormat({ words }: Speech): string {
  return `"${words.presence.yes}";;"${words.presence.no}"`;
}

/** As `numberFormat`, with the sign of a change. */
export function signedFormat(decimals: number): string {
  const number = numberFormat(decimals);
  return `+${number};−${number};${number}`;
}

export function decimalCell({ value, decimals }: Decimal): CellObject {
  return { value, type: Number, format: numberFormat(decimals) };
}

export const styles = {
  title: { fontSize: 15, fontWeight: 'bold', textColor: ink.strong, height: 26 },
  facts: { textColor: ink.text },
  notice: { textColor: notice.text, backgroundColor: notice.fill },
  heading: {
    fontWeight: 'bold',
    textColor: '#ffffff',
    backgroundColor: brand,
    align: 'center',
    alignVertical: 'center',
    wrap: true,
  },
  link: { textColor: brand, textDecoration: { underline: true } },
  absent: { textColor: ink.soft, fontSize: 9 },
  group: { fontWeight: 'bold', textColor: brand, backgroundColor: paper.page, alignVertical: 'center' },
  body: { alignVertical: 'top', wrap: true, borderColor: ink.line, borderStyle: 'thin' },
} as const satisfies Record<string, Omit<CellObject, 'value' | 'type'>>;

/** A line over the whole width of a sheet, filled to its end so that the notice is one patch. */
export function band(value: string, columns: number, style: Omit<CellObject, 'value' | 'type'>): Row {
  return [text(value, { ...style, columnSpan: columns }), ...new Array(columns - 1).fill(null)];
}
