import { importPatterns } from '../../i18n/ownData/importPatterns';
import { type Cell, withoutNotes } from '../import/grid';
import { isDate } from './years';

/** A number as it is written. `unit`: the one behind it in the cell (1.54亿元), otherwise empty. */
export type WrittenNumber = { value: number; percent: boolean; unit: string };

/** Why a text is no number. */
export type NoNumber = 'notANumber' | 'notGrouped' | 'noResult' | 'formulaError' | 'isDate';

/**
 * Commas or spaces may separate groups of three digits, as in 1,234.5 and 1 234. Nothing else may stand between digits.
 */
const written = /^([-+]?) *((?:\d+|\d{1,3}(?:(?:, ?| )\d{3})+)(?:\.\d+)?) *(%?) *([^\d,. ].*)?$/;

/** Whether a cell looks like a number, even if its number cannot be read. A year with its word is none. */
export function isNumeric({ value }: Cell, plain: string): boolean {
  if (typeof value === 'number' || plain.startsWith('=')) return true;
  const [, unit = ''] = /^[-+\u2212]?\d[\d,]*(?:\.\d+)?%?(\D.*)?$/.exec(plain) ?? ['', '?'];
  return unit === '' || (isUnit(unit) && !importPatterns.yearWithWord.test(plain));
}

/**
 * Reads 1,234.5 · １２３４ · 12.3% · -5 · 1.54亿元 · 72.9①. Returns why it is none for a date, the error of a formula, or a text with
 * a number in it.
 */
export function numberOf({ value, percent }: Cell): WrittenNumber | NoNumber {
  if (typeof value === 'number') return { value, percent, unit: '' };
  const text = withoutNotes(String(value).trim());
  const plain = text.normalize('NFKC').replaceAll('\u2212', '-').replace(/\s/g, ' ').trim();
  if (plain.startsWith('=')) return 'noResult';
  if (importPatterns.error.test(plain)) return 'formulaError';
  if (isDate(plain)) return 'isDate';
  // Normalisation turns ㊿ and ½ into digits, but keeps the number of full-width digits.
  if ((plain.match(/\d/g) ?? []).length > (text.match(/\p{Nd}/gu) ?? []).length) return 'notANumber';
  const [, sign = '', digits = '', share = '', unit = ''] = written.exec(plain) ?? [];
  if (digits === '' || !isUnit(unit.replace(/\s/g, '')))
    return /^[-+]? *\d[\d,. ]*%?$/.test(plain) && /[, ]/.test(plain) ? 'notGrouped' : 'notANumber';
  return { value: Number(sign + digits.replace(/[, ]/g, '')), percent: share !== '', unit: unit.replace(/\s/g, '') };
}

function isUnit(text: string): boolean {
  return text === '' || importPatterns.scaleAlone.test(text) || importPatterns.unitWord.test(text);
}
