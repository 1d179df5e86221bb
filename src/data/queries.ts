import { queryOptions } from '@tanstack/react-query';
import { createContext, useContext, useMemo } from 'react';
import type * as v from 'valibot';
import type { Domain } from '../contract/domains';
import { factsSchema } from '../contract/fact';
import { indicatorsSchema } from '../contract/indicator';
import { regionsSchema } from '../contract/region';
import { seriesAnswerSchema } from '../contract/series';
import { type Client, mayPass } from './client';
import { lazyModule } from './lazyModule';

/** Schemas that few pages need; they are loaded with the first request. */
const schemas = {
  boundaries: lazyModule(() => import('../contract/boundaries').then((module) => module.boundariesSchema)).retry,
  outlines: lazyModule(() => import('../contract/outline').then((module) => module.outlinesSchema)).retry,
};

/** Milliseconds to wait before the first and the second retry. */
const pauses = [600, 1800];

/**
 * All requests of the dashboard, by path. Published statistics change rarely, so an answer is reused while the page is open.
 * `scope` is the code of a league: it replaces the whole region, and its divisions replace the leagues. Failed requests are
 * retried after each delay in `waits`.
 */
export function createQueries(
  client: Client,
  { scope = null, waits = pauses }: { scope?: string | null; waits?: readonly number[] } = {},
) {
  const untilClosed = {
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: (failures: number, error: Error) => failures < waits.length && mayPass(error),
    retryDelay: (failures: number) => waits[failures] ?? 0,
    // Requests are always sent: on an intranet a browser may believe it is offline.
    networkMode: 'always',
  } as const;
  const level = scope ? `?within=${scope}` : '';
  const also = scope ? `&within=${scope}` : '';
  const asking = <Schema extends v.GenericSchema>(path: string, schema: Schema | (() => Promise<Schema>)) => ({
    ...untilClosed,
    queryKey: [path],
    queryFn: async ({ signal }: { signal: AbortSignal }) =>
      client.get(path, typeof schema === 'function' ? await schema() : schema, signal),
  });
  return {
    scope,
    regions: () => queryOptions(asking(`/api/regions${level}`, regionsSchema)),
    // Otherwise each new map would request it again.
    boundaries: () => queryOptions({ ...asking(`/api/boundaries${level}`, schemas.boundaries), retryOnMount: false }),
    indicators: (domain: Domain) => queryOptions(asking(`/api/indicators?domain=${domain}${also}`, indicatorsSchema)),
    series: (domain: Domain) => queryOptions(asking(`/api/series?domain=${domain}${also}`, seriesAnswerSchema)),
    outlines: () => queryOptions(asking('/api/outlines', schemas.outlines)),
    facts: () => queryOptions(asking('/api/facts', factsSchema)),
  };
}

export type Queries = ReturnType<typeof createQueries>;

/** The client, for requests on another level than the page. */
export const ClientContext = createContext<Client | null>(null);

export const QueriesContext = createContext<Queries | null>(null);

/** Throws outside of the `QueriesContext`, which the app provides once. */
export function useQueries(): Queries {
  const queries = useContext(QueriesContext);
  if (!queries) throw new Error('QueriesContext is missing');
  return queries;
}

/** Throws outside of the `ClientContext`. */
function useClient(): Client {
  const client = useContext(ClientContext);
  if (!client) throw new Error('ClientContext is missing');
  return client;
}

/** The requests for the whole region, on pages of any level. */
export function useQueriesOfTheWhole(): Queries {
  const client = useClient();
  return useMemo(() => createQueries(client), [client]);
}

/** The requests within each of these leagues, on pages of any level. */
export function useQueriesOfLeagues(codes: readonly string[]): readonly Queries[] {
  const client = useClient();
  const key = codes.join();
  return useMemo(
    () => key.split(',').flatMap((scope) => (scope === '' ? [] : [createQueries(client, { scope })])),
    [client, key],
  );
}
