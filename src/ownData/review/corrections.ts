import * as v from 'valibot';
import { amountSchema } from '../../contract/amount';
import type { Indicator } from '../../contract/indicator';
import { roundTo } from '../../measures/format';
import { numberOf } from '../recognise/numbers';
import { cellKey, type ReadCell } from '../recognise/read';
import { factorBetween } from '../recognise/units';

/** Storage key of the draft with the corrections. */
export const correctionsPlace = 'own-review-corrections';
export const correctionsSchema = v.record(v.string(), amountSchema);

/** Values that the reader typed over cells, in the unit of the indicator, by `correctionKey`. */
export type Corrections = v.InferOutput<typeof correctionsSchema>;

/** Names the indicator too: once the cell is read as another indicator, the typed value has another unit. */
export function correctionKey(cell: ReadCell): string {
  return `${cellKey(cell)} ${cell.indicator}`;
}

/** Whether a value can be typed over the cell: it is known what it would be the value of. */
export function isCorrectable({ indicator, region, year }: ReadCell): boolean {
  return indicator !== '' && region !== '' && year !== 0;
}

/** The cells with the reader's values, which count as visible in the workbook. */
export function corrected(cells: readonly ReadCell[], corrections: Corrections): ReadCell[] {
  return cells.map((cell) => {
    const key = correctionKey(cell);
    const value = Object.hasOwn(corrections, key) ? corrections[key] : undefined;
    if (value === undefined || !isCorrectable(cell)) return cell;
    const { file, place, raw, indicator, region, year } = cell;
    return {
      ...{ file, place, raw, indicator, region, year, value },
      ...{ why: null, factor: 1, status: 'taken', isCorrected: true },
    };
  });
}

/** Reads a typed number, also with a unit (1.54亿元), in the unit of the indicator; `null` if it cannot be its value. */
export function typedValue(text: string, { unit, decimals }: Pick<Indicator, 'unit' | 'decimals'>): number | null {
  const number = numberOf({ value: text, percent: false });
  if (typeof number === 'string') return null;
  const factor = factorBetween(number.percent ? '%' : number.unit, unit.zh);
  if (factor === null) return null;
  const value = factor === 1 ? number.value : roundTo(number.value * factor, Math.max(decimals, 4));
  return v.is(amountSchema, value) ? value : null;
}
