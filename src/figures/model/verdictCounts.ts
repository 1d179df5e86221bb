import { changeOver } from '../../measures/change';
import type { JudgedGoal } from '../../measures/goals';
import { mostUrgent, noCounts, type OutlookVerdict } from '../../measures/outlook';
import { pointIn } from '../../measures/point';
import { isCount, traitsOf } from '../../measures/traits';
import { better } from '../../measures/verdict';
import type { PlacesTableRow } from './placesTable';

/** The targets of one year, as an outline sets them, and how 全区 stands to them. */
export type VerdictCounts = {
  year: number;
  /** Goals judged; several indicators of one goal are one, as far from met as the farthest of them. */
  total: number;
  counts: Record<OutlookVerdict, number>;
  /** How many rest on targets whose wording is still to be checked. */
  unverified: number;
  /** True where a value that a verdict rests on is simulated. */
  simulated: boolean;
  /** Those of the rows that are judged against a target of this year. */
  rows: { row: PlacesTableRow; goal: JudgedGoal }[];
};

/**
 * The targets of each year by themselves, the latest year first: those that have passed say what was reached, those
 * ahead what is still to be done, and nothing is gained by adding them. Targets without a value to judge are in no count.
 */
export function verdictCountsByYear(rows: readonly PlacesTableRow[]): VerdictCounts[] {
  const judged = rows.flatMap((row) =>
    row.model.goals.flatMap(({ target, outlook }) => (outlook ? [{ row, goal: { target, outlook } }] : [])),
  );
  const years = [...new Set(judged.map(({ goal }) => goal.target.year))].sort((one, other) => other - one);
  return years.map((year) => {
    const ofYear = judged.filter(({ goal }) => goal.target.year === year);
    const goals = new Map<string, typeof ofYear>();
    for (const one of ofYear) {
      const name = one.goal.target.goal ?? `indicator ${one.row.indicator.id}`;
      goals.set(name, [...(goals.get(name) ?? []), one]);
    }
    const counts = noCounts();
    for (const members of goals.values()) {
      const verdict = mostUrgent(members.map(({ goal }) => goal.outlook.verdict));
      if (verdict) counts[verdict] += 1;
    }
    return {
      year,
      total: goals.size,
      counts,
      unverified: [...goals.values()].filter((members) => members.some(({ goal }) => !goal.target.verified)).length,
      simulated: ofYear.some(
        ({ row: { model }, goal }) => pointIn(model.judged, goal.outlook.year)?.mark === 'simulated',
      ),
      rows: ofYear,
    };
  });
}

/** An indicator of 全区 that changed over some years. */
export type Mover = {
  row: PlacesTableRow;
  fromYear: number;
  toYear: number;
  difference: number;
  /** The size of the first value. */
  base: number;
  /** As a part of it. */
  part: number;
  verdict: -1 | 0 | 1;
  simulated: boolean;
};

/** A count that begins below this is too small for its change to be told as a part of it: 22 more cases are +100%. */
const leastBase = 100;

/** Years over which a change is looked at. */
export const moverSpan = 5;

/**
 * What of 全区 changed most within the last five years, for themes that have no targets to speak of: by the change as a
 * part of the first value. Cumulative series are left out, as they can only grow, and so is what has no value to begin
 * with or none within the same definition. What is neither better nor worse, or not to be ranked, comes after what is,
 * and counts that begin small come last.
 */
export function biggestMovers(rows: readonly PlacesTableRow[], count: number): Mover[] {
  const movers = rows.flatMap((row): Mover[] => {
    const { indicator, model } = row;
    if (traitsOf(indicator).cumulative) return [];
    const { points } = model.whole;
    const change = changeOver(points.slice(-1 - moverSpan), indicator);
    const ends = points.filter(({ year }) => year === change?.fromYear || year === change?.toYear);
    const from = ends[0]?.value;
    if (!change || !from || change.difference === 0) return [];
    return [
      {
        row,
        ...change,
        part: change.difference / Math.abs(from),
        base: Math.abs(from),
        verdict: better(change.difference, indicator.direction),
        simulated: ends.some(({ mark }) => mark === 'simulated'),
      },
    ];
  });
  const priorities = new Map(movers.map((mover) => [mover, priorityOf(mover)]));
  return movers
    .sort((a, b) => (priorities.get(a) ?? 0) - (priorities.get(b) ?? 0) || Math.abs(b.part) - Math.abs(a.part))
    .slice(0, count);
}

/** 0 for what comes first, 1 for what is neither good nor bad, 2 for what begins too small to be told as a part. */
function priorityOf({ row: { indicator }, base }: Mover): 0 | 1 | 2 {
  // A count with decimals is one of thousands or more.
  const isCounted = isCount(indicator.kind) && indicator.decimals === 0;
  if (isCounted && base < leastBase) return 2;
  return indicator.direction === 'neutral' || traitsOf(indicator).unranked ? 1 : 0;
}
