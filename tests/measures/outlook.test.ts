import { describe, expect, test } from 'vitest';
import { whole } from '../../mocks/library';
import type { Indicator } from '../../src/contract/indicator';
import { en } from '../../src/i18n/en';
import { textOf } from '../../src/i18n/sentences/phrase';
import { speechOf } from '../../src/i18n/speech';
import { zh } from '../../src/i18n/zh';
import {
  achievedPace,
  isVerdict,
  mostUrgent,
  noCounts,
  type Outlook,
  outlookOf,
  verdictUrgency,
} from '../../src/measures/outlook';
import type { Point } from '../../src/measures/point.ts';
import { outlookSentence } from '../../src/measures/sentences/outlookSentence';
import { nothingPublished, type Run } from '../../src/measures/sentences/run';
import { isSmallSample } from '../../src/measures/smallSample';
import { traitsOf } from '../../src/measures/traits';
import { dated, plainIndicator } from '../answers';

const target: NonNullable<Indicator['target']> = {
  year: 2030,
  op: '>=',
  value: 70,
  level: 'national',
  document: { zh: '', en: '' },
  verified: true,
};
const rate = { target, direction: 'higher', decimals: 1, breaks: [], stat: 'annual-rate' } satisfies Partial<Indicator>;
const lower = { ...rate, direction: 'lower', target: { ...target, op: '<=', value: 12 } } satisfies Partial<Indicator>;
const sixYears = [2019, 2020, 2021, 2022, 2023, 2024];

function expected(more: Partial<Outlook> & Pick<Outlook, 'verdict' | 'year' | 'value' | 'gap'>): Outlook {
  return { achieved: null, neededPerYear: null, metInYear: null, lostInYear: null, reached: null, ...more };
}

const pace = (perYear: number, fromYear = 2019, toYear = 2024) => ({ fromYear, toYear, perYear });

describe('a target still ahead', () => {
  test('is met by the latest value', () => {
    expect(outlookOf(dated(sixYears, [60, 62, 64, 66, 68, 70]), rate)).toEqual(
      expected({ verdict: 'early', year: 2024, value: 70, gap: 0, achieved: pace(2) }),
    );
  });

  test('is likely where the pace of five years meets it by its year', () => {
    expect(outlookOf(dated(sixYears, [50, 53, 56, 59, 62, 65]), rate)).toEqual(
      expected({
        verdict: 'likely',
        year: 2024,
        value: 65,
        gap: -5,
        achieved: pace(3),
        neededPerYear: 5 / 6,
        metInYear: 2026,
      }),
    );
  });

  test('is likely where the pace just does, in the very year', () => {
    const outlook = outlookOf(dated(sixYears, [59, 60, 61, 62, 63, 64]), rate);
    expect(outlook).toMatchObject({ verdict: 'likely', neededPerYear: 1, metInYear: 2030 });
  });

  test('needs attention where the pace meets it a year late', () => {
    const outlook = outlookOf(dated(sixYears, [58, 59, 60, 61, 62, 63]), rate);
    expect(outlook).toMatchObject({ verdict: 'attention', metInYear: 2031 });
  });

  test('needs attention where nothing moves', () => {
    const outlook = outlookOf(dated(sixYears, [60, 61, 62, 61, 59, 60]), rate);
    expect(outlook).toMatchObject({ verdict: 'attention', achieved: pace(0), metInYear: null });
  });

  test('needs attention where the pace leads away', () => {
    const outlook = outlookOf(dated(sixYears, [65, 64, 63, 62, 61, 60]), rate);
    expect(outlook).toMatchObject({ verdict: 'attention', achieved: pace(-1), metInYear: null, neededPerYear: 10 / 6 });
  });

  test('is not foretold beyond the horizon', () => {
    const outlook = outlookOf(dated(sixYears, [60, 60, 60, 60, 60, 60.5]), rate);
    expect(outlook).toMatchObject({ verdict: 'attention', achieved: pace(0.1), metInYear: null });
  });

  test('is judged the other way round where less is better', () => {
    expect(outlookOf(dated(sixYears, [24, 22, 20, 18, 16, 14]), lower)).toMatchObject({
      verdict: 'likely',
      gap: 2,
      achieved: pace(-2),
      neededPerYear: -2 / 6,
      metInYear: 2025,
    });
    expect(outlookOf(dated(sixYears, [24, 22, 20, 18, 14, 12]), lower)).toMatchObject({ verdict: 'early', gap: 0 });
  });

  test('stays met while the pace would lose it, and says when', () => {
    const outlook = outlookOf(dated(sixYears, [80, 78.5, 77, 75.5, 74, 72.5]), rate);
    expect(outlook).toMatchObject({ verdict: 'early', achieved: pace(-1.5), lostInYear: 2026, metInYear: null });
  });

  test('is lost in its own year at the latest, and foretold to the end of the horizon', () => {
    const lost = (value: number) =>
      outlookOf(dated([2022, 2023, 2024], [value + 2, value + 1, value]), rate)?.lostInYear;
    expect([lost(75.5), lost(76)]).toEqual([2030, null]);
    const met = (value: number) => outlookOf(dated([2022, 2023, 2024], [value - 2, value - 1, value]), rate)?.metInYear;
    expect([met(40), met(39)]).toEqual([2054, null]);
  });

  test('is not lost by a pace too slow to lose it in time', () => {
    expect(outlookOf(dated(sixYears, [80, 79.9, 79.8, 79.7, 79.6, 79.5]), rate)).toMatchObject({ lostInYear: null });
  });

  test('is judged at the latest year with a value', () => {
    const outlook = outlookOf(dated(sixYears, [50, 53, 56, 59, null, null]), rate);
    expect(outlook).toMatchObject({ year: 2022, value: 59, achieved: pace(3, 2019, 2022), neededPerYear: 11 / 8 });
  });
});

describe('the pace', () => {
  const years = [2014, 2015, 2016, 2017, 2018, ...sixYears];

  test('is of the last five years only', () => {
    const achieved = achievedPace(dated(years, [0, 10, 20, 30, 40, 50, 51, 52, 53, 54, 55]), rate);
    expect(achieved).toEqual(pace(1));
  });

  test('passes over years without a value', () => {
    expect(achievedPace(dated(sixYears, [null, 52, null, null, 58, 60]), rate)).toEqual(pace(2, 2020));
  });

  test('is not told on fewer than three values', () => {
    expect(achievedPace(dated(sixYears, [null, null, null, null, 58, 60]), rate)).toBeNull();
    expect(outlookOf(dated(sixYears, [null, null, null, null, 58, 60]), rate)).toMatchObject({
      verdict: 'few-years',
      achieved: null,
      metInYear: null,
    });
  });

  test('never crosses a break that cuts the line', () => {
    const broken = { ...rate, breaks: [{ year: 2022, cutsLine: true, note: { zh: '', en: '' } }] };
    expect(achievedPace(dated(sixYears, [10, 20, 30, 58, 60, 62]), broken)).toEqual(pace(2, 2022));
    expect(achievedPace(dated(sixYears.slice(0, -1), [10, 20, 30, 58, 60]), broken)).toBeNull();
  });

  test('crosses a break that does not', () => {
    const noted = { ...rate, breaks: [{ year: 2022, cutsLine: false, note: { zh: '', en: '' } }] };
    expect(achievedPace(dated(sixYears, [10, 20, 30, 40, 50, 60]), noted)).toEqual(pace(10));
  });

  test.each([
    ['fewer than 20 cases', { cases: 12, base: 130_000, per: 100_000 }, 12, 'few-cases'],
    ['cases whose interval holds the target', { cases: 30, base: 260_000, per: 100_000 }, 12, 'few-cases'],
    ['cases whose interval lies below the target', { cases: 30, base: 600_000, per: 100_000 }, 12, 'early'],
    ['no cases that are known', {}, 12, 'early'],
  ])('says nothing of a rate on %s', (_, support, value, verdict) => {
    const lower = { ...rate, direction: 'lower', target: { ...target, op: '<=', value } } as const;
    const rates = dated(sixYears, [11, 11, 10, 10, 9, 9]).map((point) => ({ ...point, ...support }));
    expect(outlookOf(rates, lower)?.verdict).toBe(verdict);
    const past = { ...lower, target: { ...lower.target, year: 2022 } };
    expect(outlookOf(rates, past)?.verdict).toBe(verdict === 'early' ? 'met' : verdict);
  });

  test('is not told for series by term of office', () => {
    const byTerm = { ...rate, stat: 'term' } as const;
    expect(outlookOf(dated(sixYears, [50, 50, 50, 55, 55, 55]), byTerm)).toMatchObject({
      verdict: 'by-term',
      gap: -15,
      achieved: null,
      metInYear: null,
    });
  });

  test('has no tail of a binary fraction', () => {
    expect(achievedPace(dated(sixYears, [0.1, 0.1, 0.1, 0.1, 0.1, 0.6]), rate)?.perYear).toBe(0.1);
  });
});

describe('a target whose year has passed', () => {
  const past = { ...rate, target: { ...target, year: 2020 } };

  test.each([
    ['met', [69, 70, 60, 60, 60, 60], 70, 0, null],
    ['missed', [69, 69.9, 80, 80, 80, 80], 69.9, -0.1, { year: 2021, value: 80 }],
    ['missed', [69, 69.9, 69, 69, 69, 69], 69.9, -0.1, null],
  ] as const)('is %s at that year, whatever came after', (verdict, values, value, gap, reached) => {
    expect(outlookOf(dated(sixYears, values), past)).toEqual(expected({ verdict, year: 2020, value, gap, reached }));
  });

  test('is reached later by a comparable value alone, and not by an earlier one', () => {
    const cutIn = (year: number) => ({ ...past, breaks: [{ year, cutsLine: true, note: { zh: '', en: '' } }] });
    const values = dated(sixYears, [80, 69, 69, 69, 80, 80]);
    expect(outlookOf(values, past)?.reached).toEqual({ year: 2023, value: 80 });
    expect(outlookOf(values, cutIn(2022))?.reached).toBeNull();
    expect(outlookOf(values, cutIn(2020))?.reached).toEqual({ year: 2023, value: 80 });
  });

  test('is not judged without a value of that year', () => {
    expect(outlookOf(dated(sixYears, [60, null, 80, 80, 80, 80]), past)).toBeNull();
  });

  test('has passed when its year is the last', () => {
    expect(outlookOf(dated([2019, 2020], [60, 65]), past)).toMatchObject({ verdict: 'missed', year: 2020 });
  });
});

describe('no verdict', () => {
  test.each([
    ['a neutral indicator', { ...rate, direction: 'neutral' as const }],
    ['an «about» target', { ...rate, target: { ...target, op: '~' as const } }],
  ])('for %s: the gap is stated', (_what, indicator) => {
    expect(outlookOf(dated(sixYears, [50, 53, 56, 59, 62, 65]), indicator)).toEqual(
      expected({ verdict: 'stated', year: 2024, value: 65, gap: -5 }),
    );
  });

  test('without a target or a value', () => {
    expect(outlookOf(dated(sixYears, [1, 2, 3, 4, 5, 6]), { ...rate, target: null })).toBeNull();
    expect(outlookOf(dated(sixYears, [null, null, null, null, null, null]), rate)).toBeNull();
    expect(outlookOf(dated([], []), rate)).toBeNull();
  });
});

describe('the sentence of a target', () => {
  const indicator: Indicator = {
    ...plainIndicator,
    ...rate,
    name: { zh: '产前筛查率', en: 'Prenatal screening rate' },
  };

  test.each([
    [
      [50, 53, 56, 59, 62, 65],
      indicator,
      '2024年全区产前筛查率65.0%（模拟数据），距2030年国家目标（≥70%）还差5.0个百分点，预期可达标；2019—2024年年均提高3.00个百分点，到2030年需年均提高0.83个百分点，按此进度约2026年达标。',
      'Prenatal screening rate, whole region: 65.0% in 2024 (simulated), 5.0 points short of the 2030 national target (≥70%), on course; 2019–2024: up 3.00 percentage points a year on average, up 0.83 percentage points a year needed until 2030, at this pace met around 2026.',
    ],
    [
      [65, 64, 63, 62, 61, 60],
      indicator,
      '2024年全区产前筛查率60.0%（模拟数据），距2030年国家目标（≥70%）还差10.0个百分点，达标困难；2019—2024年年均下降1.00个百分点，到2030年需年均提高1.67个百分点，按此进度难以达标。',
      'Prenatal screening rate, whole region: 60.0% in 2024 (simulated), 10.0 points short of the 2030 national target (≥70%), hard to meet; 2019–2024: down 1.00 percentage points a year on average, up 1.67 percentage points a year needed until 2030, out of reach at this pace.',
    ],
    [
      [80, 78.5, 77, 75.5, 74, 72.5],
      indicator,
      '2024年全区产前筛查率72.5%（模拟数据），已达到2030年国家目标值（≥70%）；2019—2024年年均下降1.50个百分点，按此进度2026年将不再达标。',
      'Prenatal screening rate, whole region: 72.5% in 2024 (simulated), already at the level of the 2030 national target (≥70%); 2019–2024: down 1.50 percentage points a year on average, at this pace no longer met in 2026.',
    ],
    [
      [50, 50, 50, 55, 55, 55],
      { ...indicator, stat: 'term' as const },
      '2024年全区产前筛查率55.0%（模拟数据），距2030年国家目标（≥70%）还差15.0个百分点，按届变动，待换届后判定。',
      'Prenatal screening rate, whole region: 55.0% in 2024 (simulated), 15.0 points short of the 2030 national target (≥70%), open until the next election.',
    ],
    [
      [null, null, null, null, 58, 60],
      indicator,
      '2024年全区产前筛查率60.0%（模拟数据），距2030年国家目标（≥70%）还差10.0个百分点，可比年份不足，暂不作判定。',
      'Prenatal screening rate, whole region: 60.0% in 2024 (simulated), 10.0 points short of the 2030 national target (≥70%), too few comparable years to judge.',
    ],
    [
      [69, 69.9, 80, 80, 80, 80],
      { ...indicator, target: { ...target, year: 2020, verified: false } },
      '2020年全区产前筛查率69.9%（模拟数据），未达到2020年国家目标（≥70%，待核实），差0.1个百分点，2021年已达80.0%。',
      'Prenatal screening rate, whole region: 69.9% in 2020 (simulated), 2020 national target (≥70%, to be verified) missed by 0.1 points, 80.0% reached in 2021.',
    ],
    [
      [50, 53, 56, 59, 62, 65],
      { ...indicator, direction: 'neutral' as const, target: { ...target, op: '~' as const } },
      '2024年全区产前筛查率65.0%（模拟数据），与2030年国家目标（约70%）相差5.0个百分点。',
      'Prenatal screening rate, whole region: 65.0% in 2024 (simulated), 5.0 points away from the 2030 national target (about 70%).',
    ],
  ])('%j', (values, judged, chinese, english) => {
    const run: Run = {
      indicator: judged,
      region: whole,
      isWhole: true,
      traits: traitsOf(judged),
      points: dated(sixYears, values).map(
        ({ year, value }): Point => ({
          year,
          value,
          mark: value === null ? null : 'simulated',
          missing: value === null ? 'not-counted' : null,
          status: null,
          cases: null,
          base: null,
          per: 1,
          published: null,
        }),
      ),
      pooled: false,
      published: nothingPublished,
    };
    const outlook = outlookOf(dated(sixYears, values), judged);
    expect(outlook && textOf(outlookSentence(run, outlook, speechOf('zh', zh)))).toBe(chinese);
    expect(outlook && textOf(outlookSentence(run, outlook, speechOf('en', en)))).toBe(english);
  });
});

test('what asks for most comes first, and is what a goal of several indicators asks for', () => {
  expect(new Set(verdictUrgency)).toEqual(new Set(Object.keys(noCounts())));
  expect(new Set(Object.values(noCounts()))).toEqual(new Set([0]));
  expect(mostUrgent(['met', 'likely', 'attention', undefined])).toBe('attention');
  expect(mostUrgent([undefined])).toBeUndefined();
});

test('only some verdicts say that a target is met or missed', () => {
  const verdicts = verdictUrgency.filter((one) => isVerdict(one));
  expect(verdicts).toEqual(['missed', 'attention', 'likely', 'early', 'met']);
  for (const open of ['by-term', 'few-cases', 'few-years', 'stated'] as const) expect(isVerdict(open)).toBe(false);
});

test('a small sample is one of fewer than twenty known cases', () => {
  expect([0, 19, 20, null].map(isSmallSample)).toEqual([true, true, false, false]);
});
