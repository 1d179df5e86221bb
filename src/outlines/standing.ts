import type { Indicator, Target } from '../contract/indicator';
import type { Outline, OutlineGoal } from '../contract/outline';
import type { DomainData } from '../data/domainData';
import { answersFor } from '../figures/model/answersFor';
import { buildFigure, type FigureModel } from '../figures/model/model';
import { type TargetRow, targetRow } from '../figures/model/targetRow';
import { against, targetsOf } from '../measures/goals';
import { type OutlookVerdict, verdictUrgency } from '../measures/outlook';
import type { Line, Point } from '../measures/point';

/** As verdicts are; `stated` is 不作判定 for whatever reason, and `none` 无数据. */
export type Standing = OutlookVerdict | 'none';

/** What asks for most comes first. */
export const standings: readonly Standing[] = [...verdictUrgency, 'none'];

/** Why a goal has no verdict: it names no number, no indicator measures it, there is no value, it is «about» or neutral, each township counts. */
export type NoVerdict = 'no-number' | 'no-indicator' | 'no-value' | 'about' | 'townships';

/** One of a goal's indicators in a region. */
export type Measured = {
  /** Judged against the goal's own target, up to the year asked for. */
  model: FigureModel;
  /** Of the region, up to that year. */
  line: Line;
  /** The value judged, else the last there is; `null` where there is none. */
  point: Point | null;
  /** `null` where the goal has no number. */
  row: TargetRow | null;
};

/** A goal in one region and one year. */
export type GoalStanding = {
  goal: OutlineGoal;
  standing: Standing;
  /** `null` exactly where there is a verdict. */
  why: NoVerdict | null;
  measured: Measured[];
  /** Tells something of the goal, and is not judged by it; `null` where there is none. */
  related: Indicator | null;
  /** True where a value that is told is simulated. */
  simulated: boolean;
};

/**
 * The goals of an outline in one region as of one year; `null` is the latest. What comes after its last year says nothing of
 * it: neither as a value nor as a verdict.
 */
export function goalStandings(
  outline: Pick<Outline, 'goals' | 'to'>,
  themes: readonly DomainData[],
  region: string,
  year: number | null,
): GoalStanding[] {
  const upTo = Math.min(year ?? outline.to, outline.to);
  const found = new Map(
    themes.flatMap((data) =>
      data.indicators.indicators.map((indicator) => [indicator.id, { indicator, data }] as const),
    ),
  );
  const measuredBy = (id: string, goal: OutlineGoal): Measured[] => {
    const one = found.get(id);
    return one ? [measure(one.indicator, one.data, goal, region, upTo)] : [];
  };
  return outline.goals.map((goal) => {
    const measured = goal.indicators.flatMap((id) => measuredBy(id, goal));
    const why = noVerdict(goal, measured);
    return {
      goal,
      standing: why === null ? worst(measured) : why === 'no-value' ? 'none' : 'stated',
      why,
      measured,
      related: (goal.related && found.get(goal.related)?.indicator) || null,
      simulated: measured.some(({ point }) => point?.mark === 'simulated'),
    };
  });
}

function measure(indicator: Indicator, data: DomainData, goal: OutlineGoal, region: string, year: number): Measured {
  const isWhole = region === data.regions.whole.code;
  const all = buildFigure(answersFor(indicator, data), {
    regions: [region],
    from: null,
    to: null,
    view: 'trend',
    year: null,
  });
  const line = (!isWhole && all.parts.find((one) => one.region.code === region)) || all.judged;
  const upTo = { ...line, points: line.points.filter((point) => point.year <= year) };
  const model = {
    ...all,
    indicator: against(indicator, targetOf(goal, indicator)),
    whole: isWhole ? upTo : all.whole,
  };
  const row = targetRow(model, upTo);
  const last = upTo.points.filter(({ value }) => value !== null).at(-1) ?? null;
  return { model, line: upTo, row, point: row?.outlook ? row.point : last };
}

/**
 * As targets of indicators are: of the nation, in the goal's own document. A relative one goes with its base: where that is
 * hidden, its indicator has none.
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
  // Of the year of the target itself there may be none.
  if (outlooks.includes(null)) return 'no-value';
  return outlooks.some((one) => one?.verdict === 'stated') ? 'about' : null;
}

/** A goal stands as the worst of what measures it. */
function worst(measured: readonly Measured[]): Standing {
  const verdicts = measured.map(({ row }) => row?.outlook?.verdict);
  return verdictUrgency.find((one) => verdicts.includes(one)) ?? 'none';
}
