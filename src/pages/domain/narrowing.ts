import type { Indicator } from '../../contract/indicator';
import type { DomainData } from '../../data/useDomain';
import { type Status, statuses } from '../../figures/model/heatRows';
import type { Ignored } from '../../filters/address';
import { goalsOf } from '../../measures/goals';

/** A theme narrowed to the indicators on which 全区 stands so to its target. */
export type Narrowing = {
  status: Status;
  /** The year of the targets meant; `null` means the present target of each indicator. */
  due: number | null;
};

/** Reads `status=met|likely|attention|missed`, and `due=2020` with it. */
export function readNarrowing(search: URLSearchParams): { narrowing: Narrowing | null; ignored: Ignored[] } {
  const value = search.get('status');
  const due = search.get('due');
  const status = statuses.find((one) => one === value) ?? null;
  const year = due !== null && /^\d{4}$/.test(due) ? Number(due) : null;
  return {
    narrowing: status && { status, due: year },
    ignored: [
      ...(value !== null && status === null ? [{ param: 'status', value }] : []),
      ...(due !== null && (year === null || status === null) ? [{ param: 'due', value: due }] : []),
    ],
  };
}

/** Takes it out of an address. */
export function withoutNarrowing(search: URLSearchParams): URLSearchParams {
  search.delete('status');
  search.delete('due');
  return search;
}

/** The indicators of a theme with that verdict; all of them without one. */
export function narrowed({ indicators, series, regions }: DomainData, narrowing: Narrowing | null): Indicator[] {
  if (narrowing === null) return indicators.indicators;
  const { status, due } = narrowing;
  const whole = new Map(
    series.series.filter((one) => one.region === regions.whole.code).map((one) => [one.indicator, one.values]),
  );
  return indicators.indicators.filter((indicator) => {
    const values = whole.get(indicator.id);
    const points = series.years.map((year, index) => ({ year, value: values?.[index] ?? null }));
    const goals = goalsOf(points, indicator);
    const meant = due === null ? goals.slice(-1) : goals.filter(({ target }) => target.year === due);
    return meant.some(({ standing }) => standing?.verdict === status);
  });
}
