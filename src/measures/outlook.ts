import type { Indicator, Target } from '../contract/indicator';
import { lastCut } from './change';
import { roundTo } from './format';
import { type Dated, knownPoints, lastKnown, pointIn } from './point';
import { isSmallSample } from './smallSample';
import { intervalOf, type Support } from './support';
import { isByTerm } from './traits';
import { meets } from './verdict';

/**
 * In the officials' words. Before the year of the target `early`: 提前达标, `likely`: 预期可达标, `attention`: 达标困难; from its
 * year on `met`: 已达标, `missed`: 未达标. No verdict yet, each for its own reason:
 * - `few-cases`: the rate rests on few cases, or its 95% interval holds the target, so that either side may be chance;
 * - `by-term`: unmet, and moves only at elections, of which one is still to come;
 * - `few-years`: unmet, with too few comparable years for a pace;
 * - `stated`: the indicator is neutral or the target is «about», so the gap is stated without a verdict.
 *
 * What asks for most comes first, in every list.
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

/** How a goal of several indicators stands: as the first of theirs; `undefined` where none is judged. */
export function mostUrgent(verdicts: readonly (OutlookVerdict | undefined)[]): OutlookVerdict | undefined {
  return verdictUrgency.find((one) => verdicts.includes(one));
}

/** How many stand how: none of each. */
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

/** Whether it says that a target is met or not, or will be. */
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
  /** Value − target, in shown decimals. */
  gap: number;
  /** What the last five years achieved; `null` where none can honestly be told, and where none is needed. */
  achieved: Pace | null;
  /** Change per year that would just meet the target in its year, not rounded; `null` unless it is ahead and unmet. */
  neededPerYear: number | null;
  /** The first year that would meet the target at the achieved pace; `null` where it leads away or past the horizon. */
  metInYear: number | null;
  /** For a missed target: the first year after its own that met it after all. */
  reached: { year: number; value: number } | null;
  /** For a met target still ahead: the first year, up to the target's, that would fail it at the achieved pace. */
  lostInYear: number | null;
};

/** Years over which a pace is achieved. */
const paceYears = 5;
/** Fewer points than this make no pace. */
const leastPoints = 3;
/** A meeting this many years after the year judged is not foretold. */
const horizonYears = 30;

type Judged = Pick<Indicator, 'target' | 'direction' | 'decimals' | 'breaks' | 'stat'>;

/** A value with what stands behind it, where that is known. */
export type Judgeable = Dated & Partial<Support>;

/**
 * Where a series stands against the target of its indicator, and where it leads. `null` without a target or a value
 * to judge. `points` are of all the years there are, not of those in view: a target does not change with the span.
 *
 * Method. A target whose year lies within them has passed and is judged at that year alone: met or missed. One still
 * ahead is judged at the latest value: met early, or else likely when the achieved pace, going on evenly, meets it by its year,
 * or else attention. The pace is the average change per year between the first and the last value of the five years
 * before the year judged.
 *
 * Limits. It is a straight line, no forecast: it knows no policy, no ceiling and no slowing near 0 or 100%, and it rests
 * on its two end points. It never crosses a break that cuts the line, and is not told on fewer than three values. Series by
 * term of office move only at elections, so they have no pace per year. Pooled three-year rates overlap, so their pace lags
 * behind.
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

/** Whether the year of a target lies within those there are, with a value or without. */
export function hasPassed({ year }: Target, points: readonly Dated[]): boolean {
  return year <= (points.at(-1)?.year ?? Number.NEGATIVE_INFINITY);
}

/** The pace of the five years to the latest value, as in `outlook`; `null` for series by term and on too few values. */
export function achievedPace(points: readonly Dated[], indicator: Pick<Indicator, 'breaks' | 'stat'>): Pace | null {
  const last = lastKnown(points);
  if (isByTerm(indicator.stat) || !last) return null;
  const earliest = Math.max(last.year - paceYears, lastCut(indicator, last.year));
  const known = knownPoints(points).filter(({ year }) => year >= earliest);
  const [first] = known;
  if (known.length < leastPoints || !first) return null;
  // Years are whole and values decimal: the tail of a binary fraction must not make a flat pace a slope.
  const perYear = Number(((last.value - first.value) / (last.year - first.year)).toPrecision(12));
  return { fromYear: first.year, toYear: last.year, perYear };
}

/** Whether its cases leave open on which side of the target the rate truly lies. */
export function mayBeEitherSide({ cases = null, base = null, per = 1 }: Judgeable, { value }: Target): boolean {
  const interval = intervalOf({ cases, base, per });
  return isSmallSample(cases) || (interval !== null && interval.low <= value && value <= interval.high);
}

function reachedAfter(points: readonly Dated[], judged: number, indicator: Judged, target: Target): Outlook['reached'] {
  // What is counted in another way reaches nothing that was missed.
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

/** Up to the next whole year, unless it is reached already but for the tail of a binary fraction. */
function wholeSteps(years: number): number {
  return Math.ceil(years - 1e-9);
}
