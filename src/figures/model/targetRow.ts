import { isVerdict, type Outlook, outlookOf, type Pace, verdictUrgency } from '../../measures/outlook';
import { type Line, type Point, pointIn } from '../../measures/point';
import { firstPooledYear } from '../../measures/pooled';
import { isSmallSample } from '../../measures/smallSample';
import { traitsOf } from '../../measures/traits';
import type { FigureModel } from './model';

/** The verdict of one region on the target of an indicator. It has no words. */
export type TargetRow = {
  line: Line;
  /** `null` where there is no value to judge. */
  outlook: Outlook | null;
  /** For presence indicators: whether the league had it in the judged year. A gap means nothing there. */
  has: boolean | null;
  /** The first of three pooled years; `null` for a value of one year. */
  pooledFrom: number | null;
  /** The point of the judged year, or of the year that would be judged. */
  point: Point | null;
  /** True if few cases make verdict and pace only a hint. */
  small: boolean;
};

/** A pace, or the reason why there is none; `none-needed` where no pace is needed. */
export type PaceCell = { kind: 'pace'; pace: Pace } | { kind: 'by-term' | 'too-few' | 'none-needed' };

/** Builds the row of one line in a model that covers all years; `null` for an indicator without a target. */
export function targetRow(
  { indicator, whole }: Pick<FigureModel, 'indicator' | 'whole'>,
  line: Line,
): TargetRow | null {
  if (!indicator.target) return null;
  const isWhole = line === whole;
  const outlook = outlookOf(line.points, indicator);
  const point = pointIn(line, outlook?.year ?? indicator.target.year) ?? line.points.at(-1) ?? null;
  return {
    line,
    outlook,
    has: outlook && !isWhole && traitsOf(indicator).presence ? outlook.value !== 0 : null,
    pooledFrom: outlook && line.pooled ? firstPooledYear(outlook.year) : null,
    point,
    small: outlook !== null && isSmallSample(point?.cases ?? null),
  };
}

/** The pace of a row. It is needed only while a target is ahead and judged. */
export function paceCell({ indicator }: Pick<FigureModel, 'indicator'>, { outlook, has }: TargetRow): PaceCell {
  const isAhead =
    outlook !== null &&
    (isVerdict(outlook.verdict) || outlook.neededPerYear !== null) &&
    outlook.year < (indicator.target?.year ?? 0);
  if (!isAhead || has !== null) return { kind: 'none-needed' };
  if (outlook.achieved) return { kind: 'pace', pace: outlook.achieved };
  return { kind: traitsOf(indicator).byTerm ? 'by-term' : 'too-few' };
}

/** Negative where `one` is more urgent than `other`. Rows without a value come last. */
export function byUrgency(one: TargetRow, other: TargetRow): number {
  const place = ({ outlook }: TargetRow) => (outlook ? verdictUrgency.indexOf(outlook.verdict) : verdictUrgency.length);
  return place(one) - place(other);
}
