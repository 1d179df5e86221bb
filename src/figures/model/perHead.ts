import type { Base } from '../../contract/base';
import type { BaseSeries } from '../../contract/baseSeries';
import type { Indicator } from '../../contract/indicator';
import type { Series } from '../../contract/series';
import { eachLanguage, type Language } from '../../contract/text';
import type { DomainData } from '../../data/domainData';
import type { Basis } from '../../filters/filters';
import { perHeadWords } from '../../i18n/perHead';
import type { PerHeadWords } from '../../i18n/perHead.zh';
import { decimalsFor, perHeadMark, perHeadValues } from '../../measures/perHead';
import { countedSingly } from '../../measures/scaledUnit';
import { isSum } from '../../measures/traits';
import { byRegion } from './byRegion';

/** The base a count of the theme can be divided by, with its persons by region. */
type Offer = { base: Base; per: number; persons: ReadonlyMap<string, BaseSeries> };

const personsOf = byRegion(({ base }: BaseSeries) => base);

const perHeadThemes = new WeakMap<DomainData, DomainData>();

/** The theme under this basis. It returns the same object each time, so nothing is drawn again. */
export function inBasis(data: DomainData, basis: Basis): DomainData {
  if (basis === 'total') return data;
  const rates = perHeadThemes.get(data) ?? perHead(data);
  perHeadThemes.set(data, rates);
  return rates;
}

/** The base a count can be, or is, divided by; `null` where the server gives no base or no persons for 全区. */
export function offerOf({ perHead: setting }: Indicator, { indicators, series, regions }: DomainData): Offer | null {
  if (!setting) return null;
  const base = indicators.bases.find(({ id }) => id === setting.base);
  const persons = personsOf(series.bases, setting.base);
  return base && persons.has(regions.whole.code) ? { base, per: setting.per, persons } : null;
}

/**
 * Turns every count with a base into a rate weighted by that base. Everything built on the theme then shows rate,
 * base and marks without words of its own. Published figures are dropped, because the count was published and not the
 * rate.
 */
function perHead(data: DomainData): DomainData {
  const { indicators, series } = data;
  const rates = new Map<string, { indicator: Indicator; offer: Offer; times: number }>();
  for (const indicator of indicators.indicators) {
    const offer = isSum(indicator.aggregation) ? offerOf(indicator, data) : null;
    if (offer) rates.set(indicator.id, { ...rateOf(indicator, offer, data), offer });
  }
  return {
    ...data,
    indicators: { ...indicators, indicators: indicators.indicators.map((one) => rates.get(one.id)?.indicator ?? one) },
    series: {
      ...series,
      series: series.series.map((one) => {
        const rate = rates.get(one.indicator);
        return rate ? seriesOf(one, rate.offer, rate.times, rate.indicator) : one;
      }),
    },
  };
}

function rateOf(indicator: Indicator, { base, per, persons }: Offer, { series, regions }: DomainData) {
  const counted = countedSingly(indicator.unit);
  const whole = regions.whole.code;
  const counts = series.series.find((one) => one.indicator === indicator.id && one.region === whole)?.values ?? [];
  const exact = perHeadValues(
    counts.map((count) => count && count * counted.times),
    { persons: persons.get(whole)?.values ?? [], per },
    9,
  );
  const decimals = decimalsFor(exact.filter((value) => value !== null).at(-1) ?? 1);
  const inWords = <Value>(of: (words: PerHeadWords, language: Language) => Value) =>
    eachLanguage((language) => of(perHeadWords[language], language));
  const each = inWords((words) => words.each(base, per));
  const { name, phrasing, notes } = indicator;
  const phrasedName = phrasing.name ?? name;
  return {
    times: counted.times,
    indicator: {
      ...indicator,
      name: inWords((words, language) => words.name(name[language], each[language])),
      phrasing: { name: inWords((words, language) => words.phrasing(phrasedName[language], each[language])) },
      unit: {
        ...inWords((words, language) => words.unit(counted[language], base, per)),
        symbol: inWords((words, language) => words.symbol(counted[language])),
      },
      kind: 'rate',
      decimals,
      aggregation: { method: 'weighted-mean', weight: inWords((words) => words.weight(base)) },
      target: null,
      earlierTargets: [],
      published: [],
      publishedChanges: [],
      publishedTotals: [],
      publishedBounds: [],
      notes: inWords((words, language) => [...notes[language], words.note(each[language], base.definition[language])]),
    } satisfies Indicator,
  };
}

function seriesOf(
  series: Series,
  { per, persons }: Offer,
  times: number,
  { decimals, suppressBelow }: Indicator,
): Series {
  const base = persons.get(series.region);
  const counts = series.values.map((count) => count && count * times);
  const against = base?.values ?? [];
  const values = perHeadValues(counts, { persons: against, per }, decimals);
  const keep = <T>(list: readonly T[]) => values.map((value, index) => (value === null ? null : (list[index] ?? null)));
  return {
    ...series,
    values,
    marks: values.map((value, index) =>
      value === null ? null : perHeadMark(series.marks[index] ?? null, base?.marks[index] ?? null),
    ),
    status: series.status && keep(series.status),
    // A withheld count also withholds its rate, through the cases.
    support: suppressBelow === null ? null : { cases: keep(counts), base: keep(against), per },
  };
}
