import type { Source } from '../../contract/fact';
import type { Indicator } from '../../contract/indicator';
import type { Region } from '../../contract/region';
import type { Series } from '../../contract/series';
import { isSuppressed, personsIn, thresholdOf, type Withheld, withheldCounts } from '../../measures/disclosure';
import type { Line, Missing, Point, PublishedPoint } from '../../measures/point';
import { poolThreeYears } from '../../measures/pooled';
import { isDoubtful } from '../../measures/possible';
import { traitsOf } from '../../measures/traits';
import { colourOf, wholeColour } from '../drawing/palette';
import type { Answers } from './answersFor';
import { byRegion } from './byRegion';

/** All regions over all available years. */
export type Lines = {
  whole: Line;
  /** The whole as the parts are compared with it: pooled over three years if they are, otherwise `whole` itself. */
  comparedWhole: Line;
  /**
   * In the order of the regions. Values that could identify a person are withheld here, in `whole` and in
   * `comparedWhole`, so nothing derived from them can disclose one. With `only`, the parts have this year alone,
   * which saves much work with many regions.
   */
  parts: (only?: number) => Line[];
};

export function readLines(answers: Answers, chosen: readonly string[]): Lines {
  const { indicator, regions } = answers;
  const { pooled } = traitsOf(indicator);
  const read = lineReader(answers);
  const rule: Rule = { indicator, below: thresholdOf(indicator, hasCases(answers)) };
  const prepare = (line: Line) => withoutDoubtful(withPublished(withoutSmall(line, rule), answers), indicator);
  const ofItsKind = read(regions.whole, wholeColour, pooled);
  const comparedWhole = prepare(ofItsKind);
  // A league has pooled rates on its own pages as well: yearly rates next to them would give each year away.
  const isYearly = pooled && regions.whole.level === 'province';
  const whole = isYearly ? prepare(read(regions.whole, wholeColour, false)) : comparedWhole;
  const readParts = (only?: number) => {
    const lines = regions.parts.map((part) => read(part, '', pooled, only));
    const wholes = only === undefined ? ofItsKind.points : ofItsKind.points.filter(({ year }) => year === only);
    return withoutDisclosure(lines, wholes, rule).map((line) => withoutDoubtful(line, indicator));
  };
  const parts = (only?: number) =>
    (only === undefined ? cachedParts(answers, readParts) : readParts(only)).map((line) => ({
      ...line,
      colour: colourOf(line.region.code, regions.parts, chosen),
    }));
  return { whole, comparedWhole, parts };
}

const lastLines = new WeakMap<Indicator, Pick<Answers, 'series' | 'regions'> & { lines: readonly Line[] }>();

/** The lines of an indicator are cached: choosing other regions is frequent and changes only their colours. */
function cachedParts({ indicator, series, regions }: Answers, read: () => readonly Line[]): readonly Line[] {
  const last = lastLines.get(indicator);
  if (last?.series === series && last.regions === regions) return last.lines;
  const lines = read();
  lastLines.set(indicator, { series, regions, lines });
  return lines;
}

/** The sources of these facts, without duplicates. */
export function sourcesOf(
  factIds: readonly string[],
  { facts, sources }: Pick<Answers, 'facts' | 'sources'>,
): Source[] {
  const keys = new Set(facts.filter((fact) => factIds.includes(fact.id)).map((fact) => fact.source));
  return [...keys].flatMap((key) => sources[key] ?? []);
}

const seriesOf = byRegion(({ indicator }: Series) => indicator);

function lineReader({ indicator, regions, series }: Answers) {
  const { years } = series;
  const ofIndicator = seriesOf(series.series, indicator.id);
  const whole = ofIndicator.get(regions.whole.code);
  const parts = regions.parts.flatMap(({ code }) => ofIndicator.get(code) ?? []);
  const lastRecorded = Math.max(-1, ...(whole?.marks ?? []).map((mark, index) => (mark === null ? -1 : index)));

  return (region: Region, colour: string, pooled: boolean, only?: number): Line => {
    const own = ofIndicator.get(region.code);
    const refused = series.leftOut.some((one) => one.indicator === indicator.id && one.region === region.code);
    const source = own && pooled ? pooledSeries(own, indicator.decimals) : own;
    const why = (year: number, index: number): Missing => {
      if (refused) return 'refused';
      if (region.established !== null && year < region.established) return 'not-begun';
      const stated = own?.absent?.[index];
      if (stated) return stated;
      if (own?.values[index] === null && own.marks[index] === 'simulated') {
        // If others have reported, the value counts as not reported here, although a simulated one is hidden.
        const isReported = parts.some(({ marks }) => marks[index] === 'own');
        return isReported && region !== regions.whole ? 'not-reported' : 'hidden';
      }
      const countedThen = isRecorded(whole, index);
      if (countedThen && pooled && (index < 2 || region === regions.whole)) return 'too-few-years';
      if (countedThen || parts.some((one) => isRecorded(one, index))) return 'not-reported';
      const { endedIn, gapReason } = indicator;
      if (endedIn !== null && year > endedIn) return 'ended';
      // A missing value after the last known year may still come. A missing value before it was not counted.
      return lastRecorded >= 0 && index > lastRecorded ? 'not-reported' : (gapReason ?? 'not-counted');
    };
    const points = years.flatMap((year, index): Point | Point[] => {
      if (only !== undefined && year !== only) return [];
      const value = source?.values[index] ?? null;
      const known = value !== null;
      return {
        year,
        value,
        mark: known ? (source?.marks[index] ?? 'simulated') : null,
        missing: known ? null : why(year, index),
        status: known ? (source?.status?.[index] ?? null) : null,
        cases: source?.support?.cases[index] ?? null,
        base: source?.support?.base[index] ?? null,
        per: source?.support?.per ?? 1,
        published: null,
      };
    });
    return { region, colour, pooled, points };
  };
}

/** A hidden value keeps its mark, so it counts as recorded. */
function isRecorded(series: Series | undefined, index: number): boolean {
  return series?.marks[index] != null;
}

function pooledSeries(series: Series, decimals: number): Series {
  const { support } = series;
  const none = series.values.map(() => null);
  if (!support) return { ...series, values: none, marks: none };
  const { values, marks, cases, base } = poolThreeYears(support, series.marks, decimals);
  return { ...series, values, marks, support: { ...support, cases, base } };
}

function withPublished(line: Line, answers: Answers): Line {
  const published = new Map(answers.indicator.published.map((one) => [one.year, one]));
  const publicationOf = ({ year, mark }: Point): PublishedPoint | null => {
    const one = published.get(year);
    return one && (mark === 'published' || mark === 'implied')
      ? { ...one, mark, sources: sourcesOf(one.factIds, answers) }
      : null;
  };
  return { ...line, points: line.points.map((point) => ({ ...point, published: publicationOf(point) })) };
}

/** A value beyond the possible is not drawn, ranked, compared or used further. It is reported separately. */
function withoutDoubtful(line: Line, indicator: Indicator): Line {
  const points = line.points.map((point): Point => {
    const { value } = point;
    if (value === null || !isDoubtful(value, indicator)) return point;
    const nothing = { value: null, mark: null, status: null, cases: null, base: null, published: null };
    return { ...point, ...nothing, missing: 'doubtful', doubtful: value };
  });
  return { ...line, points };
}

/** The disclosure rule of an indicator; `below` is `null` where every count is published. */
type Rule = { indicator: Indicator; below: number | null };

function hasCases({ indicator, series }: Answers): boolean {
  return [...seriesOf(series.series, indicator.id).values()].some(({ support }) => support !== null);
}

/** For the line of the whole: its values do not follow from others. */
function withoutSmall(line: Line, { indicator, below }: Rule): Line {
  if (below === null) return line;
  const points = line.points.map((point) =>
    isSuppressed(personsIn(point, indicator) ?? 0, below) ? withheld(point, 'suppressed') : point,
  );
  return { ...line, points };
}

function withoutDisclosure(parts: readonly Line[], wholes: readonly Point[], { indicator, below }: Rule): Line[] {
  if (below === null) return [...parts];
  const countOf = (point: Point | undefined) => (point ? personsIn(point, indicator) : null);
  const ofYears = wholes.map((whole, index) =>
    withheldCounts(
      parts.map((line) => countOf(line.points[index])),
      countOf(whole),
      below,
    ),
  );
  return parts.map((line, place) => ({
    ...line,
    points: line.points.map((point, index) => {
      const missing = ofYears[index]?.[place] ?? null;
      return missing ? withheld(point, missing) : point;
    }),
  }));
}

function withheld(point: Point, missing: Withheld): Point {
  return { ...point, value: null, mark: null, missing, status: null, cases: null, base: null };
}
