import type { Domain } from '../contract/domains';
import type { Indicators } from '../contract/indicator';
import type { Regions } from '../contract/region';
import type { SeriesAnswer } from '../contract/series';

/** The answers of the server for one theme. */
export type DomainData = { domain: Domain; regions: Regions; indicators: Indicators; series: SeriesAnswer };
