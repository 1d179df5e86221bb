import type { Indicator, Target } from '../contract/indicator';
import type { Region } from '../contract/region';
import { type Judgeable, type Outlook, outlookOf } from './outlook';

/** A target of an indicator, and how a series stands to it; `null` without a value to judge. */
export type Goal = { target: Target; outlook: Outlook | null };

/** One that could be judged. */
export type JudgedGoal = Goal & { outlook: Outlook };

/** Whether a verdict on a region is for reference only: targets are set for the nation, or for the whole region. */
export function isForReference({ level }: Pick<Region, 'level'>): boolean {
  return level !== 'province';
}

/** All targets of an indicator, by year; the last is its present one. */
export function targetsOf({ target, earlierTargets }: Pick<Indicator, 'target' | 'earlierTargets'>): Target[] {
  return target ? [...earlierTargets, target] : [];
}

/** How a series stands to each target, by year. `points` are all there are, as for `outlook`. */
export function goalsOf(points: readonly Judgeable[], indicator: Indicator): Goal[] {
  return targetsOf(indicator).map((target) => ({
    target,
    outlook: outlookOf(points, against(indicator, target)),
  }));
}

/** As many years as an outline has. */
const outlineYears = 10;

/** The years that each target of an indicator is set for, by year: from after the one before it, or those of an outline. */
export function targetSpans(indicator: Pick<Indicator, 'target' | 'earlierTargets'>): {
  target: Target;
  from: number;
  to: number;
}[] {
  const targets = targetsOf(indicator);
  return targets.map((target, at) => ({
    target,
    from: (targets[at - 1]?.year ?? target.year - outlineYears) + 1,
    to: target.year,
  }));
}

/** The indicator as it is told and judged against one of its targets. */
export function against<Judged extends Pick<Indicator, 'target'>>(indicator: Judged, target: Target | null): Judged {
  return indicator.target === target ? indicator : { ...indicator, target };
}
