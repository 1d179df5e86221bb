import type { Target } from '../../contract/indicator';
import { targetSpans } from '../../measures/goals';
import type { FigureModel } from '../model/model';
import type { Scales } from './lineRuns';

/** A target, with the first and last year in view for which it is set. */
export type TargetInView = { target: Target; from: number; to: number };

/** The targets that are set for any year in view, by year. */
export function targetsInView({ indicator, years }: FigureModel): TargetInView[] {
  return targetSpans(indicator).flatMap(({ target, ...span }) => {
    const set = years.filter((year) => year >= span.from && year <= span.to);
    const [from, to] = [set[0], set.at(-1)];
    return from !== undefined && to !== undefined ? [{ target, from, to }] : [];
  });
}

/** The ends of a target's line: in the middle between two years, so that consecutive targets form steps. */
export function targetEnds(
  { from, to }: Pick<TargetInView, 'from' | 'to'>,
  plot: { left: number; right: number },
  { x }: Scales,
): { from: number; to: number } {
  return { from: Math.max(plot.left, x(from - 0.5)), to: Math.min(plot.right, x(to + 0.5)) };
}
