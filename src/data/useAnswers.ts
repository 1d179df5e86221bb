import { useMemo } from 'react';
import type { Domain } from '../contract/domains';
import type { DomainData } from './domainData';
import { joinLoaded, type Loaded, loading, mapLoaded } from './loaded';
import { useOverlay } from './overlay';
import { type Queries, useQueries } from './queries';
import { useLoaded } from './useLoaded';

/**
 * What sets of indicators are drawn from, each by itself, as one that is slow or fails does not hold up the others: in the
 * order of `domains`, on the level of the page or on each of `levels` in turn. Both lists must stay the same objects from
 * render to render. However many parts of a page use a set, it is requested once.
 */
export function useAnswers(domains: readonly Domain[], levels?: readonly Queries[]): readonly Loaded<DomainData>[] {
  const own = useQueries();
  const { ready, read } = useOverlay();
  const sets = useMemo(
    () => (levels ?? [own]).flatMap((queries, level) => domains.map((domain) => ({ queries, level, domain }))),
    [own, levels, domains],
  );
  const regions = useLoaded((levels ?? [own]).map((queries) => queries.regions()));
  const indicators = useLoaded(sets.map(({ queries, domain }) => queries.indicators(domain)));
  const series = useLoaded(sets.map(({ queries, domain }) => queries.series(domain)));
  return useMemo(
    () =>
      sets.map(({ level, domain }, at): Loaded<DomainData> => {
        const named = joinLoaded(regions[level] ?? loading, indicators[at] ?? loading, (regions, indicators) => ({
          domain,
          regions,
          indicators,
        }));
        const answers = joinLoaded(named, series[at] ?? loading, (data, series) => ({ ...data, series }));
        return ready ? mapLoaded(answers, read) : loading;
      }),
    [sets, regions, indicators, series, ready, read],
  );
}

/** What one set of indicators is drawn from. */
export function useAnswer(domain: Domain): Loaded<DomainData> {
  const [answer = loading] = useAnswers(useMemo(() => [domain], [domain]));
  return answer;
}
