import { places, whole } from '../mocks/library';
import type { Indicator } from '../src/contract/indicator';
import type { Mark } from '../src/contract/mark';
import { plainIndicator as nothingSpecial } from '../src/contract/plainIndicator';
import type { Region, Regions } from '../src/contract/region';
import type { Series } from '../src/contract/series';
import type { DomainData } from '../src/data/domainData';
import type { Answers } from '../src/figures/model/answersFor';
import { buildFigure, type FigureModel, type FigureQuery } from '../src/figures/model/model';
import { defaultFilters } from '../src/filters/filters';
import type { Dated, Line } from '../src/measures/point';

/** The twelve as they are, in the order of their codes. */
export const leagues: Region[] = [...places];

const regions: Regions = { whole, parts: leagues };

/** An indicator of whose parts none is out of the ordinary. */
export const plainIndicator: Indicator = {
  ...nothingSpecial,
  id: 'plain',
  domain: 'health',
  name: { zh: '示例指标', en: 'Plain indicator' },
  unit: { zh: '%', en: 'percent', symbol: { zh: '%', en: '%' } },
  kind: 'rate',
  stat: 'annual-rate',
  direction: 'higher',
  decimals: 1,
  definition: { zh: '', en: '' },
  departments: [{ zh: '统计局', en: 'Bureau of Statistics' }],
  comparison: 'rank',
  aggregation: { method: 'weighted-mean', weight: null },
};

/** What a test says of one indicator. */
export type PlainAnswers = {
  indicator?: Partial<Indicator>;
  years?: number[];
  whole?: (number | null)[];
  wholeMarks?: (Mark | null)[];
  wholeSupport?: Series['support'];
  wholeStatus?: Series['status'];
  /** One list of yearly values for each of the twelve, in their order. */
  values: (number | null)[][];
  /** Of all their values; by default simulated. */
  leagueMark?: Mark;
  /** Of each value of the leagues, where they differ or stay behind values that are gone. */
  marks?: (Mark | null)[][];
  supports?: Series['support'][];
  facts?: Answers['facts'];
  sources?: Answers['sources'];
};

/** Answers about one indicator, with what is not said taken as plainly as possible. */
export function answersOf(answers: PlainAnswers): Answers {
  const years = answers.years ?? [2024];
  const indicator = { ...plainIndicator, ...answers.indicator };
  const marked = (values: (number | null)[], mark: Mark = 'simulated') =>
    values.map((value) => (value === null ? null : mark));
  const whole = answers.whole ?? years.map(() => 50);
  const series = [
    {
      indicator: indicator.id,
      region: regions.whole.code,
      values: whole,
      marks: answers.wholeMarks ?? marked(whole),
      status: answers.wholeStatus ?? null,
      support: answers.wholeSupport ?? null,
    },
    ...leagues.map((league, index) => {
      const values = answers.values[index] ?? years.map(() => null);
      return {
        indicator: indicator.id,
        region: league.code,
        values,
        marks: answers.marks?.[index] ?? marked(values, answers.leagueMark),
        status: null,
        support: answers.supports?.[index] ?? null,
      };
    }),
  ] satisfies Series[];
  return {
    regions,
    indicator,
    bases: [],
    facts: answers.facts ?? [],
    sources: answers.sources ?? {},
    series: { sample: true, updated: null, nextRelease: null, years, series, bases: [], leftOut: [] },
  };
}

/** The figure of such answers, read in one of the ways. */
export function figureOf(answers: PlainAnswers, query: Partial<FigureQuery> = {}): FigureModel {
  return buildFigure(answersOf(answers), { ...defaultFilters, ...query });
}

/** A theme of such indicators alone, which have the same years. */
export function themeOf(...plain: PlainAnswers[]): DomainData {
  const answers = plain.map(answersOf);
  const { series } = answers[0] ?? answersOf({ values: [] });
  return {
    domain: plainIndicator.domain,
    regions,
    indicators: {
      indicators: answers.map((one) => one.indicator),
      bases: [],
      facts: answers.flatMap(({ facts }) => facts),
      sources: Object.assign({}, ...answers.map(({ sources }) => sources)),
    },
    series: { ...series, series: answers.flatMap((one) => one.series.series) },
  };
}

/** One value for each of the twelve, in a single year. */
export function inOneYear(values: (number | null)[]): (number | null)[][] {
  return values.map((value) => [value]);
}

/** The values of a line along its years. */
export const valuesOf = ({ points }: Line) => points.map(({ value }) => value);
export const marksOf = ({ points }: Line) => points.map(({ mark }) => mark);
export const missingOf = ({ points }: Line) => points.map(({ missing }) => missing);

/** Values along these years, the first of the first. */
export const dated = (years: readonly number[], values: readonly (number | null)[]): Dated[] =>
  years.map((year, index) => ({ year, value: values[index] ?? null }));
