import type { Indicator, Target } from '../contract/indicator';
import type { Outline, OutlineGoal } from '../contract/outline';
import type { DomainData } from '../data/domainData';
import { answersFor } from '../figures/model/answersFor';
import { buildFigure, type FigureModel } from '../figures/model/model';
import { type TargetRow, targetRow } from '../figures/model/targetRow';
import { defaultFilters } from '../filters/filters';
import { against, targetsOf } from '../measures/goals';
import { mostUrgent, type OutlookVerdict, verdictUrgency } from '../measures/outlook';
import { type Line, lastKnown, type Point } from '../measures/point';

/** A verdict; `stated` is 不作判定 for any reason, and `none` is 无数据. */
export type GoalVerdict = OutlookVerdict | 'none';

/** The most urgent first. */
export const goalVerdicts: readonly GoalVerdict[] = [...verdictUrgency, 'none'];

/**
 * Why a goal has no verdict: it has no number, no indicator measures it, there is no value, it is «about» or neutral,
 * or it applies to each township.
 */
export const noVerdicts = ['no-number', 'no-indicator', 'no-value', 'about', 'townships'] as const;
export type NoVerdict = (typeof noVerdicts)[number];

/** One of a goal's indicators in a region. */
export type Measured = {
  /** The indicator with the target of the goal. */
  indicator: Indicator;
  /** The figure of the indicator with its own target, in the region and up to the requested year. */
  model: FigureModel;
  /** The line of the region in the model. */
  line: Line;
  /** The judged value, otherwise the last known one, or `null`. */
  point: Point | null;
  /** `null` where the goal has no number. */
  row: TargetRow | null;
};

/** A goal in one region and one year. */
export type GoalStatus = {
  goal: OutlineGoal;
  verdict: GoalVerdict;
  /** `null` exactly where there is a verdict. */
  why: NoVerdict | null;
  measured: Measured[];
  /** An indicator related to the goal but not used to judge it, or `null`. */
  related: Indicator | null;
  /** True if a displayed value is simulated. */
  simulated: boolean;
};

/** Cached results of an outline by region and year, valid while the data of the themes stay the same. */
type Known = { themes: readonly DomainData[]; statuses: Map<string, GoalStatus[]> };

const known = new WeakMap<Outline['goals'], Known>();

/**
 * The goals of an outline in one region as of one year; `null` is the latest. Years after the end of the outline are
 * ignored, both as values and for verdicts. The result is cached, because page, report and tables all need it.
 */
export function goalStatuses(
  { goals, to }: Pick<Outline, 'goals' | 'to'>,
  themes: readonly DomainData[],
  region: string,
  year: number | null,
): readonly GoalStatus[] {
  const last = Math.min(year ?? to, to);
  const before = known.get(goals);
  const { statuses } =
    before?.themes.length === themes.length && before.themes.every((data, at) => data === themes[at])
      ? before
      : { statuses: new Map<string, GoalStatus[]>() };
  known.set(goals, { themes, statuses });
  const key = `${region} ${last}`;
  const result = statuses.get(key) ?? goals.map((goal) => goalStatus(goal, themes, region, last));
  statuses.set(key, result);
  return result;
}

function goalStatus(goal: OutlineGoal, themes: readonly DomainData[], region: string, year: number): GoalStatus {
  const served = (id: string | null) =>
    themes.flatMap((data) => {
      const indicator = data.indicators.indicators.find((one) => one.id === id);
      return indicator ? [{ indicator, data }] : [];
    })[0];
  const measured = goal.indicators.flatMap((id) => {
    const one = served(id);
    return one ? [measure(one.indicator, one.data, goal, region, year)] : [];
  });
  const why = noVerdict(goal, measured);
  const verdict = mostUrgent(measured.map(({ row }) => row?.outlook?.verdict)) ?? 'none';
  return {
    goal,
    verdict: why === null ? verdict : why === 'no-value' ? 'none' : 'stated',
    why,
    measured,
    related: served(goal.related)?.indicator ?? null,
    simulated: measured.some(({ point }) => point?.mark === 'simulated'),
  };
}

function measure(served: Indicator, data: DomainData, goal: OutlineGoal, region: string, year: number): Measured {
  const model = buildFigure(answersFor(served, data), { ...defaultFilters, regions: [region], to: year });
  const line = model.chosen[0] ?? model.whole;
  const indicator = against(served, targetOf(goal, served));
  const row = targetRow({ indicator, whole: model.whole }, line);
  return { indicator, model, line, row, point: row?.outlook ? row.point : lastKnown(line.points) };
}

/**
 * The target of the goal in the form of an indicator's target: for the nation, from the goal's own document. A
 * relative target is taken from the indicator, which has none while the base is hidden.
 */
function targetOf({ target, document, verified }: OutlineGoal, indicator: Indicator): Target | null {
  if (!target) return null;
  if (target.relative) return targetsOf(indicator).find(({ year }) => year === target.year) ?? null;
  const { year, op, value } = target;
  return { year, op, value, level: 'national', document, verified };
}

function noVerdict(goal: OutlineGoal, measured: readonly Measured[]): NoVerdict | null {
  if (measured.length === 0) return 'no-indicator';
  if (measured.length < goal.indicators.length || measured.some(({ point }) => point === null)) return 'no-value';
  if (!goal.target) return 'no-number';
  if (goal.everyTownship) return 'townships';
  const outlooks = measured.map(({ row }) => row?.outlook ?? null);
  // The year of the target itself may have no value.
  if (outlooks.includes(null)) return 'no-value';
  return outlooks.some((one) => one?.verdict === 'stated') ? 'about' : null;
}
