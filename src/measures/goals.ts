import type { Indicator, Target } from '../contract/indicator';
import { type Outlook, outlookOf } from './outlook';
import type { Dated } from './point';

/** A target of an indicator, and how a series stands to it; `null` without a value to judge. */
export type Goal = { target: Target; outlook: Outlook | null };

/** One that could be judged. */
export type JudgedGoal = Goal & { outlook: Outlook };

/** All targets of an indicator, by year; the last is its present one. */
function targetsOf({ target, earlierTargets }: Pick<Indicator, 'target' | 'earlierTargets'>): Target[] {
  return target ? [...earlierTargets, target] : [];
}

/** How a series stands to each target, by year. `points` are all there are, as for `outlook`. */
export function goalsOf(points: readonly Dated[], indicator: Indicator): Goal[] {
  return targetsOf(indicator).map((target) => ({
    target,
    outlook: outlookOf(points, against(indicator, target)),
  }));
}

/** The indicator as it is told and judged against one of its targets. */
export function against<Judged extends Pick<Indicator, 'target'>>(indicator: Judged, target: Target | null): Judged {
  return indicator.target === target ? indicator : { ...indicator, target };
}
