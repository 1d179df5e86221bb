import type { Base } from '../../contract/base';
import type { Fact, Source } from '../../contract/fact';
import type { Indicator, SeriesBreak } from '../../contract/indicator';
import type { Mark } from '../../contract/mark';
import type { League, Province, Regions } from '../../contract/region';
import type { ReleaseStatus, Series, SeriesAnswer } from '../../contract/series';
import { type Filters, type View, viewOf, yearsInView } from '../../filters/filters';
import { type Withheld, withheldCounts } from '../../measures/disclosure';
import { type Goal, goalsOf } from '../../measures/goals';
import type { Outlook } from '../../measures/outlook';
import { isPerHead } from '../../measures/perHead';
import { poolThreeYears } from '../../measures/pooled';
import { type RankSpan, rankSpans, rankValues } from '../../measures/ranking';
import { intervalAt, type Support, supportAt } from '../../measures/support';
import { traitsOf } from '../../measures/traits';
import { colourOf, provinceColour } from '../drawing/palette';

/** Why a value is missing: 尚未建立, 未统计, 未报送, too few years to pool (不足三年), or there but not to be told (不公开). */
export type Missing = 'not-begun' | 'not-counted' | 'ended' | 'not-reported' | 'too-few-years' | 'refused' | Withheld;

/** One region's values along the `years` of the model. */
export type Line = {
  region: Province | League;
  colour: string;
  values: (number | null)[];
  /** `null` exactly where the value is. */
  marks: (Mark | null)[];
  /** Non-null exactly where the value is missing. */
  missing: (Missing | null)[];
  /** `null` for values that are final or missing. */
  status: (ReleaseStatus | null)[];
  /** The count behind each value, where known; pooled over the three years where the value is. */
  support: Support | null;
};

/** One of the twelve in the ranking of a year. */
export type Place = {
  line: Line;
  value: number | null;
  missing: Missing | null;
  /** `null` where the value is missing or the indicator is not to be ranked. */
  rank: number | null;
  tied: boolean;
  /** The ranks that chance leaves open, where all places have their cases known; else `null`. */
  span: RankSpan | null;
  chosen: boolean;
};

/** A published or implied value of 全区 within the years in view. */
export type PublishedPoint = Indicator['published'][number] & { mark: Mark; sources: Source[] };

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
  province: Line;
  /** All of them, in the order of the regions. */
  leagues: Line[];
  /** Those of `leagues` that the reader chose. */
  chosen: Line[];
  /** Lowest and highest value of the leagues, by year; `null` where none has one. */
  band: ({ low: number; high: number } | null)[];
  /** True where leagues show three-year rates while 全区 shows yearly ones. */
  pooled: boolean;
  /** Year of the ranking and the map. */
  year: number;
  /** The twelve as they may be set side by side in that year: by rank, or in order of place. */
  places: Place[];
  /** What the leagues are compared with in that year: 全区, pooled where they are. */
  provinceInYear: { value: number | null; mark: Mark | null; support: Support | null };
  publishedPoints: PublishedPoint[];
  /** Changes of 全区 that were published as such and lie within the years in view. */
  publishedChanges: (Indicator['publishedChanges'][number] & { sources: Source[] })[];
  publishedTotals: (Indicator['publishedTotals'][number] & { sources: Source[] })[];
  /** Bounds that were published; each holds for the years it names. */
  publishedBounds: (Indicator['publishedBounds'][number] & { sources: Source[] })[];
  /** Breaks after the first year in view. */
  breaks: SeriesBreak[];
  /** Years before which nothing drawn may reach: those of the breaks that cut the line. */
  cuts: number[];
  /** 全区 against every target there is, by year, judged on all the years there are. */
  goals: Goal[];
  /** Against the last of them. */
  standing: Outlook | null;
  /** True while any value that this view shows is simulated. */
  simulated: boolean;
  /** Days on which the values were and will be brought up to date, where the server says. */
  updated: string | null;
  nextRelease: string | null;
};

/** The answers a figure is made from. */
export type Answers = {
  regions: Regions;
  indicator: Indicator;
  /** Those that a count may have been set against. */
  bases: readonly Base[];
  facts: readonly Fact[];
  sources: Readonly<Record<string, Source>>;
  series: SeriesAnswer;
};

/** What of the filters one figure depends on. */
export type Reading = Pick<Filters, 'regions' | 'from' | 'to' | 'view' | 'year'>;

/** The reading of one indicator's figure; it stays the same when only other cards change. */
export function readingOf(filters: Filters, indicator: string): Reading {
  const { regions, from, to } = filters;
  const view = viewOf(filters, indicator);
  return { regions, from, to, view, year: isOfOneYear(view) ? filters.year : null };
}

/** True where a view shows one year, that of the ranking, and not a span of them. */
export function isOfOneYear(view: View): boolean {
  return view === 'ranking' || view === 'map';
}

/** Sets together what the answers say about the indicator under this reading. Missing series are wholly missing values. */
export function buildFigure(answers: Answers, reading: Reading): FigureModel {
  const { indicator, regions, series } = answers;
  const { view } = reading;
  const years = yearsInView(series.years, reading);
  const { pooled } = traitsOf(indicator);
  const read = lineReader(answers, years);
  const province = read(regions.province, provinceColour, false);
  const compared = pooled ? read(regions.province, provinceColour, true) : province;
  const all = regions.leagues.map((league) => read(league, colourOf(league.code, regions.leagues), pooled));
  const leagues = withoutDisclosure(all, compared, indicator);
  const chosen = leagues.filter((line) => reading.regions.includes(line.region.code));
  const year = rankingYear(years, reading.year, indicator);
  const places = placesIn(leagues, years.indexOf(year), indicator, reading.regions);
  const goals = provinceGoals(answers);
  const cite = (factIds: readonly string[]) => sourcesOf(factIds, answers);
  const within = (span: { fromYear: number; toYear: number }) =>
    years.includes(span.fromYear) && years.includes(span.toYear);
  const yearIndex = years.indexOf(year);
  const breaks = indicator.breaks.filter((one) => one.year > (years[0] ?? 0) && years.includes(one.year));
  return {
    indicator,
    base: isPerHead(indicator) ? (answers.bases.find(({ id }) => id === indicator.perHead?.base) ?? null) : null,
    view,
    years,
    province,
    leagues,
    chosen,
    band: years.map((_, index) => bandOf(leagues.map((line) => line.values[index] ?? null))),
    pooled,
    year,
    places,
    provinceInYear: {
      value: compared.values[yearIndex] ?? null,
      mark: compared.marks[yearIndex] ?? null,
      support: supportAt(compared.support, yearIndex),
    },
    publishedPoints: publishedPointsOf(province, years, indicator, cite),
    publishedChanges: indicator.publishedChanges
      .filter(within)
      .map((change) => ({ ...change, sources: cite(change.factIds) })),
    publishedTotals: indicator.publishedTotals
      .filter(within)
      .map((total) => ({ ...total, sources: cite(total.factIds) })),
    publishedBounds: indicator.publishedBounds
      .filter(within)
      .map((bound) => ({ ...bound, sources: cite(bound.factIds) })),
    breaks,
    cuts: breaks.filter((one) => one.cutsLine).map((one) => one.year),
    goals,
    standing: goals[goals.length - 1]?.standing ?? null,
    simulated: isSimulated(view, province, chosen, leagues, yearIndex),
    updated: series.updated,
    nextRelease: series.nextRelease,
  };
}

/** 全区 first, then the chosen leagues: the lines that a trend, a table and a download show. */
export function shownLines(model: FigureModel): Line[] {
  return [model.province, ...model.chosen];
}

function lineReader({ indicator, regions, series }: Answers, years: readonly number[]) {
  const byRegion = new Map(
    series.series.filter((one) => one.indicator === indicator.id).map((one) => [one.region, one]),
  );
  const positions = years.map((year) => series.years.indexOf(year));
  const provinceValues = byRegion.get(regions.province.code)?.values;
  const pick = <T>(list: readonly T[] | undefined) => positions.map((position) => list?.[position] ?? null);

  return (region: Province | League, colour: string, pooled: boolean): Line => {
    const own = byRegion.get(region.code);
    const refused = series.leftOut.some((one) => one.indicator === indicator.id && one.region === region.code);
    const source = own && pooled ? pooledSeries(own, indicator.decimals) : own;
    const values = pick(source?.values);
    const marks = pick(source?.marks);
    const missing = values.map((value, index): Missing | null => {
      if (value !== null) return null;
      if (refused) return 'refused';
      const position = positions[index] ?? 0;
      const countedThen = region.code !== regions.province.code && (provinceValues?.[position] ?? null) !== null;
      if (!countedThen) {
        const { endedIn, gapReason } = indicator;
        return endedIn !== null && (years[index] ?? 0) > endedIn ? 'ended' : (gapReason ?? 'not-counted');
      }
      return pooled && position < 2 ? 'too-few-years' : 'not-reported';
    });
    return {
      region,
      colour,
      values,
      marks: values.map((value, index) => (value === null ? null : (marks[index] ?? 'simulated'))),
      missing,
      status: pick(source?.status ?? undefined),
      support: source?.support
        ? { cases: pick(source.support.cases), base: pick(source.support.base), per: source.support.per }
        : null,
    };
  };
}

function pooledSeries(series: Series, decimals: number): Series {
  const { support } = series;
  const none = series.values.map(() => null);
  if (!support) return { ...series, values: none, marks: none };
  const { values, marks, cases, base } = poolThreeYears(support, series.marks, decimals);
  return { ...series, values, marks, support: { ...support, cases, base } };
}

/** The leagues without the values that could point to a person, so that nothing made of them can tell one. */
function withoutDisclosure(leagues: readonly Line[], whole: Line, { suppressBelow, kind }: Indicator): Line[] {
  if (suppressBelow === null) return [...leagues];
  const countsOf = (line: Line) => line.support?.cases ?? (kind === 'count' ? line.values : []);
  const counts = leagues.map(countsOf);
  const total = countsOf(whole);
  const withheld = whole.values.map((_, index) =>
    withheldCounts(
      counts.map((count) => count[index] ?? null),
      total[index] ?? null,
      suppressBelow,
    ),
  );
  return leagues.map((line, place) => {
    const reasons = withheld.map((year) => year[place] ?? null);
    const keep = <T>(list: readonly (T | null)[]) => list.map((one, index) => (reasons[index] ? null : one));
    const { values, marks, missing, status, support } = line;
    return {
      ...line,
      values: keep(values),
      marks: keep(marks),
      missing: missing.map((why, index) => reasons[index] ?? why),
      status: keep(status),
      support: support && { ...support, cases: keep(support.cases), base: keep(support.base) },
    };
  });
}

function rankingYear(years: readonly number[], asked: number | null, { endedIn }: Indicator): number {
  if (asked !== null && years.includes(asked)) return asked;
  const going = years.filter((year) => endedIn === null || year <= endedIn);
  return going[going.length - 1] ?? years[years.length - 1] ?? 0;
}

function placesIn(
  leagues: readonly Line[],
  yearIndex: number,
  indicator: Indicator,
  chosen: readonly string[],
): Place[] {
  const { ranked } = traitsOf(indicator);
  const values = leagues.map((line) => line.values[yearIndex] ?? null);
  const order = rankValues(values, indicator.direction);
  if (!ranked) order.sort((a, b) => a.index - b.index);
  const intervals = leagues.map((line) => intervalAt(line.support, yearIndex));
  const spans = ranked ? rankSpans(values, intervals, indicator.direction) : [];
  return order.flatMap(({ index, value, rank, tied }) => {
    const line = leagues[index];
    if (!line) return [];
    return {
      line,
      value,
      missing: line.missing[yearIndex] ?? null,
      rank: ranked ? rank : null,
      tied: ranked && tied,
      span: spans[index] ?? null,
      chosen: chosen.includes(line.region.code),
    };
  });
}

function bandOf(values: readonly (number | null)[]): { low: number; high: number } | null {
  const known = values.filter((value): value is number => value !== null);
  return known.length === 0 ? null : { low: Math.min(...known), high: Math.max(...known) };
}

function sourcesOf(factIds: readonly string[], { facts, sources }: Answers): Source[] {
  const keys = new Set(facts.filter((fact) => factIds.includes(fact.id)).map((fact) => fact.source));
  return [...keys].flatMap((key) => sources[key] ?? []);
}

function publishedPointsOf(
  province: Line,
  years: readonly number[],
  indicator: Indicator,
  cite: (factIds: readonly string[]) => Source[],
): PublishedPoint[] {
  return indicator.published.flatMap((point) => {
    const mark = province.marks[years.indexOf(point.year)];
    return mark && mark !== 'simulated' ? { ...point, mark, sources: cite(point.factIds) } : [];
  });
}

/** Judged on all the years there are: a target does not change with the span in view. */
function provinceGoals({ indicator, regions, series }: Answers): Goal[] {
  const own = series.series.find((one) => one.indicator === indicator.id && one.region === regions.province.code);
  return goalsOf(series.years, own?.values ?? [], indicator);
}

function isSimulated(
  view: View,
  province: Line,
  chosen: readonly Line[],
  leagues: readonly Line[],
  yearIndex: number,
): boolean {
  const marks = isOfOneYear(view)
    ? [province, ...leagues].map((line) => line.marks[yearIndex] ?? null)
    : [province, ...(view === 'trend' ? leagues : chosen)].flatMap((line) => line.marks);
  return marks.includes('simulated');
}
