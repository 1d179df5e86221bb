import type { FigureModel } from '../../figures/model/model';
import { plainText } from '../../i18n/plainText';
import type { Speech } from '../../i18n/speech';
import { dataRows } from './dataRows';
import type { Cell } from './rowHead';

/** Byte order mark: without it, Excel and WPS read the Chinese of a CSV as GBK. */
const byteOrderMark = '\uFEFF';

/** The figure as a CSV (RFC 4180) that Excel and WPS open with a double click. */
export function csvOf(model: FigureModel, speech: Speech): string {
  return csvText(dataRows(model, speech));
}

export function csvText(rows: readonly (readonly Cell[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'object') return cell.value.toFixed(cell.decimals);
  const text = withoutFormula(plainText(cell));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** An apostrophe before a text that spreadsheets would take for a formula. */
function withoutFormula(text: string): string {
  return /^\s*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
}
