import { useQueries as useQueriesOf, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Domain } from '../contract/domains';
import { useQueries } from './queries';
import { type Reading, useReading } from './reading';
import type { DomainState } from './useDomain';

export type ThemeState = { domain: Domain; state: DomainState };

/**
 * Each of some sets of indicators by itself, in their order, for pages that show what there is already: a theme that is slow or fails does
 * not hold up the others. Each is asked for once, as ever.
 */
export function useEveryTheme(domains: readonly Domain[]): ThemeState[] {
  const queries = useQueries();
  const reading = useReading();
  const regions = useQuery(queries.regions());
  const indicators = useQueriesOf({ queries: domains.map((domain) => queries.indicators(domain)), combine: asAsked });
  const series = useQueriesOf({ queries: domains.map((domain) => queries.series(domain)), combine: asAsked });
  return useMemo(
    () =>
      domains.map((domain, index) => ({ domain, state: stateOf(reading, regions, indicators[index], series[index]) })),
    [domains, reading, regions, indicators, series],
  );
}

export type Asked<Data> = Pick<
  ReturnType<typeof useQuery<Data>>,
  'data' | 'error' | 'isError' | 'isFetching' | 'refetch'
>;

/** Keeps the list the same until one of the answers changes. */
export function asAsked<Data>(asked: Asked<Data>[]): Asked<Data>[] {
  return asked;
}

/** The first failure of some, tried again together with the others; `null` where nothing has failed. */
export function failureOf(states: readonly DomainState[]): Extract<DomainState, { state: 'failed' }> | null {
  const failed = states.flatMap((one) => (one.state === 'failed' ? [one] : []));
  const [first] = failed;
  const retry = () => {
    for (const one of failed) one.retry();
  };
  return first ? { ...first, retry } : null;
}

/** All themes as one, while none has come: failed once nothing is under way, and asked for again together. */
export function together(themes: readonly ThemeState[]): DomainState {
  const states = themes.map(({ state }) => state);
  const failure = failureOf(states);
  return failure && states.every(({ state }) => state === 'failed') ? failure : { state: 'pending' };
}

type Ready = Extract<DomainState, { state: 'ready' }>['data'];

/** A theme's state by those of its three answers. */
export function stateOf(
  { ready, read }: Reading,
  regions: Asked<Ready['regions']> | undefined,
  indicators: Asked<Ready['indicators']> | undefined,
  series: Asked<Ready['series']> | undefined,
): DomainState {
  if (!ready || !regions || !indicators || !series) return { state: 'pending' };
  if (regions.data && indicators.data && series.data) {
    const data = read({ regions: regions.data, indicators: indicators.data, series: series.data });
    return { state: 'ready', data };
  }
  const asked = [regions, indicators, series];
  const error = asked.find((one) => one.isError)?.error;
  if (!error || asked.some((one) => one.isFetching)) return { state: 'pending' };
  const retry = () => {
    for (const one of asked) if (one.isError) void one.refetch();
  };
  return { state: 'failed', error, retry };
}
