import type { Indicator } from '../src/contract/indicator';
import type { League, Regions } from '../src/contract/region';
import type { Mark, Series } from '../src/contract/series';
import { type Answers, buildFigure, type FigureModel, type Reading } from '../src/figures/model';

/** The twelve as they are, in the order of their codes. */
export const leagues: League[] = (
  [
    ['150100', '呼和浩特市', 'Hohhot', 'city', 'west'],
    ['150200', '包头市', 'Baotou', 'city', 'west'],
    ['150300', '乌海市', 'Wuhai', 'city', 'west'],
    ['150400', '赤峰市', 'Chifeng', 'city', 'east'],
    ['150500', '通辽市', 'Tongliao', 'city', 'east'],
    ['150600', '鄂尔多斯市', 'Ordos', 'city', 'west'],
    ['150700', '呼伦贝尔市', 'Hulunbuir', 'city', 'east'],
    ['150800', '巴彦淖尔市', 'Bayannur', 'city', 'west'],
    ['150900', '乌兰察布市', 'Ulanqab', 'city', 'west'],
    ['152200', '兴安盟', 'Hinggan', 'league', 'east'],
    ['152500', '锡林郭勒盟', 'Xilingol', 'league', 'east'],
    ['152900', '阿拉善盟', 'Alxa', 'league', 'west'],
  ] as const
).map(([code, name, english, kind, part]) => ({
  code,
  name: { zh: name, en: english },
  shortName: { zh: name.slice(0, -1), en: english },
  kind,
  part,
  population2020: 1_000_000,
}));

const regions: Regions = {
  province: {
    code: '150000',
    name: { zh: '内蒙古自治区', en: 'Inner Mongolia' },
    shortName: { zh: '全区', en: 'Whole region' },
  },
  leagues,
};

const plainIndicator: Indicator = {
  id: 'plain',
  domain: 'health',
  name: { zh: '示例指标', en: 'Plain indicator' },
  unit: { zh: '%', en: 'percent', symbol: { zh: '%', en: '%' } },
  kind: 'rate',
  stat: 'annual-rate',
  direction: 'higher',
  decimals: 1,
  definition: { zh: '', en: '' },
  department: { zh: '统计局', en: 'Bureau of Statistics' },
  comparison: 'rank',
  aggregation: { method: 'weighted-mean', weight: null },
  target: null,
  breaks: [],
  gapReason: null,
  headline: false,
  published: [],
  publishedChanges: [],
  publishedTotals: [],
  publishedBounds: [],
  notes: { zh: [], en: [] },
};

type Made = {
  indicator?: Partial<Indicator>;
  years?: number[];
  province?: (number | null)[];
  provinceMarks?: (Mark | null)[];
  provinceSupport?: Series['support'];
  /** One list of yearly values for each of the twelve, in their order. */
  values: (number | null)[][];
  supports?: Series['support'][];
  facts?: Answers['facts'];
  sources?: Answers['sources'];
};

/** Answers about one indicator, with what is not said taken as plainly as possible. */
export function answersOf(made: Made): Answers {
  const years = made.years ?? [2024];
  const indicator = { ...plainIndicator, ...made.indicator };
  const simulated = (values: (number | null)[]) => values.map((value) => (value === null ? null : 'simulated'));
  const province = made.province ?? years.map(() => 50);
  const series = [
    {
      indicator: indicator.id,
      region: regions.province.code,
      values: province,
      marks: made.provinceMarks ?? simulated(province),
      support: made.provinceSupport ?? null,
    },
    ...leagues.map((league, index) => {
      const values = made.values[index] ?? years.map(() => null);
      return {
        indicator: indicator.id,
        region: league.code,
        values,
        marks: simulated(values),
        support: made.supports?.[index] ?? null,
      };
    }),
  ] satisfies Series[];
  return {
    regions,
    indicator,
    facts: made.facts ?? [],
    sources: made.sources ?? {},
    series: { sample: true, years, series },
  };
}

/** The figure of such answers, read in one of the ways. */
export function figureOf(made: Made, reading: Partial<Reading> = {}): FigureModel {
  return buildFigure(answersOf(made), {
    regions: [],
    from: null,
    to: null,
    view: 'trend',
    year: null,
    ...reading,
  });
}

/** One value for each of the twelve, in a single year. */
export function inOneYear(values: (number | null)[]): (number | null)[][] {
  return values.map((value) => [value]);
}
