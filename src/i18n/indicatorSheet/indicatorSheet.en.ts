import { capital } from '../capital';
import { inEnglish } from '../inEnglish';
import type { IndicatorSheetWords } from './indicatorSheet.zh';

export const indicatorSheetEn = inEnglish<IndicatorSheetWords>((t) => ({
  close: 'Close',
  definition: 'Definition',
  unit: 'Unit',
  department: 'Department',
  direction: 'Direction',
  stat: 'Kind of statistic',
  stats: {
    flow: 'within the year',
    stock: 'at the end of the year',
    cumulative: 'cumulative',
    term: 'by term of office',
    'annual-rate': 'yearly rate',
    coverage: 'coverage',
    estimate: 'estimate or census',
  },
  aggregation: `${capital(t.whole)}`,
  aggregations: {
    sum: () => `sum of the ${t.fullParts}`,
    'weighted-mean': (weight: string) => `mean of the ${t.fullParts} weighted by ${weight}`,
    none: () => `not derived from the ${t.fullParts}`,
  },
  comparison: `Comparing ${t.parts}`,
  comparisons: {
    rank: 'may be ranked',
    'pooled-3-years': 'few cases: three-year rates with the cases behind them',
    presence: 'has one or not: counted, not ranked',
    'no-rank': 'more is not worse: not ranked',
  },
  target: 'Target',
  breaks: 'Breaks in the series',
  cut: 'not comparable across it',
  published: 'Published figures',
  release: 'Release',
  notes: 'Notes',
}));
