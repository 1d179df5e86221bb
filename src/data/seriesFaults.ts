import type { LeftOut } from '../contract/leftOut';
import type { DomainData } from './domainData';

/** What of a theme's series is not shown. */
type SeriesFaults = {
  leftOut: readonly LeftOut[];
  /** Series of an indicator or a region that the server has not told of. */
  strangers: number;
};

export function seriesFaults({ series, indicators, regions: { whole, parts } }: DomainData): SeriesFaults {
  const ids = new Set(indicators.indicators.map(({ id }) => id));
  const codes = new Set([whole, ...parts].map(({ code }) => code));
  const strangers = series.series.filter(({ indicator, region }) => !ids.has(indicator) || !codes.has(region)).length;
  return { leftOut: series.leftOut, strangers };
}
