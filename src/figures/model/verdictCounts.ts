import { changeOver } from '../../measures/change';
import type { JudgedGoal } from '../../measures/goals';
import { mostUrgent, noCounts, type OutlookVerdict } from '../../measures/outlook';
import { pointIn } from '../../measures/point';
import { isCount, traitsOf } from '../../measures/traits';
import { better } from '../../measures/verdict';
import type { PlacesTableRow } from './placesTable';

/** The targets of one year, as an outline sets them, with the verdicts of 全区. */
export type VerdictCounts = {
  year: number;
  /** Number of judged goals. Several indicators of one goal count once, with the most urgent verdict. */
  total: number;
  counts: Record<OutlookVerdict, number>;
  /** Number of goals whose target wording is still to be checked. */
  unverified: number;
  /** True if a value behind a verdict is simulated. */
  simulated: boolean;
  /** The rows judged on a target of this year. */
  rows: { row: PlacesTableRow; goal: JudgedGoal }[];
};

/**
 * The targets of each year separately, the latest year first. Past targets say what was reached, future ones what
 * remains to be done, so a common sum would mean nothing. Targets without a value to judge are not counted.
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

/** An indicator of 全区 with its change over some years. */
export type Mover = {
  row: PlacesTableRow;
  fromYear: number;
  toYear: number;
  difference: number;
  /** The size of the first value. */
  base: number;
  /** The change as a part of the first value. */
  part: number;
  verdict: -1 | 0 | 1;
  simulated: boolean;
};

/** A count that starts below this is too small for a relative change: 22 more cases are +100%. */
const leastBase = 100;

/** Years that a change spans at most. */
export const moverSpan = 5;

/**
 * The largest changes of 全区 within the last five years, as a part of the first value, for themes without targets.
 * Cumulative series are left out, because they can only grow. So are series without a first value or without two
 * comparable values. Neutral and unranked series come after the others, and small counts last.
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

/** 0 comes first, 1 is neither good nor bad, 2 starts too small for a relative change. */
function priorityOf({ row: { indicator }, base }: Mover): 0 | 1 | 2 {
  // A count with decimals is in thousands or more.
  const isCounted = isCount(indicator.kind) && indicator.decimals === 0;
  if (isCounted && base < leastBase) return 2;
  return indicator.direction === 'neutral' || traitsOf(indicator).unranked ? 1 : 0;
}
