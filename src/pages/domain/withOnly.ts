import type { DomainData } from '../../data/domainData';

/** The data of some indicators alone, in the order asked for. Tiles are for those at the head of a theme. */
export function withOnly(data: DomainData, ids: readonly string[]): DomainData {
  const { indicators, series } = data;
  const only = ids.flatMap((id) =>
    indicators.indicators.filter((one) => one.id === id).map((one) => ({ ...one, headline: false })),
  );
  const ofThem = series.series.filter(({ indicator }) => ids.includes(indicator));
  return { ...data, indicators: { ...indicators, indicators: only }, series: { ...series, series: ofThem } };
}
