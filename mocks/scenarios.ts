import type { Indicators } from '../src/contract/indicator';
import type { SentSeries } from '../src/contract/series';
import { random } from './simulation/random';

const scenarios = ['slow', 'error', 'empty', 'gaps', 'broken', 'faulty', 'large'] as const;

/** A state of the server, for manual checks with `?mock=` and for tests. Without one the server is healthy. */
export type Scenario = (typeof scenarios)[number];

/** Reads `?mock=` of a page address; anything unknown is the healthy server. */
export function readScenario(search: string): Scenario | undefined {
  const wanted = new URLSearchParams(search).get('mock');
  return scenarios.find((scenario) => scenario === wanted);
}

/** Milliseconds until the slow server answers. */
export const slowness = 2500;

export function spoilIndicators(answer: Indicators, scenario: Scenario | undefined): Indicators {
  return scenario === 'empty' ? { indicators: [], bases: [], facts: [], sources: {} } : answer;
}

/** The result is `unknown`, because the broken answer violates the contract. */
export function spoilSeries(answer: SentSeries, scenario: Scenario | undefined): unknown {
  if (scenario === 'empty') return { ...answer, series: [] };
  if (scenario === 'gaps') return withGaps(answer);
  if (scenario === 'broken')
    return { ...answer, years: answer.years.map((year, index) => (index === 7 ? `${year}` : year)) };
  if (scenario === 'faulty') return withTextForNumber(answer);
  return answer;
}

/** One league has no values, two years of the whole region are missing, and a quarter of the rest. Zeros stay. */
function withGaps({ years, series, ...answer }: SentSeries): SentSeries {
  const next = random('gaps');
  const lost = (region: string, year: number) => {
    if (region === '150000') return year === 2015 || year === 2016;
    return region === '150700' || next() < 0.25;
  };
  return {
    ...answer,
    years,
    series: series.map(({ values, marks, status, support, ...one }) => {
      const gone = values.map((value, index) => lost(one.region, years[index] ?? 0) && value !== 0);
      const keep = <T>(list: readonly (T | null)[]) => list.map((item, index) => (gone[index] ? null : item));
      return {
        ...one,
        values: keep(values),
        marks: keep(marks),
        status: status && keep(status),
        support: support && { ...support, cases: keep(support.cases), base: keep(support.base) },
      };
    }),
  };
}

/** A number sent as text, in the last series. */
function withTextForNumber({ series, ...answer }: SentSeries): unknown {
  const last = series.length - 1;
  return {
    ...answer,
    series: series.map((one, index) =>
      index === last ? { ...one, values: one.values.map((value, year) => (year === 7 ? `${value}` : value)) } : one,
    ),
  };
}
