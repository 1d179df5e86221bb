import { type UseQueryOptions, type UseQueryResult, useQueries, useQueryClient } from '@tanstack/react-query';
import { type Loaded, loadedOf } from './loaded';

type Query<Data> = Pick<UseQueryOptions<Data, Error, Data, string[]>, 'enabled' | 'queryFn'> & { queryKey: string[] };

/** The answers to queries of one kind, in their order. The list stays the same object until an answer changes. */
export function useLoaded<Data>(queries: readonly Query<Data>[]): readonly Loaded<Data>[] {
  const client = useQueryClient();
  // Requested during the first render: by default queries wait until the page has been painted.
  for (const query of queries) if (!client.getQueryState(query.queryKey)) void client.prefetchQuery(query);
  return useQueries({ queries, combine: loadedOfEach });
}

function loadedOfEach<Data>(results: UseQueryResult<Data>[]): Loaded<Data>[] {
  return results.map(loadedOf);
}
