import * as v from 'valibot';
import { amountSchema } from '../../contract/amount';
import { importPatterns } from '../../i18n/ownData/importPatterns';
import { isTotal } from '../../measures/traits';
import { cellName, type Grid } from '../import/grid';
import type { Book, Head } from './heads';
import { numberOf, type WrittenNumber } from './numbers';
import type { Doubt, ReadCell } from './read';
import type { Entry } from './tables';
import { factorBetween, inUnitOf } from './units';

/** What is known about a cell from its heads and from above its table. */
type Heads = Required<Head>;

/** Returns a function that reads one cell. `why`: its heads say that it is no figure of the table. */
export function cellReader(grid: Grid, { indicators }: Book, read: (text: string) => Head | null) {
  const served = new Map(indicators.map((one) => [one.id, one]));
  const { hidden } = grid;
  return ({ cell, plain }: Entry, row: number, column: number, heads: Heads, why: Doubt | null): ReadCell => {
    const name = cellName(row, column);
    const [id = ''] = heads.indicator;
    const indicator = heads.indicator.length === 1 ? served.get(id) : undefined;
    const base = {
      file: grid.file,
      place: grid.sheet === '' ? name : `${grid.sheet}!${name}`,
      raw: String(cell.value ?? ''),
      why: null,
      factor: 1,
      indicator: indicator?.id ?? '',
      region: heads.region.length === 1 ? (heads.region[0] ?? '') : '',
      year: heads.year.length === 1 ? (heads.year[0] ?? 0) : 0,
    };
    const refused = (reason: Doubt): ReadCell => ({ ...base, value: null, status: 'refused', why: reason });
    const isNone = importPatterns.none.test(plain);
    if (importPatterns.missing.test(plain) || (isNone && !(indicator && isTotal(indicator.kind))))
      return { ...base, value: null, status: 'missing' };
    if (why !== null) return refused(why);
    const number: ReturnType<typeof numberOf> = isNone ? { value: 0, percent: false, unit: '' } : numberOf(cell);
    if (typeof number === 'string') return refused(number);
    const unit = unitOf(number, heads, read);
    const factors = new Set(unit.map((one) => factorBetween(one, indicator?.unit.zh ?? '')));
    const readings = severalOf({ ...heads, unit: factors.size > 1 ? unit : [] });
    if (readings) return { ...base, value: null, status: 'asked', why: 'twoReadings', readings };
    if (!indicator) return refused('noIndicator');
    if (base.year === 0) return refused('noYear');
    if (base.region === '') return refused('noRegion');
    const [factor = 1] = factors;
    // A cell with a percent format holds the share itself (0.5 for 50 %).
    const times = (factor ?? 1) * (typeof cell.value === 'number' && number.percent ? 100 : 1);
    const value = inUnitOf(indicator, number.value, times);
    if (!v.is(amountSchema, value)) return refused('noAmount');
    const valued = { ...base, value, factor: times };
    if (hidden?.sheet) return { ...valued, status: 'hidden', why: 'hiddenSheet' };
    if (hidden?.rows.has(row)) return { ...valued, status: 'hidden', why: 'hiddenRow' };
    if (hidden?.columns.has(column)) return { ...valued, status: 'hidden', why: 'hiddenColumn' };
    if (cell.struck) return { ...valued, status: 'doubtful', why: 'struck' };
    if (isNone) return { ...valued, status: 'doubtful', why: 'noneOrZero' };
    if (factor === null) return { ...valued, status: 'doubtful', why: 'unknownUnit' };
    return { ...valued, status: times === 1 ? 'taken' : 'converted' };
  };
}

/** A unit in the cell itself counts before all others. */
function unitOf(number: WrittenNumber, { unit }: Heads, read: (text: string) => Head | null): readonly string[] {
  if (number.percent) return ['%'];
  if (number.unit !== '') return [number.unit];
  return unit.map((one) => read(one)?.unit?.[0] ?? one);
}

/** The kinds with two readings or more; `null` if there are none. */
function severalOf({ indicator, region, year, unit }: Heads): Head | null {
  const several = {
    ...(indicator.length > 1 ? { indicator } : {}),
    ...(region.length > 1 ? { region } : {}),
    ...(year.length > 1 ? { year } : {}),
    ...(unit.length > 1 ? { unit } : {}),
  };
  return Object.keys(several).length > 0 ? several : null;
}
