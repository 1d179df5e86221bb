import type { Indicator, Target } from '../contract/indicator';
import type { Region } from '../contract/region';
import { type Judgeable, type Outlook, outlookOf } from './outlook';

/** A target of an indicator with its outlook; `null` without a value to judge. */
export type Goal = { target: Target; outlook: Outlook | null };

/** A goal with an outlook. */
export type JudgedGoal = Goal & { outlook: Outlook };

/** Whether a verdict on a region is for reference only: targets are set for the nation or the whole region. */
export function isForReference({ level }: Pick<Region, 'level'>): boolean {
  return level !== 'province';
}

/** All targets of an indicator, by year. The last one is the current target. */
export function targetsOf({ target, earlierTargets }: Pick<Indicator, 'target' | 'earlierTargets'>): Target[] {
  return target ? [...earlierTargets, target] : [];
}

/** The outlook of a series for each target, by year. `points` are all available years, as for `outlookOf`. */
export function goalsOf(points: readonly Judgeable[], indicator: Indicator): Goal[] {
  return targetsOf(indicator).map((target) => ({
    target,
    outlook: outlookOf(points, against(indicator, target)),
  }));
}

/** Years that an outline covers. */
const outlineYears = 10;

/** The years each target is set for, by year: from the year after the previous target, or the length of an outline. */
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

/** The indicator with this target instead of its own. */
export function against<Judged extends Pick<Indicator, 'target'>>(indicator: Judged, target: Target | null): Judged {
  return indicator.target === target ? indicator : { ...indicator, target };
}
