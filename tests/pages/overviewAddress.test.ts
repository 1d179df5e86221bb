import { beforeAll, describe, expect, test } from 'vitest';
import { type Domain, domains } from '../../src/contract/domains';
import type { DomainData } from '../../src/data/domainData';
import { placesTableRow } from '../../src/figures/model/placesTable';
import { biggestMovers, verdictCountsByYear } from '../../src/figures/model/verdictCounts';
import { defaultChoice, readChoice, statuses, writeChoice } from '../../src/filters/viewSpec/overviewChoice';
import { narrowed, readNarrowing } from '../../src/pages/shared/narrowing';
import { valuesOf } from '../answers.ts';
import { servedDomain } from '../served';

const known = { whole: '150000', parts: ['150100', '150200'], indicators: ['one', 'two'] };
const unknown = { whole: null, parts: null, indicators: null };

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

  test('shows one theme to begin with, every theme when rows are asked for, and any when it is asked for', () => {
    const domainOf = (text: string) => readChoice(new URLSearchParams(text), known).choice.domain;
    expect(domainOf('')).toBe(domains[0]);
    expect(domainOf('domain=all')).toBeNull();
    expect(domainOf('status=missed')).toBeNull();
    expect(domainOf('status=missed&domain=health')).toBe('health');
    for (const text of ['', 'domain=all', 'status=missed', 'domain=health&status=missed', 'domain=rights']) {
      const { choice } = readChoice(new URLSearchParams(text), known);
      expect(readChoice(writeChoice(new URLSearchParams(), choice), known).choice).toEqual(choice);
    }
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
    dataOf(domain).indicators.indicators.map((indicator) => placesTableRow(indicator, dataOf(domain), 2024));

  test.each(domains)(
    'narrowed to a verdict on the targets of a year has the cards that the overview counts: %s',
    (domain) => {
      for (const { year, rows } of verdictCountsByYear(rowsOf(domain))) {
        for (const status of statuses) {
          const cards = narrowed(dataOf(domain), { status, due: year }).map((indicator) => indicator.id);
          const counted = rows.filter(({ goal }) => goal.outlook.verdict === status).map(({ row }) => row.indicator.id);
          expect(cards).toEqual(counted);
        }
      }
      expect(narrowed(dataOf(domain), null)).toHaveLength(rowsOf(domain).length);
    },
  );

  test('narrowed without a year means the present target of each indicator, as the table of places does', () => {
    for (const status of statuses) {
      const cards = narrowed(dataOf('health'), { status, due: null }).map((indicator) => indicator.id);
      const rows = rowsOf('health').filter((row) => row.status === status);
      expect(cards).toEqual(rows.map((row) => row.indicator.id));
    }
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
      const first = valuesOf(model.whole)[model.years.indexOf(2019)] ?? 0;
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

  test('narrowed to what is not understood is whole, and says so', () => {
    const read = (text: string) => readNarrowing(new URLSearchParams(text));
    expect(read('status=stated')).toEqual({ narrowing: null, ignored: [{ param: 'status', value: 'stated' }] });
    expect(read('')).toEqual({ narrowing: null, ignored: [] });
    expect(read('status=met&due=2020')).toEqual({ narrowing: { status: 'met', due: 2020 }, ignored: [] });
    expect(read('status=met&due=soon').ignored).toEqual([{ param: 'due', value: 'soon' }]);
    expect(read('due=2020').ignored).toEqual([{ param: 'due', value: '2020' }]);
  });
});
