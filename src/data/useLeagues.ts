import { useQueries as useQueriesOf } from '@tanstack/react-query';
import { useContext, useMemo } from 'react';
import { allDomains, type Domain } from '../contract/domains';
import type { Region } from '../contract/region';
import type { DomainData } from './domainData';
import { ClientContext, createQueries } from './queries';
import { useReading } from './reading';
import { asAsked, stateOf } from './useEveryTheme';

/** A league as the whole, with the themes of what it is divided into. */
export type League = { region: Region; themes: readonly { domain: Domain; data: DomainData }[] };

export type LeaguesState =
  | { state: 'ready'; leagues: ReadonlyMap<string, League> }
  | { state: 'pending' }
  | { state: 'failed'; error: Error; retry: () => void };

/** All themes within each of these leagues, by its code; for what a briefing holds of them. */
export function useLeagues(codes: readonly string[]): LeaguesState {
  const client = useContext(ClientContext);
  const reading = useReading();
  const key = codes.join();
  const levels = useMemo(
    () =>
      client === null || key === ''
        ? []
        : key.split(',').map((code) => ({ code, queries: createQueries(client, { within: code }) })),
    [client, key],
  );
  const themes = levels.flatMap(({ queries }) => allDomains.map((domain) => ({ queries, domain })));
  const regions = useQueriesOf({ queries: levels.map(({ queries }) => queries.regions()), combine: asAsked });
  const indicators = useQueriesOf({
    queries: themes.map(({ queries, domain }) => queries.indicators(domain)),
    combine: asAsked,
  });
  const series = useQueriesOf({
    queries: themes.map(({ queries, domain }) => queries.series(domain)),
    combine: asAsked,
  });
  return useMemo(() => {
    const leagues = new Map<string, League>();
    for (const [level, { code }] of levels.entries()) {
      const ready: { domain: Domain; data: DomainData }[] = [];
      for (const [at, domain] of allDomains.entries()) {
        const index = level * allDomains.length + at;
        const state = stateOf(reading, regions[level], indicators[index], series[index]);
        if (state.state !== 'ready') return state;
        ready.push({ domain, data: state.data });
      }
      const region = ready[0]?.data.regions.whole;
      if (region) leagues.set(code, { region, themes: ready });
    }
    return { state: 'ready', leagues };
  }, [levels, reading, regions, indicators, series]);
}
