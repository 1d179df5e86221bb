import type { Indicator } from '../contract/indicator';
import { roundTo } from './format';
import { type Dated, knownPoints, lastKnown, type Point, pointIn } from './point';
import { isByTerm } from './traits';

export type Change = {
  fromYear: number;
  toYear: number;
  /** In the unit of the indicator (percentages: 个百分点), rounded to the displayed decimals. */
  difference: number;
};

/** A value with its publication, if it has one. */
type Published = Dated & Partial<Pick<Point, 'published'>>;
type Series = Pick<Indicator, 'breaks' | 'decimals' | 'publishedChanges'>;

/**
 * The change from the first to the last known value. `points` are in ascending order. After a break that cuts the
 * line, the change starts with the first year after it. `null` with fewer than two values to compare. A published
 * figure that bears no difference neither starts nor ends a change, unless the change between the two was itself
 * published.
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

/** False for a figure whose year is inferred, or that was printed with fewer digits than the series has. */
function bearsDifference({ published }: Published): boolean {
  return published?.caveat !== 'year-inferred' && published?.printed === undefined;
}

/**
 * Two articles may count differently, unless they have the same publisher. A figure without an article is compared
 * freely.
 */
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
 * The change from the year before the last value (较上年). `null` where either value is missing, a break that cuts the
 * line lies between them, or the series is by term and moves only at elections.
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
 * For series by term: the change from the last value of the previous term (较上届). `null` where the terms are not
 * known, no value of the previous term is in view, or a break lies between.
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

/**
 * Changes up to the last value: since the previous year or term, and since the first value. `null` where there is
 * none.
 */
export type Changes = { recent: Change | null; overall: Change | null };

/**
 * `points` are in ascending order. Pooled three-year values share cases with neighbouring years, so they have no
 * recent change and an overall one only over three years or more.
 */
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

/**
 * The year of the last break that cuts the line up to `year`: earlier values must not be compared. −Infinity without
 * a break.
 */
export function lastCut(indicator: Pick<Indicator, 'breaks'>, year: number): number {
  const cuts = indicator.breaks.filter((one) => one.cutsLine && one.year <= year).map((one) => one.year);
  return Math.max(Number.NEGATIVE_INFINITY, ...cuts);
}

/** For series by term: the first year of each known term up to `year`. The last one is the term of `year`. */
export function termStarts(indicator: Pick<Indicator, 'breaks'>, year: number): number[] {
  return indicator.breaks
    .map((one) => one.year)
    .filter((start) => start <= year)
    .sort((a, b) => a - b);
}
