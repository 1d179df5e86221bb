import type { Indicator } from '../../contract/indicator';
import { type Status, statuses } from '../../figures/heatRows';
import type { DomainData } from '../../figures/useDomain';
import type { Ignored } from '../../filters/address';
import { outlook } from '../../measures/outlook';

/** Reads `status=met|likely|attention|missed`: a theme narrowed to the indicators on which 全区 stands so to its target. */
export function readStatus(search: URLSearchParams): { status: Status | null; ignored: Ignored[] } {
  const value = search.get('status');
  const status = statuses.find((one) => one === value) ?? null;
  return { status, ignored: value !== null && status === null ? [{ param: 'status', value }] : [] };
}

/** The indicators of a theme with that verdict; all of them without one. */
export function narrowed({ indicators, series, regions }: DomainData, status: Status | null): Indicator[] {
  if (status === null) return indicators.indicators;
  const whole = new Map(
    series.series.filter((one) => one.region === regions.province.code).map((one) => [one.indicator, one.values]),
  );
  return indicators.indicators.filter(
    (indicator) => outlook(series.years, whole.get(indicator.id) ?? [], indicator)?.verdict === status,
  );
}
