import * as v from 'valibot';
import { amountSchema } from '../../contract/amount';
import type { Indicator } from '../../contract/indicator';
import type { Absence } from '../../contract/series';
import { importPatterns } from '../../i18n/ownData/importPatterns';
import { plainCell } from '../import/grid';
import { numberOf } from '../recognise/numbers';
import type { Doubt } from '../recognise/read';
import { factorBetween, inUnitOf } from '../recognise/units';

/** What one cell of the grid holds: a number in the unit of the indicator, or that there is none; `null` is an empty cell. */
export type Entry = number | Absence | null;

/** Why a text is not entered. */
export type Refused = { why: Doubt };

/** Reads what is typed or pasted into a cell, as an import reads it: 1,234 · 12.3% · 1.54亿元 · 未报. */
export function readEntry(text: string, indicator: Indicator): Entry | Refused {
  const cell = { value: text, percent: false };
  const plain = plainCell(cell);
  if (plain === '') return null;
  if (importPatterns.missing.test(plain)) return absenceOf(plain);
  if (importPatterns.none.test(plain)) return { why: 'noneOrZero' };
  const number = numberOf(cell);
  if (typeof number === 'string') return { why: number };
  const factor = factorBetween(number.percent ? '%' : number.unit, indicator.unit.zh);
  if (factor === null) return { why: 'unknownUnit' };
  const value = inUnitOf(indicator, number.value, factor);
  return v.is(amountSchema, value) ? value : { why: 'noAmount' };
}

function absenceOf(plain: string): Absence {
  if (importPatterns.notBegun.test(plain)) return 'not-begun';
  return importPatterns.notCounted.test(plain) ? 'not-counted' : 'not-reported';
}
