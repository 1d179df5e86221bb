import { describe, expect, test } from 'vitest';
import { whole } from '../../mocks/library';
import { distances, typicalGap } from '../../src/measures/colourSteps';
import { against, goalsOf, isForReference, targetSpans, targetsOf } from '../../src/measures/goals';
import {
  hasSimulated,
  hasValue,
  inYear,
  type Line,
  type Point,
  type PublishedPoint,
  publishedPoints,
  whyNone,
} from '../../src/measures/point';
import { firstPooledYear, poolThreeYears } from '../../src/measures/pooled';
import { isOpenSpan, rankSpans, rankValues } from '../../src/measures/ranking';
import { differsByChance } from '../../src/measures/support';
import { isByTerm, isCount, isSum, isTotal, traitsOf } from '../../src/measures/traits';
import { dated, leagues, plainIndicator } from '../answers';

const higher = { direction: 'higher', decimals: 1 } as const;

describe('the distance of a league from the whole region', () => {
  const steps = distances([42, 46, 50, 54, 58, null, 44, 56], 50, higher);

  test('is in typical gaps, better ones above 0', () => {
    expect(typicalGap([42, 46, null, 58], 50)).toBeCloseTo(20 / 3);
    expect(typicalGap([null], 50)).toBe(0);
    expect(steps.map((one) => one?.difference)).toEqual([-8, -4, 0, 4, 8, undefined, -6, 6]);
    const gap = 36 / 7;
    expect(steps[4]?.times).toBeCloseTo(8 / gap);
    expect(steps[0]?.times).toBeCloseTo(-8 / gap);
    expect(steps[2]?.times).toBe(0);
  });

  test('steps at a quarter of the gap, at one and at two', () => {
    // Their mean is 40.
    const differences = [80, 79, 40, 39, 10, 9, 23].flatMap((one) => [one, -one]);
    const values = differences.map((one) => 500 + one);
    const found = distances(values, 500, { ...higher, decimals: 0 });
    expect(found.map((one) => one?.step)).toEqual([3, 2, 2, 1, 1, 0, 1].flatMap((one) => [one, 0 - one]));
  });

  test('is the other way round where less is better, and none where neither is', () => {
    const stepsIn = (direction: 'lower' | 'neutral') =>
      distances([40, 50, 60], 50, { ...higher, direction }).map((one) => [one?.step, one?.times]);
    expect(stepsIn('lower')).toEqual([
      [2, 1.5],
      [0, 0],
      [-2, -1.5],
    ]);
    expect(stepsIn('neutral')).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  test('is small where it is small beside the value, however unusual', () => {
    const stepsOf = (...values: number[]) => distances(values, 500, higher).map((one) => one?.step);
    expect(stepsOf(500.5, 500, 500)).toEqual([0, 0, 0]);
    expect(stepsOf(500.6, 500, 500)).toEqual([1, 0, 0]);
    expect(stepsOf(504.9, 500, 500)).toEqual([1, 0, 0]);
    expect(stepsOf(505, 500, 500)).toEqual([3, 0, 0]);
    expect(stepsOf(500, 500, 500)).toEqual([0, 0, 0]);
    expect(distances([510, 500, 500], 500, { ...higher, leastDifference: 10 }).map((one) => one?.step)).toEqual([
      0, 0, 0,
    ]);
  });

  test('is none among fewer than three', () => {
    expect(distances([41, 59, null], 50, higher)).toEqual([null, null, null]);
  });
});

describe('ranks', () => {
  test('are shared by equal values, and the next is skipped', () => {
    expect(rankValues([3, null, 5, 3, 1, null], 'higher')).toEqual([
      { index: 2, value: 5, rank: 1, tied: false },
      { index: 0, value: 3, rank: 2, tied: true },
      { index: 3, value: 3, rank: 2, tied: true },
      { index: 4, value: 1, rank: 4, tied: false },
      { index: 1, value: null, rank: null, tied: false },
      { index: 5, value: null, rank: null, tied: false },
    ]);
    expect(rankValues([3, 5, 1], 'lower').map(({ index }) => index)).toEqual([2, 0, 1]);
  });

  test('that touch are left open by chance, and one that misses its value has none', () => {
    const touching = [
      { low: 1, high: 2 },
      { low: 2, high: 3 },
      { low: 4, high: 5 },
    ];
    expect(rankSpans([1, 2, 4], touching, 'lower')).toEqual([
      { first: 1, last: 2 },
      { first: 1, last: 2 },
      { first: 3, last: 3 },
    ]);
    expect(rankSpans([1, null, 4], touching, 'lower')).toEqual([{ first: 1, last: 1 }, null, { first: 2, last: 2 }]);
    expect([null, { first: 1, last: 1 }, { first: 1, last: 2 }].map(isOpenSpan)).toEqual([false, false, true]);
  });
});

describe('three years together', () => {
  const support = { cases: [1, 2, 3, null, 5, 6, 7], base: [100, 100, 100, 100, 100, 100, 0], per: 1000 };
  const marks = (mark: 'own' | 'published' | 'simulated' | null) => support.cases.map(() => mark);

  test('have the cases and the base of all three, from the third year on', () => {
    expect(poolThreeYears(support, marks('simulated'), 1)).toEqual({
      values: [null, null, 20, null, null, null, 90],
      cases: [null, null, 6, null, null, null, 18],
      base: [null, null, 300, 300, 300, 300, 200],
      marks: [null, null, 'simulated', null, null, null, 'simulated'],
    });
    expect(firstPooledYear(2024)).toBe(2022);
  });

  test('have no rate without a base', () => {
    expect(poolThreeYears({ ...support, base: support.base.map(() => 0) }, marks('own'), 1).values[2]).toBeNull();
    expect(poolThreeYears({ ...support, base: support.base.map(() => null) }, marks('own'), 1).values[2]).toBeNull();
  });

  test('are implied where none of the three is simulated, whatever the years around are', () => {
    const of = (...three: ('own' | 'published' | 'simulated' | null)[]) =>
      poolThreeYears({ cases: [1, 1, 1, 1, 1], base: [9, 9, 9, 9, 9], per: 1 }, ['simulated', ...three, 'simulated'], 1)
        .marks[3];
    expect(of('own', 'published', 'own')).toBe('implied');
    expect(of('own', 'simulated', 'own')).toBe('simulated');
    expect(of('own', null, 'own')).toBe('simulated');
  });
});

test('a rate differs from the whole region by chance where its cases are near those expected, and known', () => {
  const support = { cases: 12, base: 100_000, per: 100_000 };
  expect(differsByChance(support, 13)).toBe(true);
  expect(differsByChance(support, 40)).toBe(false);
  expect(differsByChance({ ...support, base: 1_000_000 }, 1.3)).toBe(true);
  expect(differsByChance(support, null)).toBe(false);
  expect(differsByChance({ ...support, cases: null }, 0)).toBe(false);
  expect(differsByChance({ ...support, base: null, cases: 0 }, 13)).toBe(false);
});

describe('the kind of a number', () => {
  test('tells whether larger places have more, and what is counted', () => {
    const kinds = ['count', 'amount', 'rate', 'ratio', 'years'] as const;
    expect(kinds.map(isTotal)).toEqual([true, true, false, false, false]);
    expect(kinds.map(isCount)).toEqual([true, false, false, false, false]);
    expect(kinds.map((kind) => traitsOf({ ...plainIndicator, kind }).money)).toEqual([
      false,
      true,
      false,
      false,
      false,
    ]);
  });

  test('tells what moves at elections only, and what is added up', () => {
    const stats = ['term', 'flow', 'stock', 'cumulative', 'annual-rate', 'coverage', 'estimate'] as const;
    expect(stats.map(isByTerm)).toEqual([true, false, false, false, false, false, false]);
    expect(stats.map((stat) => traitsOf({ ...plainIndicator, stat }).stepped)).toEqual(stats.map(isByTerm));
    const methods = ['sum', 'weighted-mean', 'none'] as const;
    expect(methods.map((method) => isSum({ method, weight: null }))).toEqual([true, false, false]);
  });

  test('tells how places are compared', () => {
    const none = { presence: false, ranked: false, unranked: false, pooled: false, stepped: false };
    const of = (comparison: (typeof plainIndicator)['comparison']) => traitsOf({ ...plainIndicator, comparison });
    expect(of('rank')).toMatchObject({ ...none, ranked: true, comparableWithWhole: true });
    expect(of('pooled-3-years')).toMatchObject({ ...none, ranked: true, pooled: true });
    expect(of('presence')).toMatchObject({ ...none, presence: true, stepped: true, comparableWithWhole: false });
    expect(of('no-rank')).toMatchObject({ ...none, unranked: true });
  });
});

describe('a line', () => {
  const point = (part: Partial<Point>): Point => ({
    year: 2024,
    value: 1,
    mark: 'published',
    missing: null,
    status: null,
    cases: null,
    base: null,
    per: 1,
    published: null,
    ...part,
  });
  const line = (...points: Point[]): Line => ({ region: whole, colour: '', pooled: false, points });

  test('has simulated values where any is', () => {
    expect(hasSimulated(line(point({}), point({ mark: 'simulated' })))).toBe(true);
    expect(hasSimulated(line(point({}), point({ mark: 'own' })))).toBe(false);
  });

  test('has the published values of its points', () => {
    const published: PublishedPoint = {
      year: 2024,
      value: 1,
      mark: 'published',
      hedge: 'exact',
      caveat: null,
      factIds: [],
      sources: [],
    };
    expect(publishedPoints(line(point({}), point({ published })))).toEqual([published]);
  });

  test('without a value says why: hidden where any is hidden, and else as in the last year', () => {
    const gone = (...whys: Point['missing'][]) => whyNone(whys.map((missing) => ({ missing })));
    expect(gone('not-begun', 'hidden', 'ended')).toBe('hidden');
    expect(gone('not-begun', 'ended')).toBe('ended');
    expect(gone()).toBe('not-counted');
  });

  test('is left out of a year that it does not have', () => {
    const other = line(point({ year: 2023 }));
    expect(inYear([line(point({})), other], 2023)).toEqual([{ line: other, point: other.points[0] }]);
    const place = { line: other, point: point({ value: null }) } as Parameters<typeof hasValue>[0];
    expect([hasValue(place), hasValue({ ...place, point: point({ value: 0 }) })]).toEqual([false, true]);
  });
});

describe('the targets of an indicator', () => {
  const target = (year: number) => ({
    year,
    op: '>=' as const,
    value: year - 1960,
    level: 'national' as const,
    document: { zh: '', en: '' },
    verified: true,
  });
  const [earlier, current] = [target(2020), target(2030)];
  const indicator = { ...plainIndicator, target: current, earlierTargets: [earlier] };

  test('come in order of their years, each with its own verdict', () => {
    expect(targetsOf(indicator)).toEqual([earlier, current]);
    expect(targetsOf({ ...indicator, target: null })).toEqual([]);
    const goals = goalsOf(dated([2020, 2021, 2022], [61, 61, 61]), indicator);
    expect(goals.map((goal) => [goal.target.year, goal.outlook?.verdict])).toEqual([
      [2020, 'met'],
      [2030, 'attention'],
    ]);
  });

  test('each cover the years since the one before, or ten', () => {
    expect(targetSpans(indicator).map(({ from, to }) => [from, to])).toEqual([
      [2011, 2020],
      [2021, 2030],
    ]);
  });

  test('are for reference only in a league', () => {
    expect([whole, ...leagues.slice(0, 1)].map(isForReference)).toEqual([false, true]);
  });

  test('leave the indicator as it is where it has that target already', () => {
    expect(against(indicator, current)).toBe(indicator);
    expect(against(indicator, earlier).target).toBe(earlier);
  });
});
