import { queryOptions } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { boundariesSchema } from '../contract/boundaries';
import type { Domain } from '../contract/domains';
import { factsSchema } from '../contract/fact';
import { indicatorsSchema } from '../contract/indicator';
import { outlinesSchema } from '../contract/outline';
import { regionsSchema } from '../contract/region';
import { seriesAnswerSchema } from '../contract/series';
import { type Client, mayPass } from './client';

/** Milliseconds to wait before asking again after the first fault, and after the second. */
const pauses = [600, 1800];

/**
 * Everything the dashboard ever asks for; published statistics change rarely, so an answer is kept while the page is open.
 * What a fault of the network or the server has kept from coming is asked for again after each of `waits`.
 */
export function createQueries(client: Client, waits: readonly number[] = pauses) {
  const kept = {
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: (failures: number, error: Error) => failures < waits.length && mayPass(error),
    retryDelay: (failures: number) => waits[failures] ?? 0,
    // Whether there is a network is for the request to say: a browser may think there is none on an intranet.
    networkMode: 'always',
  } as const;
  return {
    regions: () =>
      queryOptions({
        ...kept,
        queryKey: ['regions'],
        queryFn: ({ signal }) => client.get('/api/regions', regionsSchema, signal),
      }),
    boundaries: () =>
      queryOptions({
        ...kept,
        queryKey: ['boundaries'],
        // Each map that is drawn would ask again.
        retryOnMount: false,
        queryFn: ({ signal }) => client.get('/api/boundaries', boundariesSchema, signal),
      }),
    indicators: (domain: Domain) =>
      queryOptions({
        ...kept,
        queryKey: ['indicators', domain],
        queryFn: ({ signal }) => client.get(`/api/indicators?domain=${domain}`, indicatorsSchema, signal),
      }),
    series: (domain: Domain) =>
      queryOptions({
        ...kept,
        queryKey: ['series', domain],
        queryFn: ({ signal }) => client.get(`/api/series?domain=${domain}`, seriesAnswerSchema, signal),
      }),
    outlines: () =>
      queryOptions({
        ...kept,
        queryKey: ['outlines'],
        queryFn: ({ signal }) => client.get('/api/outlines', outlinesSchema, signal),
      }),
    facts: () =>
      queryOptions({
        ...kept,
        queryKey: ['facts'],
        queryFn: ({ signal }) => client.get('/api/facts', factsSchema, signal),
      }),
  };
}

export type Queries = ReturnType<typeof createQueries>;

export const QueriesContext = createContext<Queries | null>(null);

/** Throws outside of the `QueriesContext`, which the app provides once. */
export function useQueries(): Queries {
  const queries = useContext(QueriesContext);
  if (!queries) throw new Error('QueriesContext is missing');
  return queries;
}
