import type { DomainData } from '../../data/domainData';

/**
 * The data of the given indicators only, in the given order. None of them is a headline: headline tiles belong to a
 * theme as a whole.
 */
export function withOnly(data: DomainData, ids: readonly string[]): DomainData {
  const { indicators, series } = data;
  const only = ids.flatMap((id) =>
    indicators.indicators.filter((one) => one.id === id).map((one) => ({ ...one, headline: false })),
  );
  const ofThem = series.series.filter(({ indicator }) => ids.includes(indicator));
  return { ...data, indicators: { ...indicators, indicators: only }, series: { ...series, series: ofThem } };
}
