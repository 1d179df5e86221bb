import type { Indicator } from '../contract/indicator';
import type { LeftOut } from '../contract/leftOut';
import type { Regions } from '../contract/region';
import type { SeriesAnswer } from '../contract/series';

/** What of a theme's series is not shown. */
export type SeriesFaults = {
  leftOut: readonly LeftOut[];
  /** Series of an indicator or a region that the server has not told of. */
  strangers: number;
};

export function seriesFaults(
  { series, leftOut }: SeriesAnswer,
  indicators: readonly Indicator[],
  { whole, parts }: Regions,
): SeriesFaults {
  const ids = new Set(indicators.map(({ id }) => id));
  const codes = new Set([whole, ...parts].map(({ code }) => code));
  const strangers = series.filter(({ indicator, region }) => !ids.has(indicator) || !codes.has(region)).length;
  return { leftOut, strangers };
}
