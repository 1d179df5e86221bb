import { describe, expect, test } from 'vitest';
import { whole } from '../../mocks/library';
import type { Indicator } from '../../src/contract/indicator';
import type { Mark } from '../../src/contract/mark';
import { takeawayPhrase } from '../../src/figures/texts/takeaway';
import { en } from '../../src/i18n/en';
import { type Phrase, textOf } from '../../src/i18n/sentences/phrase';
import { speechOf } from '../../src/i18n/speech';
import { zh } from '../../src/i18n/zh';
import type { Outlook } from '../../src/measures/outlook';
import type { Place, Point } from '../../src/measures/point';
import { type Clause, sentenceOf } from '../../src/measures/sentences/clause';
import { comparisonClause, showsRank } from '../../src/measures/sentences/comparisonClause';
import { type Field, isComparable, rankOrder } from '../../src/measures/sentences/field';
import { isNamedIn, leaguesSpread, targetCount } from '../../src/measures/sentences/leaguesClauses';
import { doubtfulClause, lackingClause, levelClause, regionClause } from '../../src/measures/sentences/regionClause';
import { nothingPublished, type Run } from '../../src/measures/sentences/run';
import { apartText } from '../../src/measures/sentences/spreadText';
import { type Judgement, targetClause } from '../../src/measures/sentences/targetClause';
import { relativeCondition, targetCondition } from '../../src/measures/sentences/targetCondition';
import {
  boundWord,
  numeral,
  originNotes,
  publishedAlone,
  publishedSize,
  toneOf,
  valueAgain,
} from '../../src/measures/sentences/writing';
import { traitsOf } from '../../src/measures/traits';
import { figureOf, inOneYear, leagues, plainIndicator } from '../answers';

const chinese = speechOf('zh', zh);
const english = speechOf('en', en);
const { words } = chinese;

const [hohhot, baotou] = leagues;
if (!hohhot || !baotou) throw new Error('no leagues');

const money: Indicator = {
  ...plainIndicator,
  unit: { zh: '万元', en: 'CNY 10,000', symbol: { zh: '万元', en: ' ×10,000 CNY' } },
  kind: 'amount',
  stat: 'stock',
  decimals: 0,
  aggregation: { method: 'sum', weight: null },
};
const mortality: Indicator = {
  ...plainIndicator,
  name: { zh: '孕产妇死亡率', en: 'Maternal mortality ratio' },
  phrasing: { deathsOf: { zh: '孕产妇', en: 'mothers' } },
  unit: { zh: '1/10万', en: 'per 100,000', symbol: { zh: '/10万', en: ' per 100,000' } },
  direction: 'lower',
  target: { year: 2030, op: '<=', value: 12, level: 'national', document: { zh: '', en: '' }, verified: true },
};
const team: Indicator = { ...plainIndicator, stat: 'stock', comparison: 'presence' };

function point(year: number, value: number | null, part: Partial<Point> = {}): Point {
  const mark = value === null ? null : 'simulated';
  const missing = value === null ? 'not-reported' : null;
  return { year, value, mark, missing, status: null, cases: null, base: null, per: 1, published: null, ...part };
}

function runOf(indicator: Indicator, points: Point[], part: Partial<Run> = {}): Run {
  const traits = traitsOf(indicator);
  return {
    indicator,
    traits,
    region: whole,
    isWhole: true,
    points,
    pooled: false,
    published: nothingPublished,
    ...part,
  };
}

const saidBy = (clause: Clause | null, marked = true) => clause && textOf([clause.worded(marked)].flat());

/** What the numbers of a phrase refer to. */
function references(phrase: Phrase) {
  return phrase.filter((part) => typeof part !== 'string');
}

describe('the numbers of a sentence', () => {
  const years = [2023, 2024];

  test('refer to the value, the change, the difference and the rank that they state', () => {
    const model = figureOf(
      { years, whole: [50, 52.5], values: [[60, 61], ...leagues.slice(1).map((_, index) => [40 + index, 40 + index])] },
      { regions: [hohhot.code] },
    );
    const of = { indicator: 'plain', region: whole.code, year: 2024 };
    const league = { ...of, region: hohhot.code };
    expect(references(takeawayPhrase(model, chinese))).toEqual([
      { ...of, what: 'value', written: '52.5' },
      { ...of, what: 'change', written: '2.5', from: 2023 },
      { ...league, what: 'difference', written: '8.5' },
      { ...league, what: 'rank', written: '1' },
    ]);
  });

  test('refer to the cases, the target and the gap, and to the ends of the leagues', () => {
    const support = (cases: number) => ({ cases: [cases], base: [100_000], per: 100_000 });
    const model = figureOf(
      {
        indicator: mortality,
        whole: [15],
        wholeSupport: support(15),
        values: inOneYear([20, 10, ...leagues.slice(2).map(() => 15)]),
        supports: leagues.map((_, index) => support([20, 10][index] ?? 15)),
      },
      { regions: [hohhot.code], view: 'ranking' },
    );
    const said = references(takeawayPhrase(model, chinese));
    const of = { indicator: 'plain', region: whole.code, year: 2024 };
    expect(said).toContainEqual({ ...of, what: 'cases', written: '15' });
    expect(said).toContainEqual({ ...of, what: 'value', written: '15.0' });
    const run = runOf(mortality, [point(2024, 15)]);
    const outlook = { verdict: 'attention', year: 2024, value: 15, gap: 3 } as Outlook;
    const clause = targetClause(run, { outlook, yearSpokenOf: 2024, foretell: false }, chinese);
    expect(references([clause?.worded(true) ?? ''].flat())).toEqual([
      { ...of, what: 'target', written: '12', year: 2030 },
      { ...of, what: 'gap', written: '3.0', from: 2030 },
    ]);
  });

  test('carry the factor of an English amount, and nobody traces those of no value', () => {
    const of = { what: 'value', region: whole.code, year: 2024 } as const;
    expect(numeral('5', plainIndicator, null)).toBe('5');
    expect(numeral('5', plainIndicator, of)).toEqual({ ...of, indicator: 'plain', written: '5' });
    expect(numeral('5', plainIndicator, of, 100)).toEqual({ ...of, indicator: 'plain', written: '5', factor: 100 });
    const again = valueAgain(3080, money, of, english);
    expect(textOf(again)).toBe('CNY 30.8 million');
    expect(references(again)).toEqual([{ ...of, indicator: 'plain', written: '30.8', factor: 0.01 }]);
    const persons = { ...money, unit: { ...money.unit, en: '10,000 persons' } };
    expect(textOf(valueAgain(3080, persons, of, english))).toBe('30.8 million');
  });

  test('of a printed value are its printed digits, with the factor to the value', () => {
    const published = { year: 2024, value: 13_000, caveat: null, factIds: [], sources: [] };
    const printed = { zh: '1,300百万元', en: 'CNY 130 million' };
    const printedPoint = point(2024, 13_000, {
      mark: 'published',
      published: { ...published, mark: 'published', hedge: 'about', printed },
    });
    const clause = regionClause(runOf(money, [printedPoint]), chinese);
    expect(saidBy(clause)).toBe('2024年末全区示例指标约1,300百万元');
    expect(references([clause.worded(true)].flat())).toEqual([
      { what: 'value', region: whole.code, indicator: 'plain', year: 2024, written: '1,300', factor: 0.1 },
    ]);
    expect(saidBy(regionClause(runOf(money, [printedPoint]), english))).toContain('about CNY 130 million');
  });
});

describe('a target that cases are too few to judge', () => {
  const goal = '2030年国家目标值（≤12/10万），但';

  test.each([
    ['below it', -2, 30, {}, `低于${goal}死亡例数为30例，暂不作判定`],
    ['above it', 2, 30, {}, `高于${goal}死亡例数为30例，暂不作判定`],
    ['at it', 0, 30, {}, `等于${goal}死亡例数为30例，暂不作判定`],
    ['with few cases, which the sentence has told', 2, 5, {}, `高于${goal}例数少，暂不作判定`],
    ['with few cases, which it has not told', 2, 5, { areCasesStated: false }, `高于${goal}死亡例数仅5例，暂不作判定`],
    [
      'in a year that it has not named',
      2,
      5,
      { yearSpokenOf: 2023 },
      '2024年时高于国家目标值（≤12/10万），但死亡例数仅5例，暂不作判定',
    ],
    ['without known cases', 2, null, {}, `高于${goal}例数少，暂不作判定`],
  ] as const)('is named as %s', (_, gap, cases, part, expected) => {
    expect(judged(gap, cases, part)).toBe(expected);
  });

  test('speaks of deaths only where its cases are deaths', () => {
    expect(judged(2, 30, {}, { ...mortality, phrasing: {} })).toBe(`高于${goal}例数为30例，暂不作判定`);
  });

  test('refers to its cases', () => {
    const run = runOf(mortality, [point(2024, 14, { cases: 30 })]);
    const outlook = { verdict: 'few-cases', year: 2024, value: 14, gap: 2 } as Outlook;
    const clause = targetClause(run, { outlook, yearSpokenOf: 2024, foretell: true }, chinese);
    expect(references([clause?.worded(true) ?? ''].flat())).toContainEqual({
      what: 'cases',
      indicator: 'plain',
      region: whole.code,
      year: 2024,
      written: '30',
    });
  });

  function judged(gap: number, cases: number | null, part: Partial<Judgement>, indicator = mortality) {
    const run = runOf(indicator, [point(2023, 12 + gap, { cases }), point(2024, 12 + gap, { cases, mark: 'own' })]);
    const outlook = { verdict: 'few-cases', year: 2024, value: 12 + gap, gap } as Outlook;
    return saidBy(targetClause(run, { outlook, yearSpokenOf: 2024, foretell: true, ...part }, chinese));
  }

  test('is no clause without a target', () => {
    const outlook = { verdict: 'met', year: 2024, value: 1, gap: 0 } as Outlook;
    expect(
      targetClause(runOf(plainIndicator, []), { outlook, yearSpokenOf: 2024, foretell: true }, chinese),
    ).toBeNull();
  });

  test('says of a simulated year beside a published one that it is simulated', () => {
    const points = [point(2023, 10), point(2024, 11, { mark: 'own' })];
    const outlook = { verdict: 'met', year: 2023, value: 10, gap: -2 } as Outlook;
    const clause = targetClause(runOf(mortality, points), { outlook, yearSpokenOf: 2024, foretell: true }, chinese);
    expect(saidBy(clause)).toBe('2023年时（模拟数据）已达到国家目标（≤12/10万）');
    expect(saidBy(clause, false)).toBe('2023年时已达到国家目标（≤12/10万）');
    expect(clause).toMatchObject({ about: 'region', simulated: true, joint: 'comma' });
  });
});

describe('the condition of a target', () => {
  const aimed = (value: number, op: '>=' | '<=' | '~' = '>=', part: Partial<NonNullable<Indicator['target']>> = {}) => {
    const target = { ...mortality.target, op, value, ...part } as Indicator['target'];
    return { ...plainIndicator, target };
  };

  test('has its sign and its unit, but no sign at a full 100 %', () => {
    expect([aimed(90), aimed(99.5), aimed(100), aimed(100, '<=')].map((one) => targetCondition(one, words))).toEqual([
      '≥90%',
      '≥99.5%',
      '100%',
      '≤100%',
    ]);
    expect(targetCondition({ ...aimed(100), unit: mortality.unit }, words)).toBe('≥100/10万');
    expect(targetCondition(aimed(90), words, { unit: false })).toBe('≥90');
    expect(targetCondition(plainIndicator, words)).toBe('');
  });

  test('that is relative is written as in its document, with the value that follows', () => {
    const relative = { fromYear: 2020, percent: -20, simulated: false };
    expect(targetCondition(aimed(10, '<=', { relative }), words)).toContain('比2020年下降20%');
    expect(targetCondition(aimed(10, '<=', { relative }), words)).toContain('10%');
    expect(targetCondition(aimed(10, '<=', { relative }), words, { unit: false })).toBe('比2020年下降20%');
    expect(textOf(relativeCondition({ ...relative, percent: 12.5 }, null, words))).toBe('比2020年提高12.5%');
  });
});

describe('a clause on one region', () => {
  test('tells a year without a value with the last one, and its notes', () => {
    const last = { ...point(2023, 5, { cases: 5 }), value: 5 };
    const run = runOf(mortality, [last, point(2024, null, { missing: null })]);
    const clause = lackingClause(run, point(2024, null, { missing: null }), last, chinese);
    expect(saidBy(clause)).toBe('2024年全区孕产妇死亡率未报送（2023年为5.0/10万，5例，小样本，模拟数据）');
    expect(saidBy(clause, false)).toBe('2024年全区孕产妇死亡率未报送（2023年为5.0/10万，5例，小样本）');
    expect(clause.simulated).toBe(true);
    const own = { ...last, mark: 'own' as const, cases: null };
    const reported = lackingClause(runOf(mortality, [own]), point(2024, null, { missing: 'ended' }), own, chinese);
    expect(saidBy(reported)).toBe(`2024年全区孕产妇死亡率${words.missing.ended}（2023年为5.0/10万，本单位填报）`);
    expect(reported.simulated).toBe(false);
  });

  test('tells what was published of years without a value, and which years are inferred', () => {
    const change = { fromYear: 2020, toYear: 2022, change: 5, hedge: 'exact' as const, factIds: [] };
    const total = { fromYear: 2020, toYear: 2022, value: 53.7, factIds: [] };
    const bound = { fromYear: 2020, toYear: 2021, op: '>=' as const, value: 900, factIds: [] };
    const of = (published: Partial<Run['published']>) =>
      regionClause(runOf(money, [point(2022, null)], { published: { ...nothingPublished, ...published } }), chinese);
    expect(saidBy(of({ publishedChanges: [change] }))).toBe('2020—2022年全区示例指标增加5万元（公布）');
    expect(saidBy(of({ publishedChanges: [{ ...change, change: 0, inferred: true }] }))).toBe(
      '2020—2022年全区示例指标无变化（公布，年份为推定）',
    );
    expect(saidBy(of({ publishedChanges: [{ ...change, change: -5 }] }))).toBe(
      '2020—2022年全区示例指标减少5万元（公布）',
    );
    expect(saidBy(of({ publishedTotals: [total] }))).toBe('2020—2022年全区示例指标合计53.7万元（公布）');
    const noted = { ...total, unit: { zh: '亿元', en: '' }, note: { zh: '含贷款', en: '' }, inferred: true };
    expect(saidBy(of({ publishedTotals: [noted] }))).toBe(
      '2020—2022年全区示例指标合计53.7亿元（公布，含贷款，年份为推定）',
    );
    expect(saidBy(of({ publishedBounds: [bound, { ...bound, op: '<', inferred: true }] }))).toBe(
      '2020—2021年全区示例指标不少于900万元（公布）；2020—2021年全区示例指标<900万元（公布，年份为推定）',
    );
    expect(of({ publishedBounds: [bound] }).simulated).toBe(false);
  });

  test('tells the published bound of a year without a value', () => {
    const bound = { fromYear: 2020, toYear: 2021, op: '>' as const, value: 900, factIds: [] };
    const published = { ...nothingPublished, publishedBounds: [bound] };
    const run = runOf(
      money,
      [2019, 2020, 2021, 2022].map((year) => point(year, null)),
      { published },
    );
    const said = [2019, 2020, 2021, 2022].map((year) => saidBy(levelClause(run, year, chinese)));
    const stated = '2020—2021年全区示例指标超过900万元（公布）';
    const gone = (year: number) => `${year}年全区示例指标无数据（未报送）`;
    expect(said).toEqual([gone(2019), stated, stated, gone(2022)]);
    expect(saidBy(levelClause(run, 2030, chinese))).toBe(words.gate.noYears);
  });

  test('tells whether a league has it, and whether it had it at the start', () => {
    const of = (...values: number[]) => {
      const points = values.map((value, index) => point(2025 - values.length + index, value));
      return regionClause(runOf(team, points, { region: hohhot, isWhole: false }), chinese);
    };
    expect(saidBy(of(100))).toBe('2024年末呼和浩特市已配备示例指标（模拟数据）');
    expect(saidBy(of(0, 100))).toBe('2024年末呼和浩特市已配备示例指标，2023年末未配备（模拟数据）');
    expect(saidBy(of(100, 0), false)).toBe('2024年末呼和浩特市未配备示例指标，2023年末已配备');
    expect(saidBy(of(0, 0), false)).toBe('2024年末呼和浩特市未配备示例指标，与2023年末相同');
    const mixed = [point(2023, 0, { mark: 'own' }), point(2024, 100)];
    expect(regionClause(runOf(team, mixed, { region: hohhot, isWhole: false }), chinese).simulated).toBe(false);
    expect(saidBy(regionClause(runOf(team, [point(2024, 50)]), chinese))).toContain('50.0%');
    expect(saidBy(levelClause(runOf(team, mixed, { region: hohhot, isWhole: false }), 2024, chinese))).toBe(
      '2024年末呼和浩特市已配备示例指标（模拟数据）',
    );
  });

  test('tells the total that was published of exactly the years in view, in the unit of its values', () => {
    const flow = { ...money, stat: 'flow' as const };
    const total = { fromYear: 2023, toYear: 2024, value: 110, factIds: [] };
    const points = [point(2023, 50, { mark: 'own' }), point(2024, 60, { mark: 'own' })];
    const of = (part: Partial<Run['published']['publishedTotals'][number]>, indicator: Indicator = flow) => {
      const published = { ...nothingPublished, publishedTotals: [{ ...total, ...part }] };
      return saidBy(regionClause(runOf(indicator, points, { published }), chinese));
    };
    expect(of({})).toContain('2023—2024年全区示例指标合计110万元（公布数据），其中2024年60万元');
    expect(of({ fromYear: 2022 })).not.toContain('合计');
    expect(of({ toYear: 2025 })).not.toContain('合计');
    expect(of({ unit: { zh: '亿元', en: '' } })).not.toContain('合计');
    expect(of({}, money)).not.toContain('合计');
  });

  test('says which of its values are simulated, where some are and some are not', () => {
    const of = (before: Mark, now: Mark) =>
      regionClause(runOf(plainIndicator, [point(2023, 50, { mark: before }), point(2024, 60, { mark: now })]), chinese);
    const said = (clause: Clause) => [saidBy(clause, true), saidBy(clause, false), clause.simulated];
    const change = '，较上年提高10.0个百分点';
    expect(said(of('simulated', 'simulated'))).toEqual([
      `2024年全区示例指标60.0%（模拟数据）${change}`,
      `2024年全区示例指标60.0%${change}`,
      true,
    ]);
    const named = `2024年全区示例指标60.0%（模拟数据）${change}`;
    expect(said(of('own', 'simulated'))).toEqual([named, named, false]);
    const based = `2024年全区示例指标60.0%（本单位填报）${change}（2023年为模拟数据）`;
    expect(said(of('simulated', 'own'))).toEqual([based, based, false]);
    const both = `2024年全区示例指标60.0%（本单位填报）${change}`;
    expect(said(of('own', 'own'))).toEqual([both, both, false]);
  });

  test('tells a value beyond the possible, alone or after an earlier one', () => {
    const wrong = point(2024, null, { missing: 'doubtful', doubtful: 140 });
    const alone = runOf(plainIndicator, [wrong]);
    expect(saidBy(regionClause(alone, chinese))).toContain('2024年全区示例指标数据待核实（');
    expect(doubtfulClause(alone, chinese)).toMatchObject({ about: 'region', joint: 'semicolon', simulated: null });
    expect(saidBy(doubtfulClause(alone, chinese))).toContain('140.0%');
    expect(doubtfulClause(runOf(plainIndicator, [wrong, point(2025, 50)]), chinese)).toBeNull();
    expect(doubtfulClause(runOf(plainIndicator, []), chinese)).toBeNull();
    expect(saidBy(regionClause(runOf(plainIndicator, []), chinese))).toBe(words.gate.noYears);
  });

  test('tells the longest change that was published up to the last value, where values give none', () => {
    const change = { fromYear: 2021, toYear: 2024, change: 3, hedge: 'exact' as const, factIds: [] };
    const of = (...publishedChanges: Run['published']['publishedChanges'][number][]) => {
      const published = { ...nothingPublished, publishedChanges };
      const points = [2020, 2021, 2022, 2023].map((year) => point(year, null));
      return saidBy(
        regionClause(runOf(plainIndicator, [...points, point(2024, 50, { mark: 'own' })], { published }), chinese),
      );
    };
    const longer = { ...change, fromYear: 2020, change: 4 };
    expect(of(change, longer)).toBe('2024年全区示例指标50.0%（本单位填报），比2020年提高4.0个百分点');
    expect(of(longer, change)).toBe(of(change, longer));
    expect(of({ ...change, toYear: 2023 }, { ...change, fromYear: 2019 })).toBe(
      '2024年全区示例指标50.0%（本单位填报）',
    );
  });

  test('says why there is no change after a break only where the break is the reason', () => {
    const broken = { ...plainIndicator, breaks: [{ year: 2023, cutsLine: true, note: { zh: '', en: '' } }] };
    const of = (...values: (number | null)[]) => {
      const points = values.map((value, index) => point(2021 + index, value, value === null ? {} : { mark: 'own' }));
      return saidBy(regionClause(runOf(broken, points), chinese));
    };
    expect(of(40, 41, 50)).toContain('2023年口径变化，与此前不可比');
    expect(of(null, null, 50)).toBe('2023年全区示例指标50.0%（本单位填报）');
    expect(of(40, 41, 50, 52)).toContain('自2023年口径变化以来提高2.0个百分点');
  });
});

describe('a clause on a league', () => {
  const traits = traitsOf(plainIndicator);
  const field: Field = {
    indicator: plainIndicator,
    traits,
    year: 2024,
    whole: { ...point(2024, 50), value: 50 },
    reported: 12,
    total: 12,
    pooled: false,
    alike: false,
  };
  const place = (part: Partial<Point> & { value: number | null }, more: Partial<Place> = {}): Place => ({
    line: { region: baotou, colour: '', pooled: false, points: [] },
    point: point(2024, part.value, part),
    rank: part.value === null ? null : 3,
    unranked: null,
    tied: false,
    span: null,
    chosen: true,
    distance: null,
    small: false,
    ...more,
  });
  const placing = { named: false, again: false, nameYear: false, areYearsStated: false };
  const said = (one: Place, on: Partial<Field> = {}, how: Partial<typeof placing> = {}) =>
    saidBy(comparisonClause({ ...field, ...on }, one, { ...placing, ...how }, chinese));

  test('keeps a reported value apart from a simulated whole region', () => {
    const own = place({ value: 52, mark: 'own' });
    expect(said(own)).toBe('包头市高于全区2.0个百分点，居12个盟市第3位（本单位填报，全区为模拟）');
    expect(said(own, {}, { named: true })).toBe('高于全区2.0个百分点，居12个盟市第3位（全区为模拟）');
    expect(said(own, { whole: { ...point(2024, 50, { mark: 'published' }), value: 50 } })).toBe(
      '包头市高于全区2.0个百分点，居12个盟市第3位（本单位填报）',
    );
    const simulatedOf = (one: Place, on: Partial<Field> = {}) =>
      comparisonClause({ ...field, ...on }, one, placing, chinese)?.simulated;
    const publishedWhole = { whole: { ...point(2024, 50, { mark: 'published' }), value: 50 } };
    expect(simulatedOf(own)).toBe(false);
    expect(simulatedOf(place({ value: 52 }), publishedWhole)).toBe(true);
    expect(simulatedOf(place({ value: 52, mark: 'implied' }))).toBe(true);
    expect(simulatedOf(place({ value: 52, mark: 'implied' }), publishedWhole)).toBe(false);
    expect(simulatedOf(place({ value: null }))).toBeNull();
  });

  test('has no rank where it is level with the whole region', () => {
    expect(said(place({ value: 50 }))).toBe('包头市与全区持平');
    expect(said(place({ value: 50.4 }), { indicator: { ...plainIndicator, leastDifference: 0.5 } })).toBe(
      '包头市与全区基本持平',
    );
    expect(said(place({ value: 50.5 }), { indicator: { ...plainIndicator, leastDifference: 0.5 } })).toContain('第3位');
    expect(said(place({ value: 48 }))).toContain('包头市低于全区2.0个百分点');
  });

  test('names the year where the sentence has not, unless the value is hidden or of three years', () => {
    const named = { nameYear: true };
    expect(said(place({ value: 52 }), {}, named)).toContain('2024年包头市高于');
    expect(said(place({ value: null, missing: 'hidden' }), {}, named)).toBe(`包头市无数据（${words.missing.hidden}）`);
    expect(said(place({ value: null, missing: 'ended' }), {}, named)).toBe(`2024年包头市${words.missing.ended}`);
    expect(said(place({ value: null, missing: null }))).toBe('包头市未报送');
    expect(said(place({ value: 52 }), { pooled: true }, named)).toBe(
      '包头市2022—2024年三年合并为52.0%，居12个盟市第3位',
    );
    expect(said(place({ value: 52 }), { pooled: true }, { areYearsStated: true })).toContain('包头市52.0%，');
  });

  test('tells few cases where it gives the value itself', () => {
    const few = place({ value: 52, cases: 5 }, { small: true });
    expect(said(few, { whole: null })).toContain('（5例，小样本）');
    expect(said(few, {}, { named: true })).not.toContain('5例');
    expect(said(place({ value: null, cases: 5 }))).toBe('包头市未报送');
    const clause = comparisonClause({ ...field, whole: null }, few, placing, chinese);
    const of = { indicator: 'plain', region: baotou.code, year: 2024 };
    expect(references([clause?.worded(true) ?? ''].flat())).toEqual([
      { ...of, what: 'value', written: '52.0' },
      { ...of, what: 'rank', written: '3' },
      { ...of, what: 'cases', written: '5' },
    ]);
  });

  test('adds nothing where the sentence has named it and it cannot be compared', () => {
    expect(
      comparisonClause(
        { ...field, whole: null, alike: true },
        place({ value: 52 }),
        { ...placing, named: true },
        chinese,
      ),
    ).toBeNull();
  });

  test('is ranked unless all are alike, or few cases leave the rank to chance', () => {
    const span = { first: 3, last: 4 };
    expect(showsRank(field, place({ value: 1 }))).toBe(true);
    expect(showsRank(field, place({ value: null }))).toBe(false);
    expect(showsRank({ ...field, alike: true }, place({ value: 1 }))).toBe(false);
    expect(showsRank({ ...field, pooled: true }, place({ value: 1 }))).toBe(true);
    expect(showsRank(field, place({ value: 1 }, { small: true }))).toBe(true);
    expect(showsRank({ ...field, pooled: true }, place({ value: 1 }, { small: true }))).toBe(false);
    expect(showsRank({ ...field, pooled: true }, place({ value: 1 }, { small: true, span }))).toBe(true);
    expect(said(place({ value: 52 }, { rank: null }))).toBe('包头市高于全区2.0个百分点');
    expect(said(place({ value: 52 }, { span }))).toContain('第3—4位');
  });

  test('is compared with a whole region of its own kind alone', () => {
    expect(isComparable(field)).toBe(true);
    expect(isComparable({ ...field, whole: null })).toBe(false);
    expect(isComparable({ ...field, pooled: true })).toBe(false);
    expect(isComparable({ ...field, traits: traitsOf(money) })).toBe(false);
  });

  test('is ranked best first, and by size where nothing is better', () => {
    const orders = (indicator: Indicator) =>
      (['higher', 'lower', 'neutral'] as const).map((direction) =>
        rankOrder({ ...field, indicator: { ...indicator, direction }, traits: traitsOf(indicator) }),
      );
    expect(orders(plainIndicator)).toEqual(['highest', 'lowest', 'plainHighest']);
    expect(orders(money)).toEqual(['largest', 'smallest', 'plainLargest']);
  });

  const several = (values: (number | null)[], part: (index: number) => Partial<Place> = () => ({})) =>
    values.map((value, index) => {
      const region = leagues[index] ?? baotou;
      return { ...place({ value }), line: { region, colour: '', pooled: false, points: [] }, ...part(index) };
    });

  describe('counts itself among the leagues', () => {
    const named = (values: (number | null)[], on: Partial<Field> = {}, part?: (index: number) => Partial<Place>) => {
      const all = several(values, part);
      return all.map((one) => isNamedIn({ ...field, ...on }, all, one));
    };

    test('as named where it is the first or the last', () => {
      expect(named([40, 45, 50])).toEqual([true, false, true]);
      expect(named([40, null, 50])).toEqual([true, false, true]);
      expect(named([40, 40, 40])).toEqual([false, false, false]);
      expect(named([40, 45, 50], { alike: true })).toEqual([false, false, false]);
      const unranked = { traits: traitsOf({ ...plainIndicator, comparison: 'no-rank' }) };
      expect(named([40, 45, 50], unranked)).toEqual([false, false, false]);
      expect(named([40, 45, 50], {}, (index) => (index === 0 ? { rank: null } : {}))).toEqual([false, false, true]);
    });

    test('as not named where chance could swap the ends', () => {
      const spans = [
        { first: 1, last: 2 },
        { first: 1, last: 3 },
        { first: 2, last: 3 },
      ];
      expect(named([40, 45, 50], {}, (index) => ({ span: spans[index] ?? null }))).toEqual([false, false, false]);
      const sure = [
        { first: 1, last: 1 },
        { first: 2, last: 2 },
        { first: 3, last: 3 },
      ];
      expect(named([40, 45, 50], {}, (index) => ({ span: sure[index] ?? null }))).toEqual([true, false, true]);
    });

    test('as named where it lacks what others have, and not where it has it', () => {
      const presence = { traits: traitsOf(team) };
      const without = () => ({ rank: null });
      expect(named([0, 100, 100], presence, without)).toEqual([true, false, false]);
    });
  });

  describe('are told by their target', () => {
    const target = { ...mortality.target, op: '>=', value: 45 } as NonNullable<Indicator['target']>;
    const counted = (
      indicator: Partial<Indicator>,
      on: Partial<Field> = {},
      part?: (index: number) => Partial<Place>,
    ) => {
      const aimed = { ...plainIndicator, target, ...indicator };
      const judged = { ...field, indicator: aimed, traits: traitsOf(aimed), ...on };
      return saidBy(targetCount(judged, several([40, 45, 50, null], part), chinese));
    };

    test('how many of those that have a value meet it', () => {
      expect(counted({})).toBe('3个盟市中2个已达到2030年国家目标值（≥45%，仅供参考）');
      expect(counted({}, { year: 2030 })).toBe('3个盟市中2个已达到2030年国家目标（≥45%，仅供参考）');
      expect(
        counted({}, {}, (index) => (index === 0 ? { point: point(2024, 40, { cases: 5, base: 9 }) } : {})),
      ).toContain('除1个例数少的盟市外，其余2个均已达到');
    });

    test('and not where they are not ranked, or not judged in a single year', () => {
      expect(counted({ target: null })).toBeNull();
      expect(counted({ direction: 'neutral' })).toBeNull();
      expect(counted({ comparison: 'no-rank' })).toBeNull();
      expect(counted({ comparison: 'pooled-3-years' })).toBeNull();
      expect(counted({ kind: 'count' })).toBeNull();
      expect(counted({}, { pooled: true })).toBeNull();
      expect(counted({ target: { ...target, op: '~' } })).toBeNull();
    });
  });

  describe('are told by their spread', () => {
    const telling = { scope: 'all', isYearStated: true, apart: true } as const;
    const spread = (
      values: (number | null)[],
      on: Partial<Field> = {},
      part?: (index: number) => Partial<Place>,
      how: Partial<Parameters<typeof leaguesSpread>[2]> = {},
    ) => leaguesSpread({ ...field, ...on }, several(values, part), { ...telling, ...how }, chinese);
    const gone = (missing: Point['missing']) => ({ point: point(2024, null, { missing }) });

    test('with the first, the last and what lies between', () => {
      expect(saidBy(spread([40, 45, 50]))).toBe(
        '3个盟市中乌海市最高（50.0%），呼和浩特市最低（40.0%），相差10.0个百分点',
      );
    });

    test('with the reasons of those without a value', () => {
      const why = (index: number) =>
        [{}, gone('hidden'), gone('doubtful'), gone('suppressed'), gone('not-reported')][index] ?? {};
      expect(saidBy(spread([40, null, null, null, null, 50], {}, why))).toContain(
        `6个盟市中1个未报送、1个无数据（${words.missing.hidden}）、1个待核实、1个数值不公开，其余2个`,
      );
      expect(saidBy(spread([null, null], {}, () => gone('hidden')))).toBe(`2个盟市均无数据（${words.missing.hidden}）`);
      expect(spread([null], {}, () => gone('hidden')).simulated).toBeNull();
    });

    test('with the number of those that were reported', () => {
      const own = (count: number) => (index: number) =>
        index < count ? { point: point(2024, 40 + 5 * index, { mark: 'own' }) } : {};
      expect(saidBy(spread([40, 45, 50], {}, own(1)))).toContain('，其中1个为本单位填报，其余为模拟数据');
      expect(saidBy(spread([40, 45, 50], {}, own(3)))).toContain('（盟市数为本单位填报）');
      expect([0, 1, 3].map((count) => spread([40, 45, 50], {}, own(count)).simulated)).toEqual([true, false, false]);
      expect(saidBy(spread([40, 45, 50]))).not.toContain('本单位填报');
    });

    test('in one year, which is named once', () => {
      expect(saidBy(spread([40, 50], {}, undefined, { isYearStated: false }))).toMatch(/^2024年/);
      expect(saidBy(spread([40, 50], { pooled: true }, undefined, { isYearStated: false }))).not.toMatch(/^2024年/);
    });

    test('as nearly all, or alike, where differences are negligible', () => {
      expect(saidBy(spread([99.9, 100]))).toBe('2个盟市均在99.9%以上');
      expect(saidBy(spread([99.8, 99.9]))).toBe('2个盟市基本持平（99.8%至99.9%）');
      expect(saidBy(spread([100, 100]))).not.toContain('99.9');
    });

    test('without names where the ends are open or without an order', () => {
      const open = (index: number) => (index === 0 ? { rank: null } : {});
      expect(saidBy(spread([40, 45, 50], {}, open))).not.toContain('呼和浩特市');
      const wide = (index: number) => (index === 0 ? { span: { first: 2, last: 3 } } : {});
      expect(saidBy(spread([40, 45, 50], {}, wide))).not.toContain('最低');
      const tied = (index: number) => (index === 0 ? { span: { first: 2, last: 3 }, tied: true } : {});
      expect(saidBy(spread([40, 45, 50], {}, tied))).toContain('呼和浩特市最低');
      const unranked = { traits: traitsOf({ ...plainIndicator, comparison: 'no-rank' }) };
      expect(saidBy(spread([40, 45, 50], unranked))).toBe('3个盟市在40.0%至50.0%之间');
    });

    test('with the cases of a single league whose cases are few', () => {
      const few = (index: number) => ({ small: true, point: point(2024, 40 + 5 * index, { cases: 5 + index }) });
      expect(saidBy(spread([40, 45, 50], {}, few))).toContain('呼和浩特市最低（40.0%，5例）');
      expect(saidBy(spread([40, 45, 50], {}, few))).toContain('乌海市最高（50.0%，7例）');
      const pair = (index: number) => ({ ...few(index), point: point(2024, index < 2 ? 40 : 50, { cases: 5 }) });
      expect(saidBy(spread([40, 40, 50], {}, pair))).toContain('并列最低（40.0%）');
      const enough = (index: number) => ({ point: point(2024, 40 + 5 * index, { cases: 50 }) });
      expect(saidBy(spread([40, 45, 50], {}, enough))).not.toContain('例');
      const unknown = () => ({ small: true });
      expect(saidBy(spread([40, 45, 50], {}, unknown))).toContain('呼和浩特市最低（40.0%）');
      const rates = { ...plainIndicator, comparison: 'pooled-3-years' as const };
      const pooled = { indicator: rates, traits: traitsOf(rates), pooled: true };
      expect(saidBy(spread([40, 45, 50], pooled, enough))).toContain('40.0%（呼和浩特市，50例）');
      expect(saidBy(spread([40, 45, 50], { ...pooled, pooled: false }, enough))).toContain('40.0%（呼和浩特市）');
      const low = (index: number) => ({ point: point(2024, index < 2 ? 40 : 50, { cases: 50 }) });
      expect(saidBy(spread([40, 40, 50], pooled, low))).toContain('40.0%（呼和浩特市、包头市）');
    });

    test('with references to the value of the first that has it', () => {
      const of = { what: 'value', indicator: 'plain', year: 2024 };
      const clause = spread([40, 45, 50], {}, undefined, { apart: false });
      expect(references([clause.worded(true)].flat())).toEqual([
        { ...of, region: leagues[2]?.code, written: '50.0' },
        { ...of, region: hohhot.code, written: '40.0' },
      ]);
    });

    test('by who lacks it, where one or two do', () => {
      const having = { indicator: team, traits: traitsOf(team) };
      const of = (...values: number[]) => saidBy(spread(values, having));
      expect(of(100, 100, 100)).toBe('3个盟市均已配备');
      expect(of(0, 100, 100)).toContain('呼和浩特市');
      expect(of(0, 0, 100)).toContain('呼和浩特市、包头市');
      expect(of(0, 0, 0, 100)).not.toContain('呼和浩特市');
      expect(of(0, 0)).not.toContain('呼和浩特市');
    });

    test('how far apart they are, for rates of which one side is better', () => {
      const apart = (values: number[], indicator: Partial<Indicator> = {}) => {
        const other = { ...plainIndicator, ...indicator };
        const known = several(values).flatMap((one) => {
          const { value } = one.point;
          return value === null ? [] : [{ ...one, point: { ...one.point, value } }];
        });
        return textOf([apartText({ ...field, indicator: other, traits: traitsOf(other) }, known, chinese)].flat());
      };
      expect(apart([40, 50])).toBe('，相差10.0个百分点');
      expect([apart([40]), apart([40, 40.1])]).toEqual(['', '']);
      expect(apart([40, 50], { direction: 'neutral' })).toBe('');
      expect(apart([40, 50], { kind: 'count' })).toBe('');
      expect(apart([40, 50], { comparison: 'no-rank' })).toBe('');
      expect(apart([40, 50], { comparison: 'pooled-3-years' })).toBe('');
    });
  });
});

describe('words', () => {
  test('of a bound are those of articles where there are some', () => {
    expect((['>', '>=', '<', '<='] as const).map((op) => boundWord(op, words))).toEqual(['超过', '不少于', '<', '≤']);
  });

  test('of a published change have the digits of the article where it is hedged', () => {
    expect(textOf(publishedSize(10, plainIndicator, null, chinese, 'exact'))).toBe('10.0个百分点');
    expect(textOf(publishedSize(10, plainIndicator, null, chinese, 'nearly'))).toBe('近10个百分点');
    expect(textOf(publishedAlone(10, plainIndicator, null, chinese, 'nearly'))).toBe('近10个百分点');
    expect(textOf(publishedAlone(-10, { ...money, decimals: 1 }, null, chinese, 'nearly'))).toBe('近10万元');
    expect(textOf(publishedAlone(10, { ...money, decimals: 1 }, null, chinese, 'exact'))).toBe('10.0万元');
  });

  test('of a rate per head are those of a count per head', () => {
    const perHead = { base: 'women', per: 10_000 };
    const plain = { kind: 'rate', direction: 'higher', aggregation: { method: 'none', weight: null } } as const;
    expect(toneOf({ ...plain, perHead })).toBe('per-head');
  });

  test('of an origin are only those of what is not published or simulated', () => {
    const marks: (Mark | null | undefined)[] = ['own', 'implied', 'published', 'simulated', null, undefined];
    expect(marks.map((mark) => originNotes(mark, chinese))).toEqual([['本单位填报'], ['推算'], [], [], [], []]);
  });

  test('of some simulated and some reported leagues are each told apart', () => {
    const clause = (simulated: boolean): Clause => ({
      worded: () => (simulated ? '甲' : '乙'),
      about: 'leagues',
      simulated,
      joint: 'semicolon',
    });
    expect(textOf(sentenceOf([clause(true), clause(false)], chinese))).toBe('甲（模拟数据）；乙。');
    expect(textOf(sentenceOf([clause(false), clause(true)], chinese))).toBe('乙；甲（模拟数据）。');
  });
});
