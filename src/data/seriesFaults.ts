import type { LeftOut } from '../contract/leftOut';
import type { DomainData } from './domainData';

/** The series of a theme that are not shown. */
type SeriesFaults = {
  leftOut: readonly LeftOut[];
  /** Number of series whose indicator or region the server does not list. */
  strangers: number;
};

export function seriesFaults({ series, indicators, regions: { whole, parts } }: DomainData): SeriesFaults {
  const ids = new Set(indicators.indicators.map(({ id }) => id));
  const codes = new Set([whole, ...parts].map(({ code }) => code));
  const strangers = series.series.filter(({ indicator, region }) => !ids.has(indicator) || !codes.has(region)).length;
  return { leftOut: series.leftOut, strangers };
}
