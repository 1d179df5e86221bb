import { useQueries as useQueriesOf, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { allDomains } from '../contract/domains';
import type { DomainData } from './domainData';
import { useQueries } from './queries';
import { useReading } from './reading';

export type ThemesState =
  | { state: 'pending' }
  | { state: 'failed'; error: Error; retry: () => void }
  | { state: 'ready'; data: readonly DomainData[] };

/** The data of all five themes, in their order, for pages that read across them; each theme is asked for once, as ever. */
export function useThemes(): ThemesState {
  const queries = useQueries();
  const { ready, read } = useReading();
  const regions = useQuery(queries.regions());
  const indicators = useQueriesOf({ queries: allDomains.map((domain) => queries.indicators(domain)), combine: settle });
  const series = useQueriesOf({ queries: allDomains.map((domain) => queries.series(domain)), combine: settle });
  return useMemo(() => {
    if (ready && regions.data && indicators.data && series.data) {
      const ofAll = regions.data;
      const themes = indicators.data.flatMap((one, index) => {
        const values = series.data?.[index];
        return values ? [read({ regions: ofAll, indicators: one, series: values })] : [];
      });
      return { state: 'ready', data: themes };
    }
    const error = regions.error ?? indicators.error ?? series.error;
    const isAsking = regions.isFetching || indicators.isFetching || series.isFetching;
    if (!error || isAsking) return { state: 'pending' };
    const retry = () => {
      if (regions.isError) void regions.refetch();
      indicators.retry();
      series.retry();
    };
    return { state: 'failed', error, retry };
  }, [regions, indicators, series, ready, read]);
}

type Asked<Data> = {
  data: Data | undefined;
  error: Error | null;
  isError: boolean;
  isFetching: boolean;
  refetch: () => unknown;
};

/** Many answers as one: there once all are, failed when any is. */
function settle<Data>(asked: Asked<Data>[]) {
  const data = asked.flatMap((one) => (one.data === undefined ? [] : [one.data]));
  return {
    data: data.length === asked.length ? data : null,
    error: asked.find((one) => one.error)?.error ?? null,
    isFetching: asked.some((one) => one.isFetching),
    retry: () => {
      for (const one of asked) if (one.isError) void one.refetch();
    },
  };
}
