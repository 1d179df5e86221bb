import { beforeAll, describe, expect, test } from 'vitest';
import { domains } from '../../../src/contract/domains';
import type { DomainData } from '../../../src/data/domainData';
import { type FigureQuery, shownLines } from '../../../src/figures/model/model';
import type { Line } from '../../../src/measures/point';
import { publishedPoints } from '../../../src/measures/point.ts';
import { marksOf, missingOf, valuesOf } from '../../answers.ts';
import { servedDomain, servedFigure } from '../../served';

const baotou = '150200';
const alxa = '152900';

let health: DomainData;
let gaps: DomainData;
let rights: DomainData;
let participation: DomainData;

beforeAll(async () => {
  [health, gaps, rights, participation] = await Promise.all([
    servedDomain('health'),
    servedDomain('health', 'gaps'),
    servedDomain('rights'),
    servedDomain('participation'),
  ]);
});

const figure = (data: DomainData, id: string, query: Partial<FigureQuery> = {}) => servedFigure(data, id, query);

describe('the model of a figure', () => {
  test('has 全区 and the chosen leagues in the order of the regions, whatever the order chosen', () => {
    const model = figure(health, 'female-life-expectancy', { regions: [alxa, baotou] });
    expect(shownLines(model).map((line) => line.region.code)).toEqual(['150000', baotou, alxa]);
  });

  test('keeps to the years in view', () => {
    const model = figure(health, 'female-life-expectancy', { from: 2012, to: 2021 });
    expect(model.years).toEqual([2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021]);
    for (const line of model.parts) expect(valuesOf(line)).toHaveLength(10);
  });

  test('passes through every published point with its mark and its source', () => {
    const model = figure(health, 'female-life-expectancy');
    expect(publishedPoints(model.whole).map(({ year, value, mark }) => [year, value, mark])).toEqual([
      [2010, 77.27, 'implied'],
      [2012, 78.24, 'implied'],
      [2020, 80.45, 'published'],
      [2021, 80.78, 'published'],
    ]);
    for (const point of publishedPoints(model.whole)) {
      expect(valuesOf(model.whole)[model.years.indexOf(point.year)]).toBe(point.value);
      expect(point.sources.length).toBeGreaterThan(0);
    }
  });

  test('tells a published change only when both its years are in view', () => {
    const changes = (query: Partial<FigureQuery>) =>
      figure(health, 'maternal-mortality-ratio', query).publishedChanges.map(({ change }) => change);
    expect(changes({})).toEqual([-10.72]);
    expect(changes({ from: 2013 })).toEqual([]);
  });

  test('is simulated unless every value in view was published or implied', () => {
    const id = 'female-life-expectancy';
    expect(figure(health, id).simulated).toBe(true);
    expect(figure(health, id, { view: 'table', from: 2020, to: 2021 }).simulated).toBe(false);
    expect(figure(health, id, { view: 'table', from: 2020, to: 2021, regions: [baotou] }).simulated).toBe(true);
    expect(figure(health, id, { view: 'ranking', year: 2021 }).simulated).toBe(true);
  });

  test('says of every missing value why, and of no other', () => {
    for (const data of [health, gaps, rights]) {
      for (const { id } of data.indicators.indicators) {
        const model = figure(data, id);
        for (const line of [model.whole, ...model.parts]) {
          expect(missingOf(line).map((why) => why !== null)).toEqual(valuesOf(line).map((value) => value === null));
          expect(marksOf(line).map((mark) => mark === null)).toEqual(valuesOf(line).map((value) => value === null));
        }
      }
    }
  });

  test('tells not begun, not counted and not reported apart', () => {
    const orders = figure(rights, 'protection-orders');
    expect(missingOf(orders.whole).slice(0, 7)).toEqual([...Array(6).fill('not-begun'), null]);
    expect(missingOf(figure(rights, 'children-homes').whole)[0]).toBe('not-counted');
    const silent = lineOf(figure(gaps, 'infant-mortality-rate').parts, '150700');
    expect(missingOf(silent)[0]).toBe('not-reported');
  });

  test('keeps 0 as a value', () => {
    const deaths = figure(health, 'maternal-mortality-ratio').parts.flatMap((line) => valuesOf(line));
    expect(deaths).toContain(0);
    expect(figure(health, 'maternal-mortality-ratio').band.some((band) => band?.low === 0)).toBe(true);
  });
});

describe('leagues side by side', () => {
  test('are in order of the direction, missing ones last, equal ones sharing a rank', () => {
    const { places } = figure(health, 'infant-mortality-rate', { view: 'ranking' });
    const values = places.flatMap(({ point }) => point.value ?? []);
    expect(values).toEqual([...values].sort((a, b) => a - b));
    for (const place of places) {
      const { value } = place.point;
      const same = places.filter((other) => value !== null && other.point.value === value);
      expect(place.tied).toBe(value !== null && same.length > 1);
      for (const other of same) expect(other.rank).toBe(place.rank);
    }
  });

  test('show three-year rates with the deaths behind them where deaths are few, and 全区 likewise', () => {
    const id = 'maternal-mortality-ratio';
    const model = figure(health, id, { view: 'ranking', year: 2024 });
    const own = health.series.series.find((one) => one.indicator === id && one.region === baotou)?.support;
    const last = (list: readonly (number | null)[] | undefined) =>
      (list ?? []).slice(-3).reduce((sum: number, one) => sum + (one ?? Number.NaN), 0);
    const place = model.places.find((one) => one.line.region.code === baotou);
    expect(model.pooled).toBe(true);
    expect(place?.point.value).toBeCloseTo((last(own?.cases) / last(own?.base)) * 100_000, 2);
    expect(place?.point.cases).toBe(last(own?.cases));
    expect(model.wholeInYear.value).not.toBe(valuesOf(model.whole)[14]);
  });

  test('have no three-year rate in the first two years, and say why', () => {
    const model = figure(health, 'maternal-mortality-ratio');
    expect(missingOf(lineOf(model.parts, baotou)).slice(0, 2)).toEqual(['too-few-years', 'too-few-years']);
    expect(missingOf(model.whole)[0]).toBeNull();
  });

  test('are not ranked where more is not worse, nor where they only have it or not', () => {
    const order = health.regions.parts.map((league) => league.code);
    for (const model of [
      figure(rights, 'dv-complaints', { view: 'ranking' }),
      figure(participation, 'league-party-team-coverage', { view: 'ranking' }),
    ]) {
      expect(model.places.map((place) => place.line.region.code)).toEqual(order);
      expect(model.places.every((place) => place.rank === null && !place.tied)).toBe(true);
    }
  });
});

test('every indicator of every theme has a figure in every view', async () => {
  for (const domain of domains) {
    const data = await servedDomain(domain);
    for (const { id } of data.indicators.indicators) {
      for (const view of ['trend', 'ranking', 'map', 'table'] as const) {
        const model = figure(data, id, { view, regions: [baotou, alxa] });
        expect(model.places).toHaveLength(12);
        expect(model.chosen).toHaveLength(2);
      }
    }
  }
});

function lineOf(lines: readonly Line[], code: string): Line {
  const line = lines.find((one) => one.region.code === code);
  if (!line) throw new Error(`no line ${code}`);
  return line;
}
