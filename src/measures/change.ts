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
type Published = Dated & Partial<Pick<Point, 'published'>>;
type Series = Pick<Indicator, 'breaks' | 'decimals' | 'publishedChanges'>;

/**
 * The change from the first to the last year that has a value, of points in ascending order.
 * `null` where fewer than two years have one, or where a break that cuts the line lies between them:
 * then the change is counted from the first year after the last such break. A published figure that bears no difference
 * begins none and ends none, unless the change between the two was published.
 */
export function changeOver(points: readonly Published[], indicator: Series): Change | null {
  const known = knownPoints(points);
  const to = known[known.length - 1];
  if (!to) return null;
  const earliest = lastCut(indicator, to.year);
  const isPublished = ({ year }: Published) =>
    indicator.publishedChanges.some((one) => one.fromYear === year && one.toYear === to.year);
  const from = known.find(
    (one) =>
      one.year >= earliest &&
      (isPublished(one) || (bearsDifference(one) && bearsDifference(to) && areOfOneKind(one, to))),
  );
  if (!from || from === to) return null;
  return { fromYear: from.year, toYear: to.year, difference: roundTo(to.value - from.value, indicator.decimals) };
}

/** Not where the year of a figure is inferred, nor where it was printed in fewer digits than the series has. */
function bearsDifference({ published }: Published): boolean {
  return published?.caveat !== 'year-inferred' && published?.printed === undefined;
}

/** Figures of two articles may count otherwise, unless one publisher stands behind both; what no article is named of does not. */
function areOfOneKind({ published: one }: Published, { published: other }: Published): boolean {
  const [sources, others] = [one?.sources ?? [], other?.sources ?? []];
  if (sources.length === 0 || others.length === 0) return true;
  return sources.some(({ title, publisher }) =>
    others.some(
      (source) => source.title.zh === title.zh || (publisher !== null && source.publisher?.zh === publisher.zh),
    ),
  );
}

/**
 * The change of the last value from that of the year before (较上年). `null` where either is missing, a break that cuts the
 * line lies between them, or the series is by term and moves at elections only.
 */
export function changeFromPreviousYear(
  points: readonly Published[],
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
  points: readonly Published[],
  indicator: Series & Pick<Indicator, 'stat'>,
): Change | null {
  const last = lastKnown(points);
  if (!isByTerm(indicator.stat) || !last) return null;
  const [before, began] = [undefined, ...termStarts(indicator, last.year)].slice(-2);
  if (began === undefined) return null;
  const from = lastKnown(points.filter(({ year }) => year < began && year >= (before ?? Number.NEGATIVE_INFINITY)));
  return from && changeOver([from, last], indicator);
}

/** What became of the last value: since the year or the term before, and since the first one; `null` where that is not told. */
export type Changes = { recent: Change | null; overall: Change | null };

/** Of points in ascending order. Values of three years taken together share cases with those of the years next to them. */
export function changesOf(
  points: readonly Published[],
  indicator: Series & Pick<Indicator, 'stat'>,
  pooled = false,
): Changes {
  const overall = changeOver(points, indicator);
  if (pooled) return { recent: null, overall: overall && overall.toYear - overall.fromYear < 3 ? null : overall };
  const recent = isByTerm(indicator.stat)
    ? changeFromPreviousTerm(points, indicator)
    : changeFromPreviousYear(points, indicator);
  return { recent, overall };
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
