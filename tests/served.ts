import { getResponse } from 'msw';
import { handlers } from '../mocks/handlers';
import type { Scenario } from '../mocks/scenarios';
import type { Domain } from '../src/contract/domains';
import { indicatorsSchema } from '../src/contract/indicator';
import { regionsSchema } from '../src/contract/region';
import { seriesAnswerSchema } from '../src/contract/series';
import { type Client, createClient } from '../src/data/client';
import type { DomainData } from '../src/data/domainData';
import { answersFor } from '../src/figures/model/answersFor';
import { buildFigure, type FigureModel, type FigureQuery } from '../src/figures/model/model';
import { defaultFilters } from '../src/filters/filters';

/** The dashboard's own client, answered by the stand-in server in the same process. */
export function standInClient(scenario?: Scenario): Client {
  const requestHandlers = handlers(scenario);
  return createClient(
    async (request) => (await getResponse(requestHandlers, request)) ?? new Response(null, { status: 404 }),
    'http://statistics.test',
  );
}

/** What a theme's page has asked for, of the whole region or within a league. */
export async function servedDomain(domain: Domain, scenario?: Scenario, within?: string): Promise<DomainData> {
  const client = standInClient(scenario);
  const also = within ? `&within=${within}` : '';
  const [regions, indicators, series] = await Promise.all([
    client.get(`/api/regions?${also}`, regionsSchema),
    client.get(`/api/indicators?domain=${domain}${also}`, indicatorsSchema),
    client.get(`/api/series?domain=${domain}${also}`, seriesAnswerSchema),
  ]);
  return { domain, regions, indicators, series };
}

/** The figure of one indicator, read in one of the ways. Throws when the theme has no such indicator. */
export function servedFigure(data: DomainData, id: string, reading: Partial<FigureQuery> = {}): FigureModel {
  const indicator = data.indicators.indicators.find((one) => one.id === id);
  if (!indicator) throw new Error(`no indicator ${id}`);
  return buildFigure(answersFor(indicator, data), { ...defaultFilters, ...reading });
}
