import { getResponse } from 'msw';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { handlers } from '../../mocks/handlers';
import { places } from '../../mocks/library';
import { readScenario, type Scenario } from '../../mocks/scenarios';
import { server } from '../../mocks/server';
import { boundariesSchema } from '../../src/contract/boundaries';
import { domains } from '../../src/contract/domains';
import { factsSchema } from '../../src/contract/fact';
import { indicatorsSchema } from '../../src/contract/indicator';
import { regionsSchema } from '../../src/contract/region';
import { seriesAnswerSchema } from '../../src/contract/series';
import { indicatorCount } from '../indicatorCount';

async function ask(path: string, scenario?: Scenario): Promise<Response> {
  const response = await getResponse(handlers(scenario), new Request(`http://10.1.2.3/fedn/dash${path}`));
  if (!response) throw new Error(`no answer to ${path}`);
  return response;
}

async function parsed<Schema extends v.GenericSchema>(schema: Schema, path: string, scenario?: Scenario) {
  return v.parse(schema, await (await ask(path, scenario)).json());
}

describe('the statistics server', () => {
  it('tells the region and its twelve leagues, and nothing beyond the contract', async () => {
    const body: unknown = await (await ask('/api/regions')).json();
    const regions = v.parse(regionsSchema, body);
    expect(body).toEqual({ regions: [regions.whole, ...regions.parts] });
    expect(regions.whole.shortName.zh).toBe('全区');
    expect(regions.parts.map(({ shortName }) => shortName.en)).toEqual(
      'Hohhot Baotou Wuhai Chifeng Tongliao Ordos Hulunbuir Bayannur Ulanqab Hinggan Xilingol Alxa'.split(' '),
    );
  });

  it('outlines every league, without an approval number', async () => {
    const boundaries = await parsed(boundariesSchema, '/api/boundaries');
    const { parts } = await parsed(regionsSchema, '/api/regions');
    expect(boundaries.approvalNumber).toBeNull();
    expect(boundaries.topology.objects.regions.geometries.map(({ id }) => id).sort()).toEqual(
      parts.map(({ code }) => code).sort(),
    );
  });

  it.each(domains)('has the indicators of %s, four of them headlines', async (domain) => {
    const body: unknown = await (await ask(`/api/indicators?domain=${domain}`)).json();
    const { indicators, bases, facts, sources } = v.parse(indicatorsSchema, body);
    expect(body).toEqual({ indicators, bases, facts, sources });
    expect(indicators.length).toBe(await indicatorCount(domain));
    expect(indicators.filter(({ headline }) => headline).length).toBe(4);
    expect(new Set(indicators.map((one) => one.domain))).toEqual(new Set([domain]));
    const cited = indicators.flatMap(({ published, publishedChanges, publishedTotals, publishedBounds }) =>
      [...published, ...publishedChanges, ...publishedTotals, ...publishedBounds].flatMap(({ factIds }) => factIds),
    );
    expect(new Set(facts.map(({ id }) => id))).toEqual(new Set(cited));
    for (const { source } of facts) expect(sources).toHaveProperty(source);
  });

  it.each(domains)('has the series of %s: each indicator for every region over 2010–2024', async (domain) => {
    const { indicators } = await parsed(indicatorsSchema, `/api/indicators?domain=${domain}`);
    const body: unknown = await (await ask(`/api/series?domain=${domain}`)).json();
    const answer = v.parse(seriesAnswerSchema, body);
    expect({ ...(body as object), leftOut: [] }).toEqual(answer);
    expect(answer.sample).toBe(true);
    expect([answer.years[0], answer.years.at(-1)]).toEqual([2010, 2024]);
    expect(answer.series.map(({ indicator }) => indicator)).toEqual(
      indicators.flatMap(({ id }) => Array.from({ length: 1 + places.length }, () => id)),
    );
  });

  it('answers with all domains when asked for none', async () => {
    expect((await parsed(indicatorsSchema, '/api/indicators')).indicators.length).toBe(await indicatorCount());
    expect((await parsed(seriesAnswerSchema, '/api/series')).series.length).toBe(
      (await indicatorCount()) * (1 + places.length),
    );
  });

  it('gives a weight in words to every mean, and none to a sum', async () => {
    const { indicators } = await parsed(indicatorsSchema, '/api/indicators');
    for (const { aggregation, id } of indicators) {
      expect(aggregation.weight === null, id).toBe(aggregation.method === 'sum');
    }
  });

  it('tells every published fact once, in order, with their sources', async () => {
    const { facts, sources } = await parsed(factsSchema, '/api/facts');
    expect(new Set(facts.map((fact) => fact.id)).size).toBe(facts.length);
    expect(facts.map(({ id }) => id)).toEqual(facts.map(({ id }) => id).sort());
    expect(Object.keys(sources)).toEqual(['A', 'B']);
  });

  it.each(['/api/indicators', '/api/series'])('refuses an unknown domain: %s', async (path) => {
    const response = await ask(`${path}?domain=weather`);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ message: expect.stringContaining('weather') });
  });
});

describe('scenarios', () => {
  it('are read from ?mock= of the page, and anything else is the healthy server', () => {
    const read = ['?mock=slow', '?lang=en&mock=error', '?mock=empty', '?mock=gaps', '?mock=broken'].map(readScenario);
    expect(read).toEqual(['slow', 'error', 'empty', 'gaps', 'broken']);
    expect(['', '?mock=', '?mock=fast'].map(readScenario)).toEqual([undefined, undefined, undefined]);
  });

  it('slow: answers rightly, after two seconds and more', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    let answered = false;
    const answer = parsed(regionsSchema, '/api/regions', 'slow').finally(() => {
      answered = true;
    });
    await expect.poll(() => vi.getTimerCount()).toBeGreaterThan(0);
    await vi.advanceTimersByTimeAsync(2000);
    expect(answered).toBe(false);
    await vi.advanceTimersByTimeAsync(1000);
    expect((await answer).parts).toHaveLength(12);
  });

  it.each(['regions', 'boundaries', 'indicators', 'series', 'facts'])('error: %s is 503', async (endpoint) => {
    expect((await ask(`/api/${endpoint}`, 'error')).status).toBe(503);
  });

  it('empty: no indicators and no series, in the right shape', async () => {
    expect((await parsed(indicatorsSchema, '/api/indicators?domain=health', 'empty')).indicators).toEqual([]);
    expect((await parsed(seriesAnswerSchema, '/api/series?domain=health', 'empty')).series).toEqual([]);
  });

  it('gaps: much is missing, in the middle of the region too, and what is 0 stays 0', async () => {
    const healthy = await parsed(seriesAnswerSchema, '/api/series', undefined);
    const { series, years } = await parsed(seriesAnswerSchema, '/api/series', 'gaps');
    for (const [index, { values, marks, region }] of series.entries()) {
      expect(marks.map((mark) => mark === null)).toEqual(values.map((value) => value === null));
      if (region === '150700') expect(values.filter((value) => value !== null && value !== 0)).toEqual([]);
      if (region === '150000') expect(values[years.indexOf(2015)] || null).toBeNull();
      const before = healthy.series[index]?.values ?? [];
      expect(values.map((value) => value === 0)).toEqual(before.map((value) => value === 0));
    }
    const values = series.flatMap((one) => one.values);
    expect(values.filter((value) => value === null).length / values.length).toBeGreaterThan(0.25);
  });

  it.each(domains)('faulty: one series of %s is left out with the field named, the others stay', async (domain) => {
    const healthy = await parsed(seriesAnswerSchema, `/api/series?domain=${domain}`, undefined);
    const { series, leftOut } = await parsed(seriesAnswerSchema, `/api/series?domain=${domain}`, 'faulty');
    expect(leftOut.map(({ field }) => field)).toEqual([`series.${healthy.series.length - 1}.values.7`]);
    expect(series).toEqual(healthy.series.slice(0, -1));
  });

  it.each(domains)('broken: the contract refuses the series of %s and names the field', async (domain) => {
    const body: unknown = await (await ask(`/api/series?domain=${domain}`, 'broken')).json();
    const result = v.safeParse(seriesAnswerSchema, body);
    expect(result.issues?.map((issue) => v.getDotPath(issue))).toEqual(['years.7']);
  });
});

describe('msw/node', () => {
  const standIn = server();
  beforeAll(() => standIn.listen({ onUnhandledRequest: 'error' }));
  afterAll(() => standIn.close());

  it('answers fetch in Node from the same handlers', async () => {
    const response = await fetch('http://10.1.2.3/api/series?domain=rights');
    expect(v.parse(seriesAnswerSchema, await response.json()).series.length).toBe(
      (await indicatorCount('rights')) * (1 + places.length),
    );
  });
});
