import { changeOver } from '../measures/change';
import type { OutlookVerdict } from '../measures/outlook';
import { better } from '../measures/verdict';
import type { HeatRow } from './heat';

/** How many indicators stand how against their targets. */
export type Standings = Record<OutlookVerdict, number>;

/** Indicators with a target but no value to judge are in none of the counts. */
export function countStandings(rows: readonly HeatRow[]): Standings {
  const counts: Standings = { met: 0, likely: 0, attention: 0, missed: 0, stated: 0 };
  for (const { status } of rows) if (status) counts[status] += 1;
  return counts;
}

/** How many verdicts rest on targets whose wording is still to be checked. */
export function countUnverified(rows: readonly HeatRow[]): number {
  return rows.filter(({ status, indicator }) => status !== null && indicator.target?.verified === false).length;
}

/** True where a value that a verdict rests on is simulated. */
export function restsOnSimulated(rows: readonly HeatRow[]): boolean {
  return rows.some(({ model: { standing, years, province } }) => {
    return standing !== null && province.marks[years.indexOf(standing.year)] === 'simulated';
  });
}

/** An indicator of 全区 that changed over some years. */
export type Mover = {
  row: HeatRow;
  fromYear: number;
  toYear: number;
  difference: number;
  /** As a part of the first value. */
  part: number;
  verdict: -1 | 0 | 1;
  simulated: boolean;
};

/** A count that begins below this is too small for its change to be told as a part of it: 22 more cases are +100%. */
export const leastBase = 100;

/** Years over which a change is looked at. */
export const moverSpan = 5;

/**
 * What of 全区 changed most within the last five years, for themes that have no targets to speak of: by the change as a
 * part of the first value. Cumulative series are left out, as they can only grow, and so is what has no value to begin
 * with or none within the same definition. What is neither better nor worse, or not to be ranked, comes after what is,
 * and counts that begin small come last.
 */
export function biggestMovers(rows: readonly HeatRow[], count: number): Mover[] {
  const movers = rows.flatMap((row): Mover[] => {
    const { indicator, model } = row;
    if (indicator.stat === 'cumulative') return [];
    const { years, province } = model;
    const start = Math.max(0, years.length - 1 - moverSpan);
    const values = province.values.slice(start);
    const change = changeOver(years.slice(start), values, indicator);
    const from = change ? (province.values[years.indexOf(change.fromYear)] ?? null) : null;
    if (!change || !from || change.difference === 0) return [];
    const marks = [change.fromYear, change.toYear].map((year) => province.marks[years.indexOf(year)]);
    return [
      {
        row,
        ...change,
        part: change.difference / Math.abs(from),
        verdict: better(change.difference, indicator.direction),
        simulated: marks.includes('simulated'),
      },
    ];
  });
  const kept = new Map(movers.map((mover) => [mover, heldBack(mover)]));
  return movers
    .sort((a, b) => (kept.get(a) ?? 0) - (kept.get(b) ?? 0) || Math.abs(b.part) - Math.abs(a.part))
    .slice(0, count);
}

/** 0 for what comes first, 1 for what is neither good nor bad, 2 for what begins too small to be told as a part. */
function heldBack({ row: { indicator, model }, fromYear }: Mover): 0 | 1 | 2 {
  const base = model.province.values[model.years.indexOf(fromYear)] ?? 0;
  // A count with decimals is one of thousands or more.
  const isCounted = indicator.kind === 'count' && indicator.decimals === 0;
  if (isCounted && Math.abs(base) < leastBase) return 2;
  return indicator.direction === 'neutral' || indicator.comparison === 'no-rank' ? 1 : 0;
}
