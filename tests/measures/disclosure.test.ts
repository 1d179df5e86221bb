import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Indicator } from '../../src/contract/indicator';
import { type FigureModel, shownLines } from '../../src/figures/model/model';
import { tableCell } from '../../src/figures/texts/tableCell';
import { takeaway } from '../../src/figures/texts/takeaway';
import { csvOf } from '../../src/files/data/csv';
import { en } from '../../src/i18n/en';
import { speechOf } from '../../src/i18n/speech';
import { zh } from '../../src/i18n/zh';
import {
  isSuppressed,
  isWithheld,
  mayBeDisclosed,
  personsIn,
  thresholdOf,
  withheldCounts,
} from '../../src/measures/disclosure';
import { figureOf, inOneYear, leagues, plainIndicator } from '../answers';

const speech = speechOf('zh', zh);

describe('counts of leagues below the threshold', () => {
  test('are withheld from 1 up, and 0 is told', () => {
    expect([0, 1, 2, 3].map((count) => isSuppressed(count, 3))).toEqual([false, true, true, false]);
    expect(withheldCounts([0, 1, 2, 5], 8, 3)).toEqual([null, 'suppressed', 'suppressed', null]);
  });

  test('take a second one along where 全区 would tell a single one, and then not even which is told', () => {
    expect(withheldCounts([0, 1, 4, 9], 14, 3)).toEqual([null, 'not-disclosed', 'not-disclosed', null]);
    expect(withheldCounts([0, 1, 3], 4, 3)).toEqual([null, 'not-disclosed', 'not-disclosed']);
  });

  test('take one along where their sum says what each of them is', () => {
    expect(withheldCounts([1, 1, 7], 9, 3)).toEqual(['not-disclosed', 'not-disclosed', 'not-disclosed']);
  });

  test('are all withheld of a whole that is below it itself', () => {
    expect(withheldCounts([0, 1, null], 1, 3)).toEqual(['not-disclosed', 'not-disclosed', null]);
  });

  test('need no second one where another league did not report, or 全区 is not known', () => {
    expect(withheldCounts([1, null, 7], 12, 3)).toEqual(['suppressed', null, null]);
    expect(withheldCounts([1, 6, 7], null, 3)).toEqual(['suppressed', null, null]);
  });

  test('can never be worked out from 全区 and what is told', () => {
    const below = fc.integer({ min: 2, max: 4 });
    const counts = fc.array(fc.nat({ max: 6 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(counts, below, (all, threshold) => {
        const whole = all.reduce((sum, one) => sum + one, 0);
        const withheld = withheldCounts(all, whole, threshold);
        const hidden = all.filter((_, index) => withheld[index] !== null);
        const which = withheld.find((one) => one !== null);
        for (const [index, count] of all.entries()) {
          if (isSuppressed(count, threshold)) expect(withheld[index]).not.toBeNull();
        }
        if (!which) return;
        if (isSuppressed(whole, threshold)) return;
        const sum = hidden.reduce((total, one) => total + one, 0);
        // The counts a reader could guess: anything, if the page does not say which ones are below the threshold.
        const could = which === 'suppressed' ? range(1, threshold - 1) : range(0, sum);
        const ways = solutions(hidden.length, sum, could);
        for (const place of hidden.keys()) {
          expect(new Set(ways.map((way) => way[place])).size, `${all} < ${threshold}`).toBeGreaterThan(1);
        }
      }),
    );
  });
});

describe('a value of the server', () => {
  const series = (
    values: (number | null)[],
    support: { cases: number[]; base: number[]; per: number } | null = null,
  ) => ({
    indicator: 'plain',
    region: '150100',
    values,
    marks: values.map(() => 'simulated' as const),
    status: null,
    support,
  });
  const count: Indicator = { ...plainIndicator, kind: 'count', suppressBelow: 3 };

  test('may be written where its count is 0, or no longer below the threshold, or is not known', () => {
    const counts = series([0, 2, 3, null]);
    expect(counts.values.map((_, at) => mayBeDisclosed(counts, at, count))).toEqual([true, false, true, true]);
    expect(mayBeDisclosed(counts, 1, { ...count, suppressBelow: null })).toBe(true);
    expect(mayBeDisclosed(counts, 9, count)).toBe(true);
  });

  test('that is a rate is judged by its cases, of which three may be told', () => {
    const rates = series([20, 20], { cases: [2, 3], base: [10, 15], per: 100 });
    expect([0, 1].map((at) => mayBeDisclosed(rates, at, plainIndicator))).toEqual([false, true]);
    expect(mayBeDisclosed(series([2]), 0, { ...plainIndicator, suppressBelow: 3 })).toBe(true);
  });

  test('stands for its cases, its count, or its rate times its base', () => {
    const point = { value: 40, cases: 4, base: 10, per: 100 };
    expect(personsIn(point, plainIndicator)).toBe(4);
    expect(personsIn({ ...point, cases: null }, count)).toBe(40);
    expect(personsIn({ ...point, cases: null, base: 11 }, plainIndicator)).toBe(4);
    expect(personsIn({ ...point, cases: null, base: null }, plainIndicator)).toBeNull();
    expect(personsIn({ ...point, cases: null, value: null }, plainIndicator)).toBeNull();
    expect(personsIn({ ...point, value: null }, plainIndicator)).toBe(4);
  });

  test('is held to three where the server names no threshold and has cases', () => {
    expect([true, false].map((hasCases) => thresholdOf({ suppressBelow: null }, hasCases))).toEqual([3, null]);
    expect([true, false].map((hasCases) => thresholdOf({ suppressBelow: 5 }, hasCases))).toEqual([5, 5]);
    expect(['suppressed', 'not-disclosed', 'doubtful', null].map(isWithheld)).toEqual([true, true, false, false]);
  });
});

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

function solutions(length: number, sum: number, could: readonly number[]): number[][] {
  if (length === 0) return sum === 0 ? [[]] : [];
  return could
    .filter((one) => one <= sum)
    .flatMap((one) => solutions(length - 1, sum - one, could).map((rest) => [one, ...rest]));
}

describe('an indicator whose small counts are not disclosed', () => {
  const counts = [7, 2, 1, 9, 5, 6, 12, 8, 5, 4, 3, 11];
  const indicator = {
    kind: 'count',
    decimals: 0,
    unit: { zh: '份', en: 'orders', symbol: { zh: '份', en: ' orders' } },
    aggregation: { method: 'sum', weight: null },
    suppressBelow: 3,
  } as const;
  const codes = leagues.map((league) => league.code);
  const view = (query: Parameters<typeof figureOf>[1]) =>
    figureOf({ indicator, whole: [73], values: inOneYear(counts) }, { regions: codes, ...query });
  let model: FigureModel;
  beforeAll(() => {
    model = view({ view: 'table' });
  });

  test('has no value, mark or rank for them in any view, and says <3', () => {
    const [whole, , baotou, wuhai] = shownLines(model);
    expect([whole, baotou, wuhai].map((line) => line?.points[0]?.value)).toEqual([73, null, null]);
    const point = baotou?.points[0];
    expect(baotou && point && tableCell(model, baotou, point, speech)).toMatchObject({
      text: '<3',
      mark: null,
      missing: 'suppressed',
    });
    for (const place of view({ view: 'ranking' }).places.filter(({ point }) => point.missing)) {
      expect([place.point.value, place.rank]).toEqual([null, null]);
    }
  });

  test('leaves them out of a CSV, with the codes of the standard', () => {
    const rows = csvOf(model, speech).split('\r\n');
    const row = rows.find((one) => one.includes('150200'))?.split(',') ?? [];
    const head = rows[0]?.slice(1).split(',') ?? [];
    const cell = (name: string) => row[head.indexOf(name)];
    expect(cell('数值')).toBe('');
    expect(cell('缺失原因')).toBe('<3');
    expect([cell('数据状态码'), cell('保密状态码')]).toEqual(['Q', 'C']);
  });

  test('is told in a sentence without calling them unreported', () => {
    const sentence = takeaway(view({ view: 'ranking', regions: [] }), speech);
    expect(sentence).toContain('2个数值不公开');
    expect(sentence).not.toContain('未报送');
    expect(takeaway(view({ view: 'ranking', regions: [] }), speechOf('en', en))).toContain('2 of 12 not disclosed');
  });

  test('counts the cases behind a rate, not the rate', () => {
    const rate = figureOf(
      {
        indicator: { suppressBelow: 3 },
        values: inOneYear(counts.map((count) => count / 10)),
        wholeSupport: { cases: [73], base: [730], per: 100 },
        supports: counts.map((count) => ({ cases: [count], base: [1000], per: 100 })),
      },
      { regions: codes, view: 'table' },
    );
    const baotou = rate.parts[1];
    const point = baotou?.points[0];
    expect(point).toMatchObject({ value: null, cases: null, base: null });
    expect(baotou && point && tableCell(rate, baotou, point, speech).text).toBe('例数<3，不公开');
  });
});
