import { mayBeChance } from '../../measures/chance';
import type { FigureModel, Line } from './model';

/**
 * Whether a league is no further from 全区 in the year of the model than chance would bring about: judged against what the
 * rate of 全区 would make of the league's own births or persons. False where its cases are not known.
 */
export function differsByChance({ provinceInYear, years, year }: FigureModel, { support }: Line): boolean {
  const index = years.indexOf(year);
  const cases = support?.cases[index] ?? null;
  const base = support?.base[index] ?? null;
  if (!support || provinceInYear.value === null || cases === null || base === null) return false;
  return mayBeChance(cases, (base * provinceInYear.value) / support.per);
}
