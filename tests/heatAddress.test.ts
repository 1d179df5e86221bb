import { beforeAll, describe, expect, test } from 'vitest';
import { type Domain, domains } from '../src/contract/domains';
import { heatRow } from '../src/figures/heat';
import { statuses } from '../src/figures/heatRows';
import { biggestMovers, countStandings, countUnverified, restsOnSimulated } from '../src/figures/standings';
import type { DomainData } from '../src/figures/useDomain';
import { narrowed, readStatus } from '../src/pages/domain/narrowing';
import { defaultChoice, readChoice, writeChoice } from '../src/pages/overview/overviewAddress';
import { servedDomain } from './served';

const known = { province: '150000', leagues: ['150100', '150200'], indicators: ['one', 'two'] };
const unknown = { province: null, leagues: null, indicators: null };

describe('the address of the overview', () => {
  test('holds everything that was chosen', () => {
    const search = new URLSearchParams(
      'lang=en&indicator=two&status=missed&domain=rights&below=150200&sort=-150100&cells=value',
    );
    const { choice, ignored } = readChoice(search, known);
    expect(ignored).toEqual([]);
    expect(choice).toEqual({
      indicator: 'two',
      status: 'missed',
      domain: 'rights',
      below: '150200',
      sort: { code: '150100', order: 'best-first' },
      show: 'value',
    });
    expect(writeChoice(new URLSearchParams('lang=en'), choice).toString()).toBe(search.toString());
  });

  test('leaves out what is default', () => {
    expect(writeChoice(new URLSearchParams('sort=150100&cells=value&year=2020'), defaultChoice).toString()).toBe(
      'year=2020',
    );
  });

  test('that cannot be understood is ignored and listed', () => {
    const search = new URLSearchParams('indicator=three&status=stated&domain=x&below=150000&sort=9&cells=y');
    const { choice, ignored } = readChoice(search, known);
    expect(choice).toEqual(defaultChoice);
    expect(ignored.map(({ param }) => param).sort()).toEqual([
      'below',
      'cells',
      'domain',
      'indicator',
      'sort',
      'status',
    ]);
  });

  test('is judged by its form alone until the server has answered', () => {
    const { choice, ignored } = readChoice(new URLSearchParams('indicator=three&sort=150000&below=150300'), unknown);
    expect(ignored).toEqual([]);
    expect(choice).toMatchObject({ indicator: 'three', below: '150300', sort: { code: '150000' } });
  });
});

describe('a theme', () => {
  const served = new Map<Domain, DomainData>();

  beforeAll(async () => {
    for (const domain of domains) served.set(domain, await servedDomain(domain));
  });

  function dataOf(domain: Domain): DomainData {
    const data = served.get(domain);
    if (!data) throw new Error(`${domain} was not served`);
    return data;
  }
  const rowsOf = (domain: Domain) =>
    dataOf(domain).indicators.indicators.map((indicator) => heatRow(indicator, dataOf(domain), 2024));

  test.each(domains)('narrowed to a verdict has as many cards as the overview counts: %s', (domain) => {
    const counts = countStandings(rowsOf(domain));
    for (const status of statuses) expect(narrowed(dataOf(domain), status)).toHaveLength(counts[status]);
    expect(narrowed(dataOf(domain), null)).toHaveLength(rowsOf(domain).length);
  });

  test('whose targets have passed has them met or missed, and nothing else', () => {
    for (const row of domains.flatMap(rowsOf)) {
      const { target, direction } = row.indicator;
      if (target && target.year <= 2024 && direction !== 'neutral') expect(['met', 'missed']).toContain(row.status);
    }
  });

  test('says that its verdicts rest on simulated values where one does', () => {
    expect(restsOnSimulated(rowsOf('health'))).toBe(true);
    expect(restsOnSimulated([])).toBe(false);
  });

  test('without targets tells what moved, cumulative series left out', () => {
    for (const domain of ['rights', 'organizations'] as const) {
      const rows = rowsOf(domain);
      expect(rows.every((row) => row.indicator.target === null)).toBe(true);
      const movers = biggestMovers(rows, 2);
      expect(movers).toHaveLength(2);
      for (const mover of movers) {
        expect(mover.row.indicator.stat).not.toBe('cumulative');
        expect(mover.toYear - mover.fromYear).toBeLessThanOrEqual(5);
        if (mover.row.indicator.direction === 'neutral') expect(mover.verdict).toBe(0);
      }
    }
  });

  test('tells first what is better or worse, then what is neither, last counts that begin small, the largest move first', () => {
    const movers = biggestMovers(rowsOf('rights'), 20);
    const ranks = movers.map(({ row: { indicator, model } }) => {
      const first = model.province.values[model.years.indexOf(2019)] ?? 0;
      if (first < 100 && !indicator.unit.zh.startsWith('万')) return 2;
      return indicator.comparison === 'no-rank' || indicator.direction === 'neutral' ? 1 : 0;
    });
    expect(new Set(ranks).size).toBeGreaterThan(1);
    expect(ranks).toEqual([...ranks].sort());
    for (const rank of [0, 1, 2]) {
      const parts = movers.filter((_, at) => ranks[at] === rank).map(({ part }) => Math.abs(part));
      expect(parts).toEqual([...parts].sort((a, b) => b - a));
    }
  });

  test('counts the verdicts that rest on targets still to be checked', () => {
    const rows = domains.flatMap(rowsOf);
    const unverified = rows.filter(({ indicator }) => indicator.target?.verified === false);
    expect(countUnverified(rows)).toBe(unverified.filter(({ status }) => status !== null).length);
    expect(countUnverified(rows)).toBeGreaterThan(0);
  });

  test('narrowed to what is not understood is whole, and says so', () => {
    expect(readStatus(new URLSearchParams('status=stated'))).toEqual({
      status: null,
      ignored: [{ param: 'status', value: 'stated' }],
    });
    expect(readStatus(new URLSearchParams(''))).toEqual({ status: null, ignored: [] });
  });
});
