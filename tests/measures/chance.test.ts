import { expect, test } from 'vitest';
import { mayBeChance, overlap, poissonInterval } from '../../src/measures/chance';
import { rankSpans } from '../../src/measures/ranking';
import { intervalOf } from '../../src/measures/support';

test.each([
  [0, 0, 3.689],
  [1, 0.0253, 5.572],
  [5, 1.623, 11.668],
  [12, 6.201, 20.962],
  [100, 81.364, 121.627],
])('the exact interval of %i cases is the published one', (cases, low, high) => {
  const interval = poissonInterval(cases);
  expect(interval.low).toBeCloseTo(low, 3);
  expect(interval.high).toBeCloseTo(high, 3);
});

test('an expected count is beyond chance exactly where it lies outside the interval of the count', () => {
  for (const cases of [0, 3, 12, 31, 400, 2_000]) {
    const { low, high } = poissonInterval(cases);
    expect(mayBeChance(cases, (low + high) / 2)).toBe(true);
    expect(mayBeChance(cases, high * 1.001)).toBe(false);
    if (cases > 0) expect(mayBeChance(cases, low * 0.999)).toBe(false);
  }
});

test('the interval of a rate is that of its cases among its base', () => {
  const support = { cases: 12, base: 129_600, per: 100_000 };
  expect(intervalOf(support)?.low).toBeCloseTo(4.78, 2);
  expect(intervalOf(support)?.high).toBeCloseTo(16.17, 2);
  expect(intervalOf({ ...support, cases: null })).toBeNull();
  expect(intervalOf({ ...support, base: null })).toBeNull();
});

test('intervals that meet overlap', () => {
  expect(overlap({ low: 1, high: 2 }, { low: 2, high: 3 })).toBe(true);
  expect(overlap({ low: 2.1, high: 3 }, { low: 1, high: 2 })).toBe(false);
});

test('those whose intervals overlap share a span of ranks, and those apart do not', () => {
  const values = [1, 2, 9, null];
  const intervals = [{ low: 0.5, high: 2.2 }, { low: 1.5, high: 3 }, { low: 8, high: 10 }, null];
  expect(rankSpans(values, intervals, 'lower')).toEqual([
    { first: 1, last: 2 },
    { first: 1, last: 2 },
    { first: 3, last: 3 },
    null,
  ]);
  expect(rankSpans(values, intervals, 'higher').map((span) => span?.first)).toEqual([2, 2, 1, undefined]);
});

test('no span is told where one that has a value has no cases', () => {
  expect(rankSpans([1, 2], [{ low: 0, high: 2 }, null], 'lower')).toEqual([null, null]);
});

test('no case where none is expected is no surprise, and one is', () => {
  expect(mayBeChance(0, 0)).toBe(true);
  expect(mayBeChance(1, 0)).toBe(false);
  expect(mayBeChance(0, 4)).toBe(false);
  expect(poissonInterval(0).low).toBe(0);
});

test('the chance of very many cases is still told', () => {
  expect(mayBeChance(40_000, 40_200)).toBe(true);
  expect(mayBeChance(40_000, 40_600)).toBe(false);
});
