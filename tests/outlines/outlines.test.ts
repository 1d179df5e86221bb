import { describe, expect, test } from 'vitest';
import { monitoringReport } from '../../src/briefing/content/monitoringReport';
import { contentOf } from '../../src/briefing/content/parts';
import { allDomains } from '../../src/contract/domains';
import { type OutlineGoal, outlinesSchema } from '../../src/contract/outline';
import type { DomainData } from '../../src/data/domainData';
import { en } from '../../src/i18n/en';
import { outlineWords } from '../../src/i18n/outlines/useOutlineWords';
import { textOf } from '../../src/i18n/sentences/phrase';
import { speechOf } from '../../src/i18n/speech';
import { zh } from '../../src/i18n/zh';
import { attainmentOf } from '../../src/measures/attainment';
import { verdictUrgency } from '../../src/measures/outlook';
import { isSmallSample } from '../../src/measures/smallSample';
import { intervalOf } from '../../src/measures/support';
import { indicatorsIn, movementSince, movements } from '../../src/outlines/goalChange';
import { byGap, countIn, departmentBoard, departmentsOf, goalCountsOf, metOf } from '../../src/outlines/goalCounts';
import { goalCountsText, judgedText } from '../../src/outlines/goalCountsText';
import { goalStatuses } from '../../src/outlines/goalStatus';
import { achievements, claimedIn, isBehind, isShort, problems } from '../../src/outlines/highlights';
import { servedDomain, standInClient } from '../served';
import { goalClaim } from './goalClaim';

const themes = await Promise.all(allDomains.map((domain) => servedDomain(domain)));
const { outlines } = await standInClient().get('/api/outlines', outlinesSchema);
const regions = themes[0]?.regions;
if (!regions) throw new Error('nothing is served');
const whole = regions.whole.code;
const speech = speechOf('zh', zh);
const t = outlineWords(speech);

/** One goal by itself, in an outline that has not ended. */
function statusIn(goal: OutlineGoal, region = whole, year: number | null = null, from: readonly DomainData[] = themes) {
  const [match] = goalStatuses({ goals: [goal], to: 2030 }, from, region, year);
  if (!match) throw new Error('no goal');
  return match;
}

describe.each(outlines)('$id', (outline) => {
  const places = [regions.whole, ...regions.parts];

  test.each(places.map((one) => [one.name.zh, one.code]))(
    'has for each goal a verdict or a reason, in %s',
    (_, code) => {
      const goals = goalStatuses(outline, themes, code, null);
      for (const { why, verdict, goal, measured } of goals) {
        expect([goal.id, why === null]).toEqual([goal.id, verdict !== 'none' && verdict !== 'stated']);
        if (!goal.target || goal.everyTownship) expect(why).not.toBeNull();
        // A goal without a number or an indicator never counts as met.
        if (why === null) expect(measured.length).toBeGreaterThan(0);
      }
      const { total, counts, reasons } = goalCountsOf(goals);
      const sum = (all: Record<string, number>) => Object.values(all).reduce((a, b) => a + b, 0);
      expect([total, sum(counts)]).toEqual([outline.goals.length, outline.goals.length]);
      expect(sum(reasons)).toBe(counts.stated + counts.none);
    },
  );

  test('names only indicators that are served, in domains of its own', () => {
    const served = new Set(themes.flatMap(({ indicators }) => indicators.indicators.map(({ id }) => id)));
    for (const { indicators, related } of outline.goals)
      for (const id of [...indicators, ...(related ? [related] : [])]) expect(served).toContain(id);
  });

  test('stands as each of its goals does when it is judged by hand', () => {
    for (const { goal, verdict, why, measured } of goalStatuses(outline, themes, whole, null)) {
      const [one] = measured;
      if (why !== null || measured.length !== 1 || !one?.point || !goal.target) continue;
      const { year, op, value } = goal.target;
      const judgedValue = one.point.value ?? Number.NaN;
      const isMet = op === '>=' ? judgedValue >= value : judgedValue <= value;
      const isPassed = year <= (themes[0]?.series.years.at(-1) ?? 0);
      const interval = intervalOf(one.point);
      const holds = interval !== null && interval.low <= value && value <= interval.high;
      if (isSmallSample(one.point.cases) || holds) expect([goal.id, verdict]).toEqual([goal.id, 'few-cases']);
      else if (isPassed) expect([goal.id, verdict]).toEqual([goal.id, isMet ? 'met' : 'missed']);
      else if (isMet) expect([goal.id, verdict]).toEqual([goal.id, 'early']);
      else expect(['likely', 'attention', 'by-term', 'few-years']).toContain(verdict);
    }
  });
});

test('the published attainments stand for as many indicators as were published', () => {
  const met = outlines.flatMap(({ bases }) => bases.map(metOf)).filter((one) => one !== null);
  // 96.4 % of 56, 94.7 % of 75, 94.1 % of 34, 95.1 % of 41.
  expect(met).toEqual([54, 71, 32, 39]);
});

describe('a goal stands', () => {
  const [women] = outlines.filter(({ id }) => id === 'women-2021-2030');
  const goalOf = (part: Partial<OutlineGoal>): OutlineGoal => {
    const [like] = women?.goals ?? [];
    if (!like) throw new Error('no goal');
    return { ...like, indicators: ['hospital-delivery-rate'], ...part };
  };
  const target = (year: number, value: number, op: '>=' | '<=' | '~' = '>=') => ({
    year,
    op,
    value,
    unit: { zh: '%', en: '%' },
  });
  const statusOf = (part: Partial<OutlineGoal>, year: number | null = null, from: readonly DomainData[] = themes) => {
    const goal = statusIn(goalOf(part), whole, year, from);
    return [goal.verdict, goal.why];
  };

  test.each([
    ['提前达标 where the latest value meets a target still ahead', { target: target(2030, 90) }, ['early', null]],
    ['已达标 where its year was met', { target: target(2020, 90) }, ['met', null]],
    ['未达标 where its year was missed', { target: target(2020, 100) }, ['missed', null]],
    ['达标困难 where the pace does not lead there', { target: target(2025, 100) }, ['attention', null]],
    [
      '预期可达标 where the pace leads there in time',
      { indicators: ['cervical-screening-rate'], target: target(2030, 70) },
      ['likely', null],
    ],
    ['不作判定 without a number', { target: null }, ['stated', 'no-number']],
    ['不作判定 where the target is «about»', { target: target(2030, 50, '~') }, ['stated', 'about']],
    [
      '不作判定 where every township counts',
      { target: target(2030, 90), everyTownship: true },
      ['stated', 'townships'],
    ],
    ['不作判定 without an indicator', { indicators: [], target: target(2030, 90) }, ['stated', 'no-indicator']],
    [
      '不作判定 with one that is not served',
      { indicators: ['unknown'], target: target(2030, 90) },
      ['stated', 'no-indicator'],
    ],
    [
      'as the worst of what measures it',
      { indicators: ['hospital-delivery-rate', 'cervical-screening-rate'], target: target(2030, 70) },
      ['likely', null],
    ],
    [
      '无数据 where one of what measures it is not served',
      { indicators: ['hospital-delivery-rate', 'unknown'], target: target(2030, 70) },
      ['none', 'no-value'],
    ],
  ] as const)('%s', (_, part, expected) => {
    expect(statusOf(part as Partial<OutlineGoal>)).toEqual(expected);
  });

  test('as of the year asked for, as if nothing later were known', () => {
    expect(statusOf({ target: target(2020, 90) }, 2018)).toEqual(['early', null]);
    expect(statusOf({ target: target(2020, 90) }, 2020)).toEqual(['met', null]);
  });

  test('without data once its simulated values are hidden', () => {
    const hidden = themes.map((data) => ({
      ...data,
      series: {
        ...data.series,
        series: data.series.series.map((one) => ({ ...one, values: one.values.map(() => null) })),
      },
    }));
    expect(statusOf({ target: target(2030, 90) }, null, hidden)).toEqual(['none', 'no-value']);
  });
});

test('goals in order of their gap begin with what asks for most, and end with those without a value', () => {
  const [outline] = outlines.filter(({ id }) => id === 'children-2021-2030');
  const goals = byGap(outline ? goalStatuses(outline, themes, whole, null) : []);
  const order: readonly string[] = [...verdictUrgency, 'none'];
  const places = goals.map(({ verdict }) => order.indexOf(verdict));
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('each department has the goals that its indicators measure, and one of several has it as well', () => {
  const [outline] = outlines.filter(({ id }) => id === 'women-2021-2030');
  const goals = outline ? goalStatuses(outline, themes, whole, null) : [];
  const board = departmentBoard(goals);
  const federation = board.find(({ department }) => department.zh === '妇联');
  expect(federation?.goals.map(({ goal }) => goal.id)).toContain('w21-health-cervical');
  expect(board.find(({ department }) => department.zh === '卫健委')?.goals.map(({ goal }) => goal.id)).toContain(
    'w21-health-cervical',
  );
});

test('a department whose name holds a comma is one department', () => {
  const [outline] = outlines.filter(({ id }) => id === 'women-2021-2030');
  const [goal] = outline ? goalStatuses(outline, themes, whole, null) : [];
  const [measured] = goal?.measured ?? [];
  if (!goal || !measured) throw new Error('no goal has an indicator');
  const department = { zh: '教育、体育和科技局', en: 'Bureau of Education, Sports and Science' };
  const indicator = { ...measured.indicator, departments: [department] };
  expect(departmentsOf({ ...goal, measured: [{ ...measured, indicator }] })).toEqual([department]);
});

describe.each(outlines)('the counts of $id', (outline) => {
  const goals = goalStatuses(outline, themes, whole, null);
  const counts = goalCountsOf(goals);
  const numbersIn = (text: string) => [...text.matchAll(/(\d+)项/g)].map(([, n]) => Number(n));

  test('say how many goals with a verdict are still to be checked, and what the dashboard cannot judge once', () => {
    const [judged, limits = ''] = textOf(goalCountsText(counts, t, speech)).split('；');
    expect(judged).toBe(textOf(judgedText(counts, t, speech)));
    const unverified = goals.filter(({ goal, why }) => why === null && !goal.verified).length;
    expect(unverified).toBeGreaterThan(0);
    expect(judged?.endsWith(`（共${unverified}项待核实）`)).toBe(true);
    expect(judged).not.toMatch(/纲要未提出量化目标|未设对应指标/);
    expect(limits).toMatch(/^纲要未提出量化目标\d+项、看板未设对应指标\d+项，看板不作判定$/);
  });

  test('have every goal once, what asks for most first', () => {
    const [judged = '', limits = ''] = textOf(goalCountsText(counts, t, speech))
      .replace(/（[^）]*）/g, '')
      .split('；');
    const all = [...numbersIn(judged), ...numbersIn(limits)].reduce((sum, one) => sum + one, 0);
    expect(all).toBe(outline.goals.length);
    const verdicts = judged.split('、').map((part) => part.replace(/[“”\d项]/g, ''));
    const ordered = [...verdictUrgency, 'none' as const].map((one) => zh().verdict[one]);
    expect(verdicts).toEqual(ordered.filter((word) => verdicts.includes(word)));
  });
});

describe('a claim', () => {
  const claimOf = (id: string, language: 'zh' | 'en' = 'zh') => {
    const goal = outlines.flatMap(({ goals }) => goals).find((one) => one.id === id);
    if (!goal) throw new Error(id);
    const one = statusIn(goal);
    const claim = goalClaim(one, language === 'zh' ? speech : speechOf('en', en));
    return claim && textOf(claim);
  };

  test('is worded as cards are: a rate in its own unit, a share by points, totals by what was added, a term by the one before', () => {
    expect(claimOf('w21-health-mmr')).toBe(
      '2024年全区孕产妇死亡12例，死亡率9.26/10万（小样本，模拟数据），较上年下降0.90/10万，低于2030年国家目标值（≤12/10万），但例数少，暂不作判定。',
    );
    expect(claimOf('w21-health-cervical')).toBe(
      '2024年全区适龄妇女宫颈癌筛查率66.1%（模拟数据），较上年提高3.4个百分点，距2030年国家目标（≥70%）还差3.9个百分点，预期可达标。',
    );
    expect(claimOf('w21-health-life-expectancy')).toMatch(/较上年提高0\.\d+岁。$/);
    expect(claimOf('w21-social-security-assistance')).toMatch(/^截至2024年底，.*当年新增[\d,]+人。$/);
    expect(claimOf('w21-health-hiv')).toBeNull();
    expect(claimOf('w21-education-senior')).toContain('，待核实）');
    expect(claimOf('w21-health-mmr', 'en')).toBe(
      'Maternal mortality ratio, whole region: 12 deaths, 9.26 per 100,000 in 2024 (small sample, simulated), down 0.90 from the year before, below the 2030 national target (≤12 per 100,000), but on too few cases, so it is not judged yet.',
    );
  });
});

test('a claim names the number behind each of its digits, the year it is of among them', () => {
  const goal = outlines.flatMap(({ goals }) => goals).find(({ id }) => id === 'w21-health-mmr');
  const claim = goal ? (goalClaim(statusIn(goal, whole, 2020), speech) ?? []) : [];
  const numbers = claim.filter((one) => typeof one !== 'string');
  expect(numbers.map(({ what }) => what)).toEqual(expect.arrayContaining(['value', 'change', 'target']));
  expect(numbers.every((one) => 'region' in one && one.region === whole)).toBe(true);
  expect(numbers.find(({ what }) => what === 'value')).toMatchObject({
    year: 2020,
    indicator: 'maternal-mortality-ratio',
  });
  // Only years, and the size of the base in the unit, are left.
  const text = claim.filter((one) => typeof one === 'string').join('|');
  expect(text.replace(/\d{4}年|\/10万/g, '')).not.toMatch(/\d/);
});

test('of a league with few cases a claim counts them and passes no verdict', () => {
  const goal = outlines.flatMap(({ goals }) => goals).find((one) => one.id === 'w21-health-mmr');
  if (!goal) throw new Error('no goal');
  const one = statusIn(goal, '152900');
  expect(textOf(goalClaim(one, speech) ?? [])).toMatch(/^2022—2024年阿拉善盟孕产妇死亡\d+例，.*小样本.*暂不作判定。$/);
});

test.each(
  outlines.flatMap((outline) =>
    [2018, 2020, 2024].flatMap((year) => [whole, '150200'].map((code) => ({ outline, year, code }))),
  ),
)(
  'the report on $outline.id of $year in $code is of that year, and says what it said as long as the data stay',
  ({ outline, year, code }) => {
    const region = [regions.whole, ...regions.parts].find((one) => one.code === code) ?? regions.whole;
    const goals = goalStatuses(outline, themes, code, year);
    const served = { themes, boundaries: null, outlines };
    for (const speech of [speechOf('zh', zh), speechOf('en', en)]) {
      const wholeGoals = code === whole ? null : goalStatuses(outline, themes, whole, year);
      const request = { kind: 'annual' as const, outline, goals, whole: wholeGoals, region, year };
      const briefing = monitoringReport(request, outlineWords(speech), speech);
      const content = contentOf(briefing, served, { speech, day: '2026-11-28' });
      const prose = [
        content.introduction,
        ...content.parts.flatMap((part) => {
          if (part.kind === 'text') return [part.words];
          return part.kind === 'figure' ? [part.words.sentence ?? []].flat() : [];
        }),
      ];
      for (const { moved, unbound } of prose) expect([moved, unbound]).toEqual([[], []]);
      const numbers = prose.flatMap((one) => one.prose).filter((one) => typeof one !== 'string' && 'year' in one);
      const ofData = numbers.filter((one) => ['value', 'change', 'cases', 'gap', 'goals'].includes(one.what));
      expect(ofData.length).toBeGreaterThan(0);
      for (const one of ofData) {
        // A report on a league counts the goals of 全区 as well.
        const regionCodes = one.what === 'goals' ? [code, whole] : [code];
        expect(one).toMatchObject({ year: expect.any(Number) });
        expect(regionCodes).toContain('region' in one ? one.region : '');
        if ('year' in one) expect(one.year).toBeLessThanOrEqual(year);
      }
    }
  },
);

test('an outline that has ended tells and judges nothing that came after its last year', () => {
  for (const outline of outlines.filter(({ to }) => to < 2024))
    for (const { measured } of goalStatuses(outline, themes, whole, null))
      for (const { point } of measured) expect(point?.year ?? outline.to).toBeLessThanOrEqual(outline.to);
});

test.each([
  ['>=', 70, 66.1, 94.4],
  ['>=', 70, 80, 100],
  ['<=', 60, 67.2, 89.3],
  ['<=', 60, 50, 100],
  ['<=', 60, 0, 100],
  ['~', 50, 50, null],
] as const)('实现程度 of a target %s %d with a value of %d is %d %%', (op, value, reached, percent) => {
  const document = { zh: '', en: '' };
  expect(attainmentOf(reached, { year: 2030, op, value, level: 'national', document, verified: true })).toBe(percent);
});

describe.each(outlines)('what the report on $id says first', (outline) => {
  const goals = goalStatuses(outline, themes, whole, null);

  test.each([null, outline.from - 1])('since %s is what got better, and what is missed, behind or worse', (since) => {
    for (const { measured } of achievements(goals, since)) expect(movementSince(measured, since)).toBe('better');
    const named = problems(goals, since);
    const urgent = claimedIn(goals).filter((one) => isBehind(one) || movementSince(one.measured, since) === 'worse');
    const isUrgent = (one: (typeof named)[number]) => urgent.some(({ measured }) => measured === one.measured);
    expect(named.filter(isUrgent).length).toBe(Math.min(3, urgent.length));
    for (const one of named) expect(isShort(one) || isUrgent(one)).toBe(true);
  });

  test('compares no running total, no neutral indicator and no rate on few cases', () => {
    for (const one of indicatorsIn(goals)) {
      const last = one.line.points.at(-1);
      const isOpen = one.indicator.direction === 'neutral' || one.indicator.stat === 'cumulative';
      if (isOpen || isSmallSample(last?.cases ?? null)) expect(movementSince(one, null)).toBe('uncompared');
    }
    const sum = movements.reduce((all, kind) => all + countIn(goals, kind), 0);
    expect(sum).toBe(countIn(goals, 'indicators'));
  });
});
