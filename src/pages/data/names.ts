import type { Indicator } from '../../contract/indicator';
import type { Region } from '../../contract/region';
import type { DomainData } from '../../data/domainData';

/** Indicators by id and regions by code, for tables that list single values. */
export type Names = { indicators: ReadonlyMap<string, Indicator>; regions: ReadonlyMap<string, Region> };

export function namesIn(themes: readonly DomainData[]): Names {
  const [{ regions } = { regions: null }] = themes;
  return {
    indicators: new Map(themes.flatMap((data) => data.indicators.indicators.map((one) => [one.id, one]))),
    regions: new Map(regions && [regions.whole, ...regions.parts].map((one) => [one.code, one])),
  };
}
