import type { OutlineBasis } from '../contract/outline';
import type { Text } from '../contract/text';
import { isVerdict, noCounts, verdictUrgency } from '../measures/outlook';
import { indicatorsIn, movementSince, movements } from './goalChange';
import { type GoalStatus, type GoalVerdict, goalVerdicts, type NoVerdict, noVerdicts } from './goalStatus';

/**
 * Number of goals by verdict. The counts of all verdicts add up to `total`. `unverified`: goals with a verdict whose
 * target is still to be checked (待核实).
 */
export type GoalCounts = {
  total: number;
  counts: Record<GoalVerdict, number>;
  reasons: Record<NoVerdict, number>;
  unverified: number;
};

export function goalCountsOf(goals: readonly GoalStatus[]): GoalCounts {
  const counts = { ...noCounts(), none: 0 };
  const reasons = { 'no-number': 0, 'no-indicator': 0, 'no-value': 0, about: 0, townships: 0 };
  for (const { verdict, why } of goals) {
    counts[verdict] += 1;
    if (why) reasons[why] += 1;
  }
  const unverified = goals.filter(({ goal, why }) => why === null && !goal.verified).length;
  return { total: goals.length, counts, reasons, unverified };
}

/**
 * Counts of goals that appear in texts: all goals, domains with goals, those with a number and data and the others,
 * targets still to be checked, a verdict, a reason for none; and of their indicators, by how they moved. `stated` leaves
 * out goals that the dashboard cannot judge.
 */
export const goalCounts = [
  'total',
  'domains',
  'quantified',
  'unquantified',
  'indicators',
  ...movements,
  'unverified',
  ...goalVerdicts,
  ...noVerdicts,
] as const;
export type GoalCounted = (typeof goalCounts)[number];

/** `since`: the year that indicators are compared with; `null`: the year or term before. */
export function countIn(goals: readonly GoalStatus[], count: GoalCounted, since: number | null = null): number {
  switch (count) {
    case 'total':
      return goals.length;
    case 'quantified':
      return goals.filter(isQuantified).length;
    case 'unquantified':
      return goals.filter((one) => !isQuantified(one)).length;
    case 'indicators':
      return indicatorsIn(goals).length;
    case 'better':
    case 'worse':
    case 'equal':
    case 'uncompared':
      return indicatorsIn(goals).filter((one) => movementSince(one, since) === count).length;
    case 'domains':
      return new Set(goals.map(({ goal }) => goal.domain)).size;
    case 'unverified':
      return goalCountsOf(goals).unverified;
    case 'stated':
      return goals.filter(({ why }) => why === 'about' || why === 'townships').length;
    default:
      return goals.filter(({ verdict, why }) => verdict === count || why === count).length;
  }
}

/** Whether the goal has a number, an indicator and a value, so that its standing can be told. */
export function isQuantified({ why }: Pick<GoalStatus, 'why'>): boolean {
  switch (why) {
    case null:
    case 'about':
    case 'townships':
      return true;
    case 'no-number':
    case 'no-indicator':
    case 'no-value':
      return false;
  }
}

/** The number of indicators behind the published attainment (推算); `null` where it is not published. */
export function metOf({ indicators, attainment }: OutlineBasis): number | null {
  return indicators === null || attainment === null ? null : Math.round((indicators * attainment) / 100);
}

/**
 * The most urgent first: 未达标, 达标困难 …, and within a verdict the farthest from the target. Goals without a verdict come
 * last.
 */
export function byGap(goals: readonly GoalStatus[]): GoalStatus[] {
  const distance = ({ measured }: GoalStatus) =>
    Math.max(
      0,
      ...measured.map(({ row, indicator }) => Math.abs(row?.outlook?.gap ?? 0) / (indicator.target?.value || 1)),
    );
  return [...goals].sort(
    (one, other) =>
      goalVerdicts.indexOf(one.verdict) - goalVerdicts.indexOf(other.verdict) || distance(other) - distance(one),
  );
}

/** The departments in charge of a goal: those of its indicators, without duplicates. */
export function departmentsOf({ measured }: GoalStatus): Text[] {
  const all = measured.flatMap(({ indicator }) => indicator.departments);
  return all.filter((one, at) => all.findIndex(({ zh }) => zh === one.zh) === at);
}

/** The goals of each department, the one with most goals first. */
export function departmentBoard(
  goals: readonly GoalStatus[],
): { department: Text; goals: GoalStatus[]; counts: GoalCounts }[] {
  const departments = new Map(goals.flatMap((goal) => departmentsOf(goal).map((one) => [one.zh, one] as const)));
  return [...departments.values()]
    .map((department) => {
      const own = goals.filter((goal) => departmentsOf(goal).some(({ zh }) => zh === department.zh));
      return { department, goals: own, counts: goalCountsOf(own) };
    })
    .sort((one, other) => other.goals.length - one.goals.length);
}

/** The number of goals with a verdict, and of those met in their year or early. */
export function judgedIn({ counts }: GoalCounts): { met: number; all: number } {
  const all = verdictUrgency.filter(isVerdict).reduce((sum, one) => sum + counts[one], 0);
  return { met: counts.early + counts.met, all };
}
