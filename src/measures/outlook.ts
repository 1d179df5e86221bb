import type { Indicator, Target } from '../contract/indicator';
import { lastCut } from './change';
import { roundTo } from './format';
import { type Dated, knownPoints, lastKnown, pointIn } from './point';
import { isSmallSample } from './smallSample';
import { intervalOf, type Support } from './support';
import { isByTerm } from './traits';
import { meets } from './verdict';

/**
 * In the officials' words. Before the year of the target: `early` 提前达标, `likely` 预期可达标, `attention` 达标困难. From its
 * year on: `met` 已达标, `missed` 未达标. Without a verdict, each for its own reason:
 * - `few-cases`: the rate rests on few cases, or its 95% interval contains the target, so either side may be chance;
 * - `by-term`: unmet, the series moves only at elections, and one is still to come;
 * - `few-years`: unmet, with too few comparable years for a pace;
 * - `stated`: the indicator is neutral or the target is «about», so only the gap is given.
 *
 * The most urgent comes first in every list.
 */
export const verdictUrgency = [
  'missed',
  'attention',
  'by-term',
  'few-cases',
  'few-years',
  'likely',
  'stated',
  'early',
  'met',
] as const;
export type OutlookVerdict = (typeof verdictUrgency)[number];

/** The verdict of a goal with several indicators: the most urgent one. `undefined` where none is judged. */
export function mostUrgent(verdicts: readonly (OutlookVerdict | undefined)[]): OutlookVerdict | undefined {
  return verdictUrgency.find((one) => verdicts.includes(one));
}

/** A count of 0 for each verdict. */
export function noCounts(): Record<OutlookVerdict, number> {
  return {
    met: 0,
    early: 0,
    likely: 0,
    attention: 0,
    missed: 0,
    'by-term': 0,
    'few-cases': 0,
    'few-years': 0,
    stated: 0,
  };
}

/** Whether a verdict says that the target is, or will be, met or missed. */
export function isVerdict(verdict: OutlookVerdict): boolean {
  switch (verdict) {
    case 'met':
    case 'early':
    case 'likely':
    case 'attention':
    case 'missed':
      return true;
    case 'by-term':
    case 'few-cases':
    case 'few-years':
    case 'stated':
      return false;
  }
}

/** Average change per year (年均变化), in the unit of the indicator (percentages: 个百分点), not rounded. */
export type Pace = { fromYear: number; toYear: number; perYear: number };

export type Outlook = {
  verdict: OutlookVerdict;
  /** The year judged: the target's own once it has passed, else the latest with a value. */
  year: number;
  value: number;
  /** Value − target, rounded to the displayed decimals. */
  gap: number;
  /** The pace of the last five years; `null` where it cannot be given reliably or is not needed. */
  achieved: Pace | null;
  /**
   * Change per year that would just meet the target in its year, not rounded. `null` unless the target is ahead and
   * unmet.
   */
  neededPerYear: number | null;
  /**
   * The first year that meets the target at the achieved pace. `null` where the pace leads away from it or the year
   * is past the horizon.
   */
  metInYear: number | null;
  /** For a missed target: the first later year that meets it. */
  reached: { year: number; value: number } | null;
  /** For a met target still ahead: the first year, up to the target's own, that would fail it at the achieved pace. */
  lostInYear: number | null;
};

/** Years over which the pace is measured. */
const paceYears = 5;
/** Fewer points than this give no pace. */
const leastPoints = 3;
/** Years after the judged year beyond which no meeting year is given. */
const horizonYears = 30;

type Judged = Pick<Indicator, 'target' | 'direction' | 'decimals' | 'breaks' | 'stat'>;

/** A value with its cases and base, if known. */
export type Judgeable = Dated & Partial<Support>;

/**
 * The verdict of a series on the target of its indicator, and where the series leads. `null` without a target or a
 * value to judge. `points` are all available years, not only those in view: a verdict does not depend on the visible
 * span.
 *
 * Method. A target whose year lies within the points has passed. It is judged at that year alone: met or missed. A
 * target still ahead is judged at the latest value: early if met, otherwise likely if the achieved pace, continued
 * evenly, meets it by its year, otherwise attention. The pace is the average change per year between the first and
 * the last value of the five years before the judged year.
 *
 * Limits. It is a straight line, not a forecast: it ignores policy, ceilings and slowing near 0 or 100%, and it rests
 * on two end points. It never crosses a break that cuts the line and needs at least three values. Series by term of
 * office move only at elections, so they have no pace per year. Pooled three-year rates overlap, so their pace lags.
 */
export function outlookOf(points: readonly Judgeable[], indicator: Judged): Outlook | null {
  const { target, direction, decimals } = indicator;
  if (!target) return null;
  const passed = hasPassed(target, points);
  const point = passed ? pointIn({ points }, target.year) : lastKnown(points);
  if (!point || point.value === null) return null;
  const { year, value } = point;

  const gap = roundTo(value - target.value, decimals);
  const none = { achieved: null, neededPerYear: null, metInYear: null, lostInYear: null, reached: null };
  const judged = { year, value, gap, ...none };
  const met = direction === 'neutral' ? null : meets(value, target);
  if (met === null) return { ...judged, verdict: 'stated' };
  if (mayBeEitherSide(point, target)) return { ...judged, verdict: 'few-cases' };
  if (passed && met) return { ...judged, verdict: 'met' };
  if (passed) return { ...judged, verdict: 'missed', reached: reachedAfter(points, year, indicator, target) };

  const achieved = achievedPace(points, indicator);
  const perYear = achieved?.perYear ?? 0;
  if (met) return { ...judged, verdict: 'early', achieved, lostInYear: lossYear(year, value, perYear, target) };
  const neededPerYear = (target.value - value) / (target.year - year);
  if (isByTerm(indicator.stat)) return { ...judged, verdict: 'by-term', neededPerYear };
  if (!achieved) return { ...judged, verdict: 'few-years', neededPerYear };
  const metInYear = meetingYear(year, target.value - value, perYear);
  return {
    ...judged,
    verdict: metInYear !== null && metInYear <= target.year ? 'likely' : 'attention',
    achieved,
    neededPerYear,
    metInYear,
  };
}

/** Whether the year of a target lies within the points, with or without a value. */
export function hasPassed({ year }: Target, points: readonly Dated[]): boolean {
  return year <= (points.at(-1)?.year ?? Number.NEGATIVE_INFINITY);
}

/**
 * The pace of the five years up to the latest value, as in `outlookOf`. `null` for series by term and with too few
 * values.
 */
export function achievedPace(points: readonly Dated[], indicator: Pick<Indicator, 'breaks' | 'stat'>): Pace | null {
  const last = lastKnown(points);
  if (isByTerm(indicator.stat) || !last) return null;
  const earliest = Math.max(last.year - paceYears, lastCut(indicator, last.year));
  const known = knownPoints(points).filter(({ year }) => year >= earliest);
  const [first] = known;
  if (known.length < leastPoints || !first) return null;
  // Floating-point remainders must not turn a flat pace into a slope.
  const perYear = Number(((last.value - first.value) / (last.year - first.year)).toPrecision(12));
  return { fromYear: first.year, toYear: last.year, perYear };
}

/** Whether the cases leave open on which side of the target the true rate lies. */
export function mayBeEitherSide({ cases = null, base = null, per = 1 }: Judgeable, { value }: Target): boolean {
  const interval = intervalOf({ cases, base, per });
  return isSmallSample(cases) || (interval !== null && interval.low <= value && value <= interval.high);
}

function reachedAfter(points: readonly Dated[], judged: number, indicator: Judged, target: Target): Outlook['reached'] {
  // A differently defined value cannot reach a target that was missed before.
  const isComparable = (year: number) => lastCut(indicator, year) <= judged;
  const met = knownPoints(points).find(
    ({ year, value }) => year > judged && isComparable(year) && meets(value, target),
  );
  return met ? { year: met.year, value: met.value } : null;
}

function meetingYear(from: number, distance: number, perYear: number): number | null {
  if (perYear === 0 || Math.sign(perYear) !== Math.sign(distance)) return null;
  const steps = wholeSteps(distance / perYear);
  return steps > horizonYears ? null : from + steps;
}

function lossYear(from: number, value: number, perYear: number, target: Target): number | null {
  for (let year = from + 1; year <= target.year; year += 1) {
    const projected = Number((value + perYear * (year - from)).toPrecision(12));
    if (meets(projected, target) === false) return year;
  }
  return null;
}

/** Rounds up to whole years and ignores floating-point remainders. */
function wholeSteps(years: number): number {
  return Math.ceil(years - 1e-9);
}
