import { describe, expect, onTestFinished, test } from 'vitest';
import { type Edit, httpServer } from '../../mocks/httpServer';
import type { Facts } from '../../src/contract/fact';
import type { Region } from '../../src/contract/region';
import type { SentSeries } from '../../src/contract/series';
import { checkServer } from './serverCheck';

async function complaintsOf(edit?: Edit): Promise<string[]> {
  const server = await httpServer(0, edit);
  onTestFinished(server.close);
  return (await checkServer(server.url)).map(({ path, text }) => `${path}: ${text}`);
}

/** Reduces answers to the whole region and one league, which is enough to report spoiled data. */
const withOneLeague =
  (edit: Edit): Edit =>
  (path, answer) => {
    const edited = edit(path, answer);
    if (path !== '/api/regions' || edited !== answer) return edited;
    const { regions } = answer as { regions: Region[] };
    return { regions: regions.map((one, at) => (at < 2 ? one : { ...one, divisions: null })) };
  };

/** Spoils one series of the health theme. */
function spoiling(
  indicator: string,
  region: string,
  change: (values: (number | null)[], sent: SentSeries) => unknown,
): Edit {
  return (path, answer) => {
    if (path !== '/api/series?domain=health') return answer;
    const sent = answer as SentSeries;
    const series = sent.series.map((one) =>
      one.indicator === indicator && one.region === region ? { ...one, values: change([...one.values], sent) } : one,
    );
    return { ...sent, series };
  };
}

const lastTo = (value: number) => (values: (number | null)[]) => [...values.slice(0, -1), value];

test('the stand-in fits its own contract and laws', async () => {
  expect(await complaintsOf()).toEqual([]);
});

test('a server that is not there is said so', async () => {
  const complaints = await checkServer('http://127.0.0.1:9');
  expect(complaints[0]).toEqual({ path: '/api/regions', text: 'cannot be reached' });
});

describe('a spoiled server is told by endpoint, field and value', () => {
  test.each<[string, Edit, RegExp]>([
    [
      'a region without a code',
      (path, answer) => (path === '/api/regions' ? { regions: [{}] } : answer),
      /^\/api\/regions: regions\.0\.code/,
    ],
    [
      'facts that are told twice',
      (path, answer) =>
        path === '/api/facts'
          ? { ...(answer as Facts), facts: [answer, answer].flatMap((one) => (one as Facts).facts) }
          : answer,
      /^\/api\/facts: facts Invalid ids/,
    ],
    ['no facts', (path, answer) => (path === '/api/facts' ? {} : answer), /^\/api\/facts: facts/],
    ['an outline of nothing', (path, answer) => (path === '/api/boundaries' ? {} : answer), /^\/api\/boundaries: /],
    [
      'years with a gap',
      (path, answer) =>
        path === '/api/series?domain=health' ? { ...(answer as object), years: [2010, 2012] } : answer,
      /^\/api\/series\?domain=health: years/,
    ],
    [
      'an indicator of a wrong kind',
      (path, answer) =>
        path === '/api/indicators?domain=health' ? { ...(answer as object), indicators: [{ id: 'A B' }] } : answer,
      /^\/api\/indicators\?domain=health: indicators\.0\./,
    ],
    [
      'text for a number',
      spoiling('infant-mortality-rate', '150100', lastTo('3' as unknown as number)),
      /series\.\d+\.values\.14/,
    ],
    [
      'a share above 100',
      spoiling('hospital-delivery-rate', '150100', lastTo(101)),
      /hospital-delivery-rate of 150100 2024: 101% is beyond what is possible/,
    ],
    [
      'a value below 0',
      spoiling('infant-mortality-rate', '150100', lastTo(-1)),
      /infant-mortality-rate of 150100 2024: -1.* is beyond what is possible/,
    ],
    [
      'another value than was published',
      spoiling('female-life-expectancy', '150000', (values) => values.map((value) => value && value + 1)),
      /female-life-expectancy 20\d\d: [\d.]+ as published is expected/,
    ],
    [
      'leagues that do not add up',
      (path, answer) => {
        const sent = answer as SentSeries;
        if (path !== '/api/series?domain=organizations') return answer;
        return {
          ...sent,
          series: sent.series.map((one) =>
            one.indicator === 'womens-homes' && one.region === '150100'
              ? { ...one, values: one.values.map((value) => value && value + 500) }
              : one,
          ),
        };
      },
      /womens-homes 20\d\d: the leagues add up to/,
    ],
    [
      'a goal that states a target otherwise than its indicator does',
      (path, answer) =>
        path === '/api/outlines'
          ? (JSON.parse(JSON.stringify(answer).replaceAll('"verified":true', '"verified":false')) as unknown)
          : answer,
      /w21-health-mmr: a target of maternal-mortality-ratio for 2030 like .*false.* is expected, not .*true/,
    ],
    [
      'a goal of which its indicator knows nothing',
      (path, answer) =>
        path === '/api/outlines'
          ? (JSON.parse(JSON.stringify(answer).replaceAll('"everyTownship":true', '"everyTownship":false')) as unknown)
          : answer,
      /c21-health-vaccination: a target of child-vaccination-rate for 2030 like .* is expected, not none/,
    ],
    [
      'a relative target that does not follow from its base',
      (path, answer) =>
        path === '/api/indicators?domain=further'
          ? (JSON.parse(JSON.stringify(answer).replaceAll('"percent":-20', '"percent":-30')) as unknown)
          : answer,
      /child-injury-mortality: the target of 2030 is 10, and its base of 2020 12\.5 \(simulated\)/,
    ],
  ])('%s', async (_, edit, complaint) => {
    const complaints = await complaintsOf(withOneLeague(edit));
    expect(complaints.some((text) => complaint.test(text))).toBe(true);
  });
});
