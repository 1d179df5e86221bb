import { usePrefetchQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Domain } from '../contract/domains';
import type { DomainData } from './domainData';
import { useQueries } from './queries';
import { useReading } from './reading';
import { type SeriesFaults, seriesFaults } from './seriesFaults';

export type DomainState =
  | { state: 'pending' }
  | { state: 'failed'; error: Error; retry: () => void }
  | { state: 'ready'; data: DomainData };

/** What of a theme's series is not shown. */
export function faultsOf({ regions, indicators, series }: DomainData): SeriesFaults {
  return seriesFaults(series, indicators.indicators, regions);
}

/** All that one theme is drawn from: one request each for regions, indicators and series, shared by everything on the page. */
export function useDomain(domain: Domain): DomainState {
  const queries = useQueries();
  const { ready, read } = useReading();
  // Asked for as the page is drawn for the first time: by themselves, queries wait until it has been painted.
  usePrefetchQuery(queries.regions());
  usePrefetchQuery(queries.indicators(domain));
  usePrefetchQuery(queries.series(domain));
  const regions = useQuery(queries.regions());
  const indicators = useQuery(queries.indicators(domain));
  const series = useQuery(queries.series(domain));
  // A query is another object each time it is read, its data are not: what is drawn depends on the data alone.
  const data = useMemo(
    () =>
      ready && regions.data && indicators.data && series.data
        ? read({ regions: regions.data, indicators: indicators.data, series: series.data })
        : null,
    [regions.data, indicators.data, series.data, ready, read],
  );
  if (data) return { state: 'ready', data };
  const asked = [regions, indicators, series];
  const failed = asked.filter((query) => query.isError);
  const error = failed[0]?.error;
  if (!error || asked.some((query) => query.isFetching)) return { state: 'pending' };
  const retry = () => {
    for (const query of failed) void query.refetch();
  };
  return { state: 'failed', error, retry };
}
