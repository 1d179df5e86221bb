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

/** Of what few pages ask for: they come with the first question. */
const schemas = {
  boundaries: lazyModule(() => import('../contract/boundaries').then((module) => module.boundariesSchema)).retry,
  outlines: lazyModule(() => import('../contract/outline').then((module) => module.outlinesSchema)).retry,
};

/** Milliseconds to wait before asking again after the first fault, and after the second. */
const pauses = [600, 1800];

/**
 * Everything the dashboard ever asks for, each by its path; published statistics change rarely, so an answer is kept while the page is open.
 * `within` is the code of a league that takes the place of the whole region, what it is divided into that of the leagues.
 * What a fault of the network or the server has kept from coming is asked for again after each of `waits`.
 */
export function createQueries(
  client: Client,
  { within = null, waits = pauses }: { within?: string | null; waits?: readonly number[] } = {},
) {
  const untilClosed = {
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: (failures: number, error: Error) => failures < waits.length && mayPass(error),
    retryDelay: (failures: number) => waits[failures] ?? 0,
    // Whether there is a network is for the request to say: a browser may think there is none on an intranet.
    networkMode: 'always',
  } as const;
  const also = within ? `&within=${within}` : '';
  const asking = <Schema extends v.GenericSchema>(path: string, schema: Schema | (() => Promise<Schema>)) => ({
    ...untilClosed,
    queryKey: [path],
    queryFn: async ({ signal }: { signal: AbortSignal }) =>
      client.get(path, typeof schema === 'function' ? await schema() : schema, signal),
  });
  return {
    within,
    regions: () => queryOptions(asking(`/api/regions${within ? `?within=${within}` : ''}`, regionsSchema)),
    // Each map that is drawn would ask again.
    boundaries: () => queryOptions({ ...asking('/api/boundaries', schemas.boundaries), retryOnMount: false }),
    indicators: (domain: Domain) => queryOptions(asking(`/api/indicators?domain=${domain}${also}`, indicatorsSchema)),
    series: (domain: Domain) => queryOptions(asking(`/api/series?domain=${domain}${also}`, seriesAnswerSchema)),
    outlines: () => queryOptions(asking('/api/outlines', schemas.outlines)),
    facts: () => queryOptions(asking('/api/facts', factsSchema)),
  };
}

export type Queries = ReturnType<typeof createQueries>;

/** Who is asked: for what is of another level than that of the page. */
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

/** What is asked of the whole region, whatever level the page is of. */
export function useQueriesOfTheWhole(): Queries {
  const client = useClient();
  return useMemo(() => createQueries(client), [client]);
}

/** What is asked within each of some leagues, whatever level the page is of. */
export function useQueriesWithin(codes: readonly string[]): readonly Queries[] {
  const client = useClient();
  const key = codes.join();
  return useMemo(
    () => key.split(',').flatMap((within) => (within === '' ? [] : [createQueries(client, { within })])),
    [client, key],
  );
}
