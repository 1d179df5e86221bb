import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Domain } from '../contract/domains';
import type { Indicators } from '../contract/indicator';
import type { Regions } from '../contract/region';
import type { SeriesAnswer } from '../contract/series';
import { useQueries } from '../data/queries';

export type DomainData = { regions: Regions; indicators: Indicators; series: SeriesAnswer };

export type DomainState =
  | { state: 'pending' }
  | { state: 'failed'; error: Error; retry: () => void }
  | { state: 'ready'; data: DomainData };

/** All that one theme is drawn from: one request each for regions, indicators and series, shared by everything on the page. */
export function useDomain(domain: Domain): DomainState {
  const queries = useQueries();
  const regions = useQuery(queries.regions());
  const indicators = useQuery(queries.indicators(domain));
  const series = useQuery(queries.series(domain));
  return useMemo(() => {
    const asked = [regions, indicators, series];
    if (regions.data && indicators.data && series.data) {
      return { state: 'ready', data: { regions: regions.data, indicators: indicators.data, series: series.data } };
    }
    const failed = asked.filter((query) => query.isError);
    const error = failed[0]?.error;
    if (!error) return { state: 'pending' };
    const retry = () => {
      for (const query of failed) void query.refetch();
    };
    return asked.some((query) => query.isFetching) ? { state: 'pending' } : { state: 'failed', error, retry };
  }, [regions, indicators, series]);
}
