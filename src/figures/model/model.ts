import type { Base } from '../../contract/base';
import type { Boundaries } from '../../contract/boundaries';
import type { Source } from '../../contract/fact';
import type { Indicator, SeriesBreak } from '../../contract/indicator';
import { latestYear } from '../../data/latestYear';
import { type Filters, viewOf, yearsInView } from '../../filters/filters';
import { isAlongYears, isOfOneYear, type View } from '../../filters/views';
import { fewestCompared } from '../../measures/colourSteps';
import { type Goal, goalsOf } from '../../measures/goals';
import type { Outlook } from '../../measures/outlook';
import { isPerHead } from '../../measures/perHead';
import { inYear, knownPoints, type Line, type Place, type Point } from '../../measures/point';
import { traitsOf } from '../../measures/traits';
import type { Answers } from './answersFor';
import { readLines, sourcesOf } from './lines';
import { placesIn } from './places';

/**
 * Everything a figure contains. Screen, picture, table, CSV and workbook are all made from it. It has no interface
 * words and no sizes, so it is the same in both languages and on every monitor.
 */
export type FigureModel = {
  indicator: Indicator;
  /** The base a count is divided by; `null` for a total. */
  base: Base | null;
  view: View;
  /** The visible years, ascending; may be empty. */
  years: number[];
  whole: Line;
  /** 全区 over all available years, visible or not: targets are judged on it. */
  judged: Line;
  /** All leagues, in the order of the regions. */
  parts: Line[];
  /** The leagues the reader chose. */
  chosen: Line[];
  /** Lowest and highest value of the leagues, by year; `null` where too few have a value. */
  band: ({ low: number; high: number } | null)[];
  /** True where leagues show three-year rates while 全区 shows yearly ones. */
  pooled: boolean;
  /** Year of the ranking and the map. It is a year of the series even if no year is visible. */
  year: number;
  /** The leagues compared in that year: by rank, or in the order of the regions. */
  places: Place[];
  /** The value the leagues are compared with in that year: 全区, pooled where they are. */
  wholeInYear: Point;
  /** Published changes of 全区 that lie within the visible years. */
  publishedChanges: (Indicator['publishedChanges'][number] & Cited)[];
  publishedTotals: (Indicator['publishedTotals'][number] & Cited)[];
  /** Published bounds, each for the years it names. */
  publishedBounds: (Indicator['publishedBounds'][number] & Cited)[];
  /** Breaks after the first visible year. */
  breaks: SeriesBreak[];
  /** Years of breaks that cut the line: no drawn line may cross them. */
  cuts: number[];
  /** 全区 against every target, by year, judged on all available years. */
  goals: Goal[];
  /** The outlook of the last target. */
  outlook: Outlook | null;
  /** True if the view shows any simulated value. */
  simulated: boolean;
  /** Dates of the last and the next update, if the server gives them. */
  updated: string | null;
  nextRelease: string | null;
};

/** The sources of a figure, and whether its years are inferred. */
type Cited = { sources: Source[]; inferred: boolean };

/** A figure with the boundaries for its map: everything a drawing needs except its size. */
export type DrawingInput = {
  model: FigureModel;
  /** `null`: the map is drawn with tiles. */
  boundaries: Boundaries | null;
};

/** The part of the filters that one figure depends on. */
export type FigureQuery = Pick<Filters, 'regions' | 'from' | 'to' | 'view' | 'year'>;

/** The query of one indicator's figure. It does not change when only other cards change. */
export function figureQuery(filters: Filters, indicator: string): FigureQuery {
  const { regions, from, to } = filters;
  const view = viewOf(filters, indicator);
  return { regions, from, to, view, year: isOfOneYear(view) ? filters.year : null };
}

/**
 * Builds the figure of the indicator for this query. A missing series counts as missing values. With `onlyItsYear`
 * the parts have only the year of the comparison and there is no band: for tables of many indicators.
 */
export function buildFigure(answers: Answers, query: FigureQuery, { onlyItsYear = false } = {}): FigureModel {
  const { indicator, series } = answers;
  const { view } = query;
  const years = yearsInView(series.years, query);
  const all = readLines(answers, query.regions);
  const inView = (line: Line): Line =>
    years.length === series.years.length
      ? line
      : { ...line, points: line.points.filter(({ year }) => years.includes(year)) };
  const whole = inView(all.whole);
  const wholeInYear = rankingPoint(
    all.comparedWhole,
    years,
    { queryYear: query.year, latest: latestYear([series]) },
    indicator,
  );
  const { year } = wholeInYear;
  const parts = onlyItsYear ? all.parts(year) : all.parts().map(inView);
  const chosen = parts.filter((line) => query.regions.includes(line.region.code));
  const cite = <Published extends { factIds: string[] }>(one: Published): Published & Cited => ({
    ...one,
    sources: sourcesOf(one.factIds, answers),
    inferred: answers.facts.some(({ id, yearInferred }) => yearInferred && one.factIds.includes(id)),
  });
  const within = (span: { fromYear: number; toYear: number }) =>
    years.includes(span.fromYear) && years.includes(span.toYear);
  const breaks = indicator.breaks.filter((one) => one.year !== years[0] && years.includes(one.year));
  const goals = goalsOf(all.whole.points, indicator);
  const figure: Omit<FigureModel, 'simulated'> = {
    indicator,
    base: isPerHead(indicator) ? (answers.bases.find(({ id }) => id === indicator.perHead?.base) ?? null) : null,
    view,
    years,
    whole,
    judged: all.whole,
    parts,
    chosen,
    band: years.map((_, index) => (onlyItsYear ? null : bandOf(parts.flatMap((line) => line.points[index] ?? [])))),
    pooled: traitsOf(indicator).pooled,
    year,
    places: placesIn(inYear(parts, year), wholeInYear, indicator, query.regions),
    wholeInYear,
    publishedChanges: indicator.publishedChanges.filter(within).map(cite),
    publishedTotals: indicator.publishedTotals.filter(within).map(cite),
    publishedBounds: indicator.publishedBounds.filter(within).map(cite),
    breaks,
    cuts: breaks.filter((one) => one.cutsLine).map((one) => one.year),
    goals,
    outlook: goals[goals.length - 1]?.outlook ?? null,
    updated: series.updated,
    nextRelease: series.nextRelease,
  };
  const band = isAlongYears(view) ? parts.flatMap(({ points }) => points) : [];
  return { ...figure, simulated: [...pointsInView(figure), ...band].some(({ mark }) => mark === 'simulated') };
}

/** The first and the last visible year. */
export function spanOf({ years, year }: Pick<FigureModel, 'years' | 'year'>): [first: number, last: number] {
  return [years[0] ?? year, years.at(-1) ?? year];
}

/** 全区 first, then the chosen leagues: the lines of trend, table and download. */
export function shownLines(model: Pick<FigureModel, 'whole' | 'chosen'>): Line[] {
  return [model.whole, ...model.chosen];
}

/** The points whose values a view shows. */
export function pointsInView(
  model: Pick<FigureModel, 'view' | 'whole' | 'chosen' | 'places' | 'wholeInYear'>,
): Point[] {
  const ofPlaces = model.places.map(({ point }) => point);
  switch (model.view) {
    case 'trend':
    case 'table':
      return shownLines(model).flatMap(({ points }) => points);
    case 'ranking':
      return [model.wholeInYear, ...ofPlaces];
    case 'map':
      return ofPlaces;
  }
}

/** True if a view contains only simulated values and the reader has hidden them. */
export function isEmptied(model: FigureModel): boolean {
  const points = pointsInView(model);
  return points.every(({ value }) => value === null) && points.some(({ missing }) => missing === 'hidden');
}

/** The point of the ranking: of the requested year, otherwise of the latest visible year before the indicator ends. */
function rankingPoint(
  whole: Line,
  years: readonly number[],
  { queryYear, latest }: { queryYear: number | null; latest: number | null },
  { endedIn }: Indicator,
): Point {
  const inView = whole.points.filter(({ year }) => years.includes(year));
  const going = inView.filter(({ year }) => year <= Math.min(latest ?? year, endedIn ?? year));
  const point = inView.find(({ year }) => year === queryYear) ?? going.at(-1) ?? inView.at(-1) ?? whole.points.at(-1);
  if (!point) throw new Error('a series has at least one year');
  return point;
}

function bandOf(points: readonly Point[]): { low: number; high: number } | null {
  const known = knownPoints(points).map(({ value }) => value);
  return known.length < fewestCompared ? null : { low: Math.min(...known), high: Math.max(...known) };
}
