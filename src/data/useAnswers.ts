import { useMemo } from 'react';
import type { Domain } from '../contract/domains';
import type { DomainData } from './domainData';
import { joinLoaded, type Loaded, loading, mapLoaded } from './loaded';
import { useOverlay } from './overlay';
import { type Queries, useQueries } from './queries';
import { useLoaded } from './useLoaded';

/**
 * The data of sets of indicators, in the order of `domains`, on the level of the page or on each of `levels` in turn. Each set is
 * loaded by itself, so that a slow or failed set does not block the others. Both lists must stay the same objects between
 * renders. A set is requested once, even if many parts of a page use it.
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

/** The data of one set of indicators. */
export function useAnswer(domain: Domain): Loaded<DomainData> {
  const [answer = loading] = useAnswers(useMemo(() => [domain], [domain]));
  return answer;
}
