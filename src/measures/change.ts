import type { Indicator } from '../contract/indicator';
import { roundTo } from './format';
import { type Dated, knownPoints, lastKnown, type Point, pointIn } from './point';
import { isByTerm } from './traits';

export type Change = {
  fromYear: number;
  toYear: number;
  /** In the unit of the indicator (percentages: 个百分点), rounded to the shown decimals. */
  difference: number;
};

/** A value, and how it was published, where it was. */
type Told = Dated & Partial<Pick<Point, 'published'>>;
type Series = Pick<Indicator, 'breaks' | 'decimals' | 'publishedChanges'>;

/**
 * The change from the first to the last year that has a value, of points in ascending order.
 * `null` where fewer than two years have one, or where a break that cuts the line lies between them:
 * then the change is counted from the first year after the last such break. `null` too where a published figure of the
 * two bears no difference, and none was published.
 */
export function changeOver(points: readonly Told[], indicator: Series): Change | null {
  const known = knownPoints(points);
  const to = known[known.length - 1];
  if (!to) return null;
  const earliest = lastCut(indicator, to.year);
  const from = known.find(({ year }) => year >= earliest);
  if (!from || from === to) return null;
  const isPublished = indicator.publishedChanges.some((one) => one.fromYear === from.year && one.toYear === to.year);
  if (!isPublished && !(bearsDifference(from) && bearsDifference(to))) return null;
  return { fromYear: from.year, toYear: to.year, difference: roundTo(to.value - from.value, indicator.decimals) };
}

/** Not where the year of a figure is inferred, nor where it was printed in fewer digits than the series has. */
function bearsDifference({ published }: Told): boolean {
  return published?.caveat !== 'year-inferred' && published?.printed === undefined;
}

/**
 * The change of the last value from that of the year before (较上年). `null` where either is missing, a break that cuts the
 * line lies between them, or the series is by term and moves at elections only.
 */
export function changeFromPreviousYear(
  points: readonly Told[],
  indicator: Series & Pick<Indicator, 'stat'>,
): Change | null {
  const last = lastKnown(points);
  const before = last && pointIn({ points }, last.year - 1);
  return isByTerm(indicator.stat) || !before ? null : changeOver([before, last], indicator);
}

/**
 * For series by term: the change of the last value from the last one of the term before (较上届), `null` where the terms
 * are not known, no value of that term is in view or a break lies between.
 */
export function changeFromPreviousTerm(
  points: readonly Told[],
  indicator: Series & Pick<Indicator, 'stat'>,
): Change | null {
  const last = lastKnown(points);
  if (indicator.stat !== 'term' || !last) return null;
  const [before, began] = [undefined, ...termStarts(indicator, last.year)].slice(-2);
  if (began === undefined) return null;
  const from = lastKnown(points.filter(({ year }) => year < began && year >= (before ?? Number.NEGATIVE_INFINITY)));
  return from && changeOver([from, last], indicator);
}

/** The first year of the series `year` belongs to, when earlier values must not be compared with it; else −Infinity. */
export function lastCut(indicator: Pick<Indicator, 'breaks'>, year: number): number {
  const cuts = indicator.breaks.filter((one) => one.cutsLine && one.year <= year).map((one) => one.year);
  return Math.max(Number.NEGATIVE_INFINITY, ...cuts);
}

/** For series by term: the year each term up to `year` began, as far as it is known; the last one is that of `year`. */
export function termStarts(indicator: Pick<Indicator, 'breaks'>, year: number): number[] {
  return indicator.breaks
    .map((one) => one.year)
    .filter((start) => start <= year)
    .sort((a, b) => a - b);
}
