import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../src/contract/indicator';
import { observationsInView } from '../../src/ownData/check/observationsInView';
import { checkCells, doubtsOf } from '../../src/ownData/check/plausible';
import type { Observation } from '../../src/ownData/dataSets/dataSet';
import { leagues, type PlainAnswers, plainIndicator, themeOf } from '../answers';

const whole = '150000';
const [league = '', neighbour = ''] = leagues.map(({ code }) => code);
const years = [2019, 2020, 2021, 2022, 2023, 2024];

const amount = {
  kind: 'amount',
  stat: 'flow',
  decimals: 0,
  unit: { zh: '万元', en: 'CNY 10,000', symbol: { zh: '万元', en: '' } },
  aggregation: { method: 'none', weight: null },
} satisfies Partial<Indicator>;
const total = { ...amount, aggregation: { method: 'sum', weight: null } } satisfies Partial<Indicator>;
const cumulative = { ...total, stat: 'cumulative' } satisfies Partial<Indicator>;
const flat = years.map(() => 50);

/** A server on which all regions have this history. */
function served(indicator: Partial<Indicator>, history: (number | null)[] = flat): PlainAnswers {
  return { indicator, years, whole: history, values: leagues.map(() => history) };
}

function observed(value: number, part: Partial<Observation> = {}): Observation {
  return { indicator: plainIndicator.id, region: league, year: 2025, value, ...part };
}

/** Why the first observation is doubted, beside the others. */
function why(on: PlainAnswers | PlainAnswers[], ...observations: [Observation, ...Observation[]]) {
  return doubtsOf(observations, [themeOf(...[on].flat())])(observations[0]);
}

describe('a value is doubted', () => {
  test.each([
    [2018, 'farYear'],
    [2019, null],
    [2026, null],
    [2027, 'farYear'],
  ])('in %d where the server has 2019 to 2024: %s', (year, doubt) => {
    expect(why(served(amount), observed(50, { year }))).toBe(doubt);
  });

  test.each([
    ['a share of 100 %', {}, 100, null],
    ['a share above', {}, 100.1, 'outOfRange'],
    ['a gross share above', { gross: true }, 100.1, null],
    ['another unit above', amount, 101, null],
    ['none', amount, 0, 'zero'],
    ['less than none', amount, -1, 'outOfRange'],
  ] as const)('out of its range: %s', (_, indicator, value, doubt) => {
    expect(
      why(
        served(
          indicator,
          years.map(() => 98),
        ),
        observed(value),
      ),
    ).toBe(doubt);
  });

  test.each([
    [49, 'falls'],
    [49.6, null],
    [50, null],
  ])('where a running total of 50 falls to %d: %s', (value, doubt) => {
    expect(why(served(cumulative), observed(value))).toBe(doubt);
    expect(why(served(amount), observed(value))).toBeNull();
  });

  test('where a running total falls below what was reported for the year before, of the same region', () => {
    const before = { year: 2025 };
    const falling = observed(55, { year: 2026 });
    expect(why(served(cumulative), falling, observed(60, before))).toBe('falls');
    expect(why(served(cumulative), falling, observed(60, { ...before, region: neighbour }))).toBeNull();
    expect(why(served(cumulative), observed(50, { year: 2019 }))).toBeNull();
  });

  test.each([
    ['published', 'published'],
    ['implied', 'published'],
    ['simulated', null],
  ] as const)('where a value differs from a %s one in the digits that are shown', (mark, doubt) => {
    const answers = { ...served({}), wholeMarks: years.map(() => mark) };
    expect(why(answers, observed(50.1, { region: whole, year: 2022 }))).toBe(doubt);
    expect(why(answers, observed(50.04, { region: whole, year: 2022 }))).toBeNull();
  });

  test('of one year where leagues have rates over three, and not of the whole region', () => {
    expect(why(served({ comparison: 'pooled-3-years' }), observed(50))).toBe('pooled');
    expect(why(served({ comparison: 'pooled-3-years' }), observed(50, { region: whole }))).toBeNull();
  });

  test('that is said twice differently, for the same region and year alone', () => {
    expect(why(served({}), observed(50), observed(51))).toBe('twice');
    expect(why(served({}), observed(50), observed(50))).toBeNull();
    expect(why(served({}), observed(50), observed(51, { region: neighbour }))).toBeNull();
    expect(why(served({}), observed(50), observed(51, { year: 2026 }))).toBeNull();
  });

  test('never of an indicator that no theme has, and only by the other values of a region without a series', () => {
    expect(why(served({}), observed(-1, { indicator: 'unknown' }))).toBeNull();
    const nowhere = { region: '159999' };
    expect(why(served({}), observed(0.5, nowhere))).toBeNull();
    expect(why(served(cumulative), observed(1, nowhere))).toBeNull();
    expect(why(served({}), observed(0.5, nowhere), observed(1, nowhere))).toBe('twice');
  });
});

describe('the whole region is doubted', () => {
  const parts = (value: number, part: Partial<Observation> = {}) =>
    leagues.map(({ code }) => observed(value, { region: code, ...part }));
  const of = (value: number) => observed(value, { region: whole });

  // Each of twelve values may be off by half a unit.
  test.each([
    [599.3, 'notTheSum'],
    [599.4, null],
    [600.6, null],
    [600.7, 'notTheSum'],
  ])('as %d where twelve leagues have 50 each: %s', (value, doubt) => {
    const answers = served(
      { ...total, decimals: 1 },
      years.map(() => 600),
    );
    expect(why(answers, of(value), ...parts(50))).toBe(doubt);
    expect(why({ ...answers, indicator: { ...amount, decimals: 1 } }, of(value), ...parts(50))).toBeNull();
    expect(why(answers, of(value), ...parts(50).slice(1))).toBeNull();
    expect(why(answers, of(value), ...parts(50, { year: 2024 }))).toBeNull();
    expect(why(served(total), observed(50), ...parts(50).slice(1), of(value))).toBeNull();
  });

  test.each([
    [39.8, 'outsideParts'],
    [39.9, null],
    [51.1, null],
    [51.2, 'outsideParts'],
  ])('as a mean of %d where the leagues have 40 to 51: %s', (value, doubt) => {
    const several = parts(0).map((one, index) => ({ ...one, value: 40 + index }));
    expect(why(served({}), of(value), ...several)).toBe(doubt);
    expect(why(served({}), of(value), ...several.slice(1))).toBeNull();
    expect(why(served({}), of(value), ...several.map((one) => ({ ...one, year: 2024 })))).toBeNull();
    expect(why(served({}), observed(50), ...several.slice(1), of(value))).toBeNull();
  });
});

describe('of two indicators', () => {
  test.each([
    ['female-staff-count', 'women-employed', 'partAboveWhole'],
    ['wf-new-field-orgs', 'wf-organizations', 'partAboveWhole'],
    ['neonatal-mortality-rate', 'infant-mortality-rate', 'newbornAboveInfant'],
    ['infant-mortality-rate', 'under-five-mortality-rate', 'infantAboveUnderFive'],
  ])('%s is at most %s', (less, more, doubt) => {
    const third = served(
      { ...amount, id: 'third' },
      years.map(() => 7),
    );
    const both = [...[less, more].map((id) => served({ ...amount, id })), third];
    const reported = { year: 2024 };
    expect(why(both, observed(51, { indicator: less, ...reported }))).toBe(doubt);
    expect(why(both, observed(50, { indicator: less, ...reported }))).toBeNull();
    expect(why(both, observed(49, { indicator: more, ...reported }))).toBe(doubt);
    expect(why(both, observed(50, { indicator: more, ...reported }))).toBeNull();
    expect(why(both, observed(51, { indicator: less }), observed(50, { indicator: more }))).toBe(doubt);
    expect(why(both, observed(49, { indicator: more }), observed(50, { indicator: less }))).toBe(doubt);
    // A value of which the other is not known is taken.
    expect(why(both, observed(51, { indicator: less }))).toBeNull();
    expect(why(both, observed(49, { indicator: more }))).toBeNull();
    expect(why(both, observed(51, { indicator: less, region: '159999', ...reported }))).toBeNull();
    expect(why(served({ ...amount, id: less }), observed(51, { indicator: less, ...reported }))).toBeNull();
  });

  test('that have nothing to do with each other, either may be more', () => {
    const ids = ['female-staff-count', 'women-employed', 'infant-mortality-rate', 'neonatal-mortality-rate', 'plain'];
    const all = ids.map((id) => served({ ...amount, id }));
    expect(why(all, observed(40, { year: 2024 }))).toBeNull();
    expect(why(all, observed(60, { year: 2024 }))).toBeNull();
  });
});

describe('a value in another unit', () => {
  // 35 % around a power of ten, in either direction.
  test.each([
    [370, 'jump'],
    [371, 'unitSlip'],
    [674, 'unitSlip'],
    [676, 'jump'],
    [5000, 'unitSlip'],
    [50_000, 'unitSlip'],
    [500_000, 'unitSlip'],
    [5e9, 'unitSlip'],
    [5e6, 'jump'],
    [5, 'unitSlip'],
    [6.7, 'unitSlip'],
    [6.8, 'jump'],
    [50, null],
  ])('is doubted as %d where it was 50: %s', (value, doubt) => {
    expect(why(served(amount), observed(value))).toBe(doubt);
  });

  test('is known by the middle one of the three nearest years', () => {
    expect(why(served(amount, [1000, 1000, 1000, 50, 50, 50]), observed(500))).toBe('unitSlip');
    expect(why(served(amount, [1000, 1000, 1000, 50, 5, 50]), observed(50))).toBeNull();
    expect(why(served(amount, [500, 500, 50, 9, 50, 500]), observed(50, { year: 2022 }))).toBeNull();
    expect(why(served(amount, [50, null, null, null, null, null]), observed(500))).toBe('unitSlip');
  });

  test('is not known where there was nothing before', () => {
    expect(why(served(amount, [0, 0, 0, 0, 0, 0]), observed(500))).toBe('jump');
    expect(why(served(amount, [null, null, null, null, null, null]), observed(500))).toBeNull();
  });

  test('is not what a running total begins with', () => {
    const later = [null, null, 100, 200, 300, 400];
    expect(why(served(cumulative, later), observed(20, { year: 2019 }))).toBeNull();
    expect(why(served(amount, later), observed(20, { year: 2019 }))).toBe('unitSlip');
    expect(why(served(cumulative, later), observed(2000, { year: 2019 }))).toBe('unitSlip');
    expect(why(served(cumulative, [50, 50, 100, 200, 300, 400]), observed(3000))).toBe('unitSlip');
    expect(why(served(cumulative, [5, null, 100, 200, 300, 400]), observed(10, { year: 2020 }))).toBe('unitSlip');
    expect(why(served(cumulative, [null, null, 20, 200, 200, 400]), observed(20, { year: 2019 }))).toBeNull();
  });
});

describe('a value far beyond its history', () => {
  const history = [null, 90, 100, 90, 100, 90];

  test.each([
    [300, null],
    [301, 'jump'],
    [30, null],
    [29, 'jump'],
    [0, 'zero'],
  ])('of 90 to 100 is doubted as %d: %s', (value, doubt) => {
    expect(why(served(amount, history), observed(value))).toBe(doubt);
  });

  test('is not doubted where fewer than three other years are known', () => {
    expect(why(served(amount, [null, null, null, null, 90, 90]), observed(400))).toBeNull();
    expect(why(served(amount, [null, null, null, 90, 90, 90]), observed(400))).toBe('jump');
    expect(why(served(amount, [null, null, null, 90, 90, 90]), observed(400, { year: 2024 }))).toBeNull();
  });

  test('is not doubted before the history begins, nor of a running total', () => {
    expect(why(served(amount, history), observed(29, { year: 2019 }))).toBeNull();
    expect(why(served(amount, [90, null, 90, 90, 90, 90]), observed(29, { year: 2020 }))).toBe('jump');
    expect(why(served(cumulative, history), observed(400))).toBeNull();
  });

  test('is not compared with a served value below 0', () => {
    expect(why(served(amount, [-5, 90, 90, 90, 90, 90]), observed(29))).toBe('jump');
    expect(why(served(amount, [0, 90, 90, 90, 90, 90]), observed(29))).toBeNull();
  });
});

describe('of all that is shown', () => {
  const all = (answers: Partial<PlainAnswers>) =>
    observationsInView([themeOf({ ...served({}), years: [2023, 2024], whole: [10, null], ...answers })]);
  const one = { indicator: plainIndicator.id, region: whole, year: 2023, value: 10, mark: 'simulated' };

  test('each value is checked with its year and its mark, and a missing one is none', () => {
    expect(all({ values: [[20, 21]] })).toEqual([
      one,
      { ...one, region: league, value: 20 },
      { ...one, region: league, year: 2024, value: 21 },
    ]);
  });

  test('yearly rates of leagues are left out where leagues have rates over three years', () => {
    expect(all({ indicator: { comparison: 'pooled-3-years' }, values: [[20, 21]] })).toEqual([one]);
  });

  test('small counts are left out, unless the office has reported them itself', () => {
    const small = { indicator: { ...amount, kind: 'count', suppressBelow: 3 }, values: [[2, 3]] } as const;
    const answers = { ...small, values: [[2, 3]] };
    expect(all(answers).map(({ value }) => value)).toEqual([10, 3]);
    expect(all({ ...answers, leagueMark: 'own' }).map(({ value }) => value)).toEqual([2, 3]);
  });

  test('a simulated whole region is left out in the year that a league has reported', () => {
    const reported = { values: [[20, 21]], marks: [['own' as const, 'simulated' as const]] };
    const wholes = (answers: Partial<PlainAnswers>) =>
      all({ whole: [10, 11], ...reported, ...answers }).flatMap(({ region, year }) => (region === whole ? year : []));
    expect(wholes({})).toEqual([2024]);
    expect(wholes({ wholeMarks: ['published', 'published'] })).toEqual([2023, 2024]);
    const leaguesOf = all({
      whole: [10, 11],
      values: [
        [20, 21],
        [30, 31],
      ],
      marks: [
        ['own', 'own'],
        ['simulated', 'simulated'],
      ],
    });
    expect(leaguesOf.map(({ value }) => value)).toEqual([20, 21, 30, 31]);
  });
});

describe('a cell', () => {
  const cell = { file: '表.xlsx', place: '附表!C7', raw: '', factor: 1, status: 'taken', why: null } as const;
  const read = (value: number) => ({ ...cell, ...observed(value) });
  const refused = { ...cell, ...observed(0), value: null, status: 'refused', why: 'notANumber' } as const;
  const theme = themeOf(served({}));

  test('is doubtful with the rule that it breaks, or confirmed with its note', async () => {
    const confirmed = [{ ...observed(101), why: 'outOfRange', note: '已核实' }];
    expect(await checkCells([read(101)], [theme], [])).toEqual([
      { ...read(101), status: 'doubtful', why: 'outOfRange' },
    ]);
    expect(await checkCells([read(101)], [theme], confirmed)).toEqual([
      { ...read(101), status: 'confirmed', why: 'outOfRange', note: '已核实' },
    ]);
  });

  test('without a value is neither doubted nor compared with', async () => {
    expect(await checkCells([read(50), refused], [theme], [])).toEqual([read(50), refused]);
    const twice = await checkCells([read(50), read(51)], [theme], []);
    expect(twice.map(({ why }) => why)).toEqual(['twice', 'twice']);
  });

  test('lets the page go on after every thousand', async () => {
    let turns = 0;
    const counting = setInterval(() => {
      turns += 1;
    });
    const cells = Array.from({ length: 3000 }, (_, index) => ({ ...read(50), indicator: `unknown-${index}` }));
    await checkCells(cells.slice(0, 999), [theme], []);
    expect(turns).toBe(0);
    expect(await checkCells(cells, [theme], [])).toEqual(cells);
    clearInterval(counting);
    expect(turns).toBeGreaterThan(0);
  });
});
