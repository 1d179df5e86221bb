import { group } from 'd3-array';
import type { BaseSeries } from '../../contract/baseSeries';
import type { Indicator } from '../../contract/indicator';
import type { Series } from '../../contract/series';
import type { DomainData } from '../../data/domainData';
import { roundTo } from '../../measures/format';
import { targetsOf } from '../../measures/goals';
import { isSum } from '../../measures/traits';
import type { Absent, Observation, OwnData } from '../dataSets/dataSet';
import { asIndicator } from '../dataSets/ownIndicator';

/**
 * The theme with the office's own figures over the server's; the first data set takes precedence. Published and implied
 * values are never overwritten; differences are reported during import. Years that the server lacks are added. A value that the
 * office says is missing hides a simulated one. 全区
 * follows (推算) from its leagues if it is their sum and none of them is simulated.
 */
export function withLayers(
  served: DomainData,
  { sets, indicators: own }: Pick<OwnData, 'sets' | 'indicators'>,
): DomainData {
  const data = withIndicators(served, own);
  const indicators = new Map(data.indicators.indicators.map((one) => [one.id, one]));
  const regions = [data.regions.whole, ...data.regions.parts].map(({ code }) => code);
  const visible = sets.filter(({ on }) => on);
  const reported = visible.flatMap((set) => set.values);
  const stated = visible.flatMap((set): Stated[] => [...set.values, ...(set.absent ?? [])]);
  const values = stated.filter(({ indicator, region }) => indicators.has(indicator) && regions.includes(region));
  // Years of all themes: pages across themes need one list of years.
  const all = new Set([...data.series.years, ...reported.map(({ year }) => year)]);
  const first = Math.min(...all);
  const years = Array.from({ length: Math.max(...all) - first + 1 }, (_, index) => first + index);
  if (values.length === 0 && years.length === data.series.years.length) return data;
  const widened = widen(data, years);
  const layers = group(values, keyOf);
  const over = widened.series.map((series) => layered(series, layers.get(keyOf(series)) ?? [], years));
  const had = new Set(over.map(keyOf));
  const added = [...layers]
    .filter(([key]) => !had.has(key))
    .flatMap(([, [one, ...more]]) => (one ? [layered(emptySeries(one, years), [one, ...more], years)] : []));
  const series = [...over, ...added];
  const touched = new Set(values.map(({ indicator }) => indicator));
  return {
    ...data,
    series: {
      ...data.series,
      years,
      bases: widened.bases,
      series: [...indicators.values()]
        .filter(({ id }) => touched.has(id))
        .reduce((list, indicator) => withSum(list, indicator, data, years), series),
    },
  };
}

/** The theme with the office's own indicators after the server's. */
function withIndicators(data: DomainData, own: OwnData['indicators']): DomainData {
  const { indicators } = data.indicators;
  const [domain] = indicators.map((one) => one.domain);
  const added = own.filter((one) => one.domain === domain).map(asIndicator);
  return added.length === 0
    ? data
    : { ...data, indicators: { ...data.indicators, indicators: [...indicators, ...added] } };
}

/** The theme without the office's own indicators that have no values, or only switched-off ones. */
export function withoutUnreported(data: DomainData, own: OwnData['indicators']): DomainData {
  const reported = new Set(data.series.series.map(({ indicator }) => indicator));
  const silent = new Set(own.map(({ id }) => id).filter((id) => !reported.has(id)));
  const { indicators } = data.indicators;
  return silent.size === 0
    ? data
    : { ...data, indicators: { ...data.indicators, indicators: indicators.filter(({ id }) => !silent.has(id)) } };
}

/** The theme without simulated values. Their marks stay, to say why the values are missing. */
export function withoutSimulated(data: DomainData): DomainData {
  const { series, indicators } = data;
  const hide = <One extends Pick<Series, 'values' | 'marks'>>(one: One): One => ({
    ...one,
    values: one.values.map((value, index) => (one.marks[index] === 'simulated' ? null : value)),
  });
  return {
    ...data,
    indicators: { ...indicators, indicators: indicators.indicators.map(withoutReckoned) },
    series: {
      ...series,
      sample: false,
      bases: series.bases.map(hide),
      series: series.series.map((one) => {
        const { support } = one;
        const keep = (list: readonly (number | null)[]) =>
          list.map((value, index) => (one.marks[index] === 'simulated' ? null : value));
        return {
          ...hide(one),
          support: support && { ...support, cases: keep(support.cases), base: keep(support.base) },
        };
      }),
    },
  };
}

/** Removes targets that were computed from a simulated base. */
function withoutReckoned(indicator: Indicator): Indicator {
  const all = targetsOf(indicator);
  const targets = all.filter(({ relative }) => !relative?.simulated);
  if (targets.length === all.length) return indicator;
  return { ...indicator, target: targets.at(-1) ?? null, earlierTargets: targets.slice(0, -1) };
}

/** Whether a theme has simulated values, and so needs the notice. */
export function holdsSimulated({ series }: DomainData): boolean {
  return series.series.some(({ marks, values }) =>
    marks.some((mark, at) => mark === 'simulated' && values[at] !== null),
  );
}

/** A value, or that there is none. */
type Stated = Observation | Absent;

type Keyed = Pick<Observation, 'indicator' | 'region'>;

function keyOf({ indicator, region }: Keyed): string {
  return `${indicator} ${region}`;
}

function widen({ series }: DomainData, years: readonly number[]): { series: Series[]; bases: BaseSeries[] } {
  const places = years.map((year) => series.years.indexOf(year));
  const along = <Item>(list: readonly (Item | null)[]) => places.map((at) => (at < 0 ? null : (list[at] ?? null)));
  return {
    series: series.series.map((one) => ({
      ...one,
      values: along(one.values),
      marks: along(one.marks),
      status: one.status && along(one.status),
      ...(one.absent && { absent: along(one.absent) }),
      support: one.support && { ...one.support, cases: along(one.support.cases), base: along(one.support.base) },
    })),
    bases: series.bases.map((one) => ({ ...one, values: along(one.values), marks: along(one.marks) })),
  };
}

function emptySeries({ indicator, region }: Keyed, years: readonly number[]): Series {
  const none = years.map(() => null);
  return { indicator, region, values: none, marks: none, status: null, support: null };
}

/** Published and implied values are never overwritten. */
function isOfPublished(mark: Series['marks'][number] | undefined): boolean {
  return mark === 'published' || mark === 'implied';
}

/** If a year has several own values, the first counts: it is from the top data set. */
function layered(series: Series, own: readonly Stated[], years: readonly number[]): Series {
  if (own.length === 0) return series;
  const at = years.map((year, index) => {
    const match = own.find((one) => one.year === year);
    return match && !isOfPublished(series.marks[index]) ? match : null;
  });
  const unlessOwn = <Item>(list: readonly (Item | null)[]) =>
    list.map((item, index) => (at[index] === null ? item : null));
  const { support } = series;
  return {
    ...series,
    values: series.values.map((value, index) => {
      const stated = at[index];
      return stated ? ('value' in stated ? stated.value : null) : value;
    }),
    marks: series.marks.map((mark, index) => {
      const stated = at[index];
      return stated ? ('value' in stated ? 'own' : null) : mark;
    }),
    absent: at.map((stated, index) =>
      stated ? ('why' in stated ? stated.why : null) : (series.absent?.[index] ?? null),
    ),
    status: series.status && unlessOwn(series.status),
    // The server's cases do not belong to the office's rate; the births do.
    support: support && { ...support, cases: unlessOwn(support.cases) },
  };
}

/** 全区 as the sum of its leagues, in years in which all of them are known and none is simulated. */
function withSum(
  list: readonly Series[],
  { id, aggregation, decimals }: Indicator,
  { regions }: DomainData,
  years: readonly number[],
): Series[] {
  if (!isSum(aggregation)) return [...list];
  const parts = regions.parts.flatMap(
    ({ code }) => list.find((one) => one.indicator === id && one.region === code) ?? [],
  );
  const sums = years.map((_, index) => {
    const known = parts.flatMap(({ values, marks }) => {
      const value = values[index] ?? null;
      return value === null || marks[index] === 'simulated' ? [] : [value];
    });
    const isReported = parts.some(({ marks }) => marks[index] === 'own');
    return isReported && known.length === regions.parts.length
      ? roundTo(
          known.reduce((sum, value) => sum + value, 0),
          decimals,
        )
      : null;
  });
  if (sums.every((sum) => sum === null)) return [...list];
  const isWhole = (one: Series) => one.indicator === id && one.region === regions.whole.code;
  const whole = list.find(isWhole) ?? emptySeries({ indicator: id, region: regions.whole.code }, years);
  const follows = (index: number) =>
    sums[index] !== null && !['published', 'implied', 'own'].includes(whole.marks[index] ?? '');
  return [
    ...list.filter((one) => !isWhole(one)),
    {
      ...whole,
      values: whole.values.map((value, index) => (follows(index) ? (sums[index] ?? null) : value)),
      marks: whole.marks.map((mark, index) => (follows(index) ? 'implied' : mark)),
    },
  ];
}
