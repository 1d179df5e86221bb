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
 * Everything a figure says, whoever reads it: screen, picture, table, CSV and workbook are all made from it.
 * It holds no words of the interface and no sizes, so it is the same in both languages and on every monitor.
 */
export type FigureModel = {
  indicator: Indicator;
  /** Whom a count has been set against; `null` where it has not. */
  base: Base | null;
  view: View;
  /** In view, ascending; may be empty. */
  years: number[];
  whole: Line;
  /** 全区 along all years there are, in view or not: what its targets are judged on. */
  judged: Line;
  /** All of them, in the order of the regions. */
  parts: Line[];
  /** Those of `parts` that the reader chose. */
  chosen: Line[];
  /** Lowest and highest value of the leagues, by year; `null` where too few have one. */
  band: ({ low: number; high: number } | null)[];
  /** True where leagues show three-year rates while 全区 shows yearly ones. */
  pooled: boolean;
  /** Year of the ranking and the map; a year of the series also where none of them is in view. */
  year: number;
  /** The leagues as they may be set side by side in that year: by rank, or in order of place. */
  places: Place[];
  /** What the leagues are compared with in that year: 全区, pooled where they are. */
  wholeInYear: Point;
  /** Changes of 全区 that were published as such and lie within the years in view. */
  publishedChanges: (Indicator['publishedChanges'][number] & Cited)[];
  publishedTotals: (Indicator['publishedTotals'][number] & Cited)[];
  /** Bounds that were published; each holds for the years it names. */
  publishedBounds: (Indicator['publishedBounds'][number] & Cited)[];
  /** Breaks after the first year in view. */
  breaks: SeriesBreak[];
  /** Years before which nothing drawn may reach: those of the breaks that cut the line. */
  cuts: number[];
  /** 全区 against every target there is, by year, judged on all the years there are. */
  goals: Goal[];
  /** Against the last of them. */
  outlook: Outlook | null;
  /** True while any value that this view shows is simulated. */
  simulated: boolean;
  /** Days on which the values were and will be brought up to date, where the server says. */
  updated: string | null;
  nextRelease: string | null;
};

/** Where a figure was read, and whether its years are inferred. */
type Cited = { sources: Source[]; inferred: boolean };

/** A figure and the outline its map is drawn on: all that a drawing needs but its size. */
export type DrawingInput = {
  model: FigureModel;
  /** `null`: a map is drawn as tiles. */
  boundaries: Boundaries | null;
};

/** What of the filters one figure depends on. */
export type FigureQuery = Pick<Filters, 'regions' | 'from' | 'to' | 'view' | 'year'>;

/** The reading of one indicator's figure; it stays the same when only other cards change. */
export function figureQuery(filters: Filters, indicator: string): FigureQuery {
  const { regions, from, to } = filters;
  const view = viewOf(filters, indicator);
  return { regions, from, to, view, year: isOfOneYear(view) ? filters.year : null };
}

/**
 * Sets together what the answers say about the indicator under this reading. Missing series are wholly missing values. With
 * `onlyItsYear` the parts have the one year that is shown, and there is no band: for tables of many indicators.
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

/** The first and the last year in view. */
export function spanOf({ years, year }: FigureModel): [first: number, last: number] {
  return [years[0] ?? year, years.at(-1) ?? year];
}

/** 全区 first, then the chosen leagues: the lines that a trend, a table and a download show. */
export function shownLines(model: Pick<FigureModel, 'whole' | 'chosen'>): Line[] {
  return [model.whole, ...model.chosen];
}

/** The points whose values a view tells. */
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

/** True of a view with nothing but what is simulated, which the reader has hidden. */
export function isEmptied(model: FigureModel): boolean {
  const points = pointsInView(model);
  return points.every(({ value }) => value === null) && points.some(({ missing }) => missing === 'hidden');
}

/** The point of the ranking: of the year asked for, else of the latest in view in which the indicator goes on. */
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
