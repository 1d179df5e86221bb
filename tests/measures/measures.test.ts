import { describe, expect, test } from 'vitest';
import type { Source } from '../../src/contract/fact';
import { aboutEn } from '../../src/i18n/about/about.en';
import { aboutZh } from '../../src/i18n/about/about.zh';
import { textOf } from '../../src/i18n/sentences/phrase';
import { speechOf } from '../../src/i18n/speech';
import { zh } from '../../src/i18n/zh';
import {
  changeFromPreviousTerm,
  changeFromPreviousYear,
  changeOver,
  changesOf,
  lastCut,
  termStarts,
} from '../../src/measures/change';
import type { PublishedPoint } from '../../src/measures/point';
import { type Clause, leaguesClause, sentenceOf } from '../../src/measures/sentences/clause';
import { differenceHedge, toneOf } from '../../src/measures/sentences/writing';
import { better, meets } from '../../src/measures/verdict';
import { dated } from '../answers.ts';

const note = { zh: '', en: '' };
const uncut = { breaks: [], decimals: 1, publishedChanges: [] };
const cut = { breaks: [{ year: 2022, cutsLine: true, note }], decimals: 1, publishedChanges: [] };

describe('a change', () => {
  test('is from the first to the last year with a value', () => {
    expect(changeOver(dated([2010, 2011, 2012, 2013], [null, 1.1, 3, null]), uncut)).toEqual({
      fromYear: 2011,
      toYear: 2012,
      difference: 1.9,
    });
  });

  test('starts after a break that cuts the line', () => {
    expect(changeOver(dated([2021, 2022, 2023], [1, 5, 6]), cut)).toMatchObject({ fromYear: 2022, difference: 1 });
    expect(changeOver(dated([2021, 2022], [1, 5]), cut)).toBeNull();
  });

  test('is none of a published figure whose year is inferred, or that was printed in fewer digits than the series has', () => {
    const point = (year: number, value: number, rest: Partial<PublishedPoint> = {}) => {
      const cited = { mark: 'published' as const, hedge: 'exact' as const, caveat: null, factIds: [], sources: [] };
      return { year, value, published: { year, value, ...cited, ...rest } };
    };
    const pointsOf = (last: Partial<PublishedPoint>) => [point(2020, 10_056), point(2022, 13_000, last)];
    const printed = { zh: '1.3亿元', en: 'CNY 130 million' };
    expect(changeOver(pointsOf({}), uncut)).toMatchObject({ difference: 2944 });
    expect(changeOver(pointsOf({ printed }), uncut)).toBeNull();
    expect(changeOver(pointsOf({ caveat: 'year-inferred' }), uncut)).toBeNull();
    const change = { fromYear: 2020, toYear: 2022, change: 2944, hedge: 'exact' as const, factIds: [] };
    expect(changeOver(pointsOf({ printed }), { ...uncut, publishedChanges: [change] })).not.toBeNull();
    const others = [
      { ...change, fromYear: 2019 },
      { ...change, toYear: 2021 },
    ];
    expect(changeOver(pointsOf({ printed }), { ...uncut, publishedChanges: others })).toBeNull();
  });

  test('is none between the articles of two publishers, and one between two of the same', () => {
    const source = (title: string, publisher: string | null) => ({
      title: { zh: title, en: title },
      publisher: publisher === null ? null : { zh: publisher, en: publisher },
      year: 2022,
    });
    const between = (one: Source[], other: Source[]) =>
      changeOver(
        [one, other].map((sources, index) => {
          const dated = { year: 2020 + index, value: index };
          const cited = { mark: 'published' as const, hedge: 'exact' as const, caveat: null, factIds: [] };
          return { ...dated, published: { ...dated, ...cited, sources } };
        }),
        uncut,
      );
    expect(between([source('综述', null)], [source('年鉴', '统计局')])).toBeNull();
    expect(between([source('综述', null)], [source('综述', null)])).not.toBeNull();
    expect(between([source('年鉴2020', '统计局')], [source('年鉴2021', '统计局')])).not.toBeNull();
    expect(between([], [source('年鉴', '统计局')])).not.toBeNull();
    expect(between([source('年鉴', '统计局')], [])).not.toBeNull();
    expect(between([source('综述', '妇联')], [source('年鉴', '统计局')])).toBeNull();
    expect(between([source('综述', '妇联')], [source('年鉴', null)])).toBeNull();
    // One of several is enough.
    const several = [source('综述', '妇联'), source('年鉴', '统计局')];
    expect(between(several, [source('公报', '统计局')])).not.toBeNull();
    expect(between([source('公报', '统计局')], several)).not.toBeNull();
  });

  test('is none without two values', () => {
    expect(changeOver(dated([2021, 2022], [null, 5]), uncut)).toBeNull();
    expect(changeOver(dated([], []), uncut)).toBeNull();
  });
});

describe('the changes up to the last value', () => {
  const yearly = { ...uncut, stat: 'annual-rate' } as const;
  const years = [2019, 2020, 2021, 2022, 2023];

  test('are those since the year before and since the first', () => {
    expect(changesOf(dated(years, [1, 2, 3, 4, 6]), yearly)).toEqual({
      recent: { fromYear: 2022, toYear: 2023, difference: 2 },
      overall: { fromYear: 2019, toYear: 2023, difference: 5 },
    });
    expect(changeFromPreviousYear(dated(years, [1, 2, 3, null, 6]), yearly)).toBeNull();
    expect(changeFromPreviousYear([], yearly)).toBeNull();
  });

  test('of rates over three years have three years between them', () => {
    const of = (...values: (number | null)[]) => changesOf(dated(years, values), yearly, true);
    expect(of(null, 2, 3, 4, 6)).toEqual({ recent: null, overall: { fromYear: 2020, toYear: 2023, difference: 4 } });
    expect(of(null, null, 3, 4, 6)).toEqual({ recent: null, overall: null });
    expect(of(null, null, null, null, 6)).toEqual({ recent: null, overall: null });
  });

  test('by term of office are since the last value of the term before', () => {
    const byTerm = {
      ...uncut,
      stat: 'term',
      breaks: [2018, 2020, 2022].map((year) => ({ year, cutsLine: false, note })),
    } as const;
    expect(changeFromPreviousTerm(dated(years, [1, 2, 3, 5, 5]), byTerm)).toMatchObject({
      fromYear: 2021,
      difference: 2,
    });
    expect(changesOf(dated(years, [1, 2, 3, 5, 5]), byTerm).recent).toMatchObject({ fromYear: 2021 });
    expect(changeFromPreviousYear(dated(years, [1, 2, 3, 5, 5]), byTerm)).toBeNull();
    // Neither a value of an earlier term nor one of the same stands in for a missing one.
    expect(changeFromPreviousTerm(dated(years, [1, null, null, 5, 5]), byTerm)).toBeNull();
    expect(changeFromPreviousTerm(dated(years, [1, 2, 3, 5, 5]), { ...byTerm, breaks: [] })).toBeNull();
    expect(changeFromPreviousTerm(dated(years, [1, 2, 3, 5, 5]), yearly)).toBeNull();
    expect(changeFromPreviousTerm([], byTerm)).toBeNull();
    const first = { ...byTerm, breaks: [{ year: 2022, cutsLine: false, note }] };
    expect(changeFromPreviousTerm(dated(years, [1, 2, 3, 5, 5]), first)).toMatchObject({ fromYear: 2021 });
  });
});

test('the last cut before a year', () => {
  expect(lastCut(cut, 2021)).toBe(Number.NEGATIVE_INFINITY);
  expect(lastCut(cut, 2022)).toBe(2022);
});

test('terms begin at their elections, whatever order they are listed in', () => {
  const breaks = [2022, 2017].map((year) => ({ year, cutsLine: false, note }));
  expect(termStarts({ breaks }, 2024)).toEqual([2017, 2022]);
  expect(termStarts({ breaks }, 2021)).toEqual([2017]);
  expect(termStarts({ breaks }, 2016)).toEqual([]);
});

test('better and worse follow the direction, and neutral is neither', () => {
  expect([better(1, 'higher'), better(1, 'lower'), better(1, 'neutral'), better(0, 'lower')]).toEqual([1, -1, 0, 0]);
});

test('a target is met at its very value; one «about» a value has no such line', () => {
  const target = { year: 2030, value: 12, level: 'national', document: note, verified: true } as const;
  expect(meets(12, { ...target, op: '<=' })).toBe(true);
  expect(meets(12, { ...target, op: '>=' })).toBe(true);
  expect(meets(12.01, { ...target, op: '<=' })).toBe(false);
  expect(meets(12, { ...target, op: '~' })).toBeNull();
});

test.each([
  ['exact', 'exact', 5, 'exact'],
  ['exact', 'over', 5, 'over'],
  ['exact', 'nearly', 5, 'nearly'],
  ['exact', 'over', -5, 'about'],
  ['about', 'exact', 5, 'about'],
  ['over', 'over', 5, 'about'],
] as const)('from %s to %s by %d is known %s', (from, to, difference, hedge) => {
  expect(differenceHedge(from, to, difference)).toBe(hedge);
});

test('提高 is kept for rates of which more is better', () => {
  const plain = { perHead: null, aggregation: { method: 'none', weight: null } } as const;
  expect(toneOf({ ...plain, kind: 'rate', direction: 'higher' })).toBe('improving');
  expect(toneOf({ ...plain, kind: 'years', direction: 'lower' })).toBe('plain');
  expect(toneOf({ ...plain, kind: 'ratio', direction: 'neutral' })).toBe('plain');
  expect(toneOf({ ...plain, kind: 'amount', direction: 'higher' })).toBe('amount');
});

describe('a sentence', () => {
  const speech = speechOf('zh', zh);
  const base: Clause = {
    worded: (marked) => (marked ? '甲（模拟）' : '甲'),
    about: 'region',
    simulated: true,
    joint: 'comma',
  };
  const first = leaguesClause('乙乙', { simulated: true, joint: 'semicolon' });
  const second = leaguesClause('丙', { simulated: true, joint: 'semicolon' });

  test('says once that all of it is simulated', () => {
    expect(textOf(sentenceOf([base], speech))).toBe('甲（模拟）。');
    expect(textOf(sentenceOf([base, first, second], speech))).toBe('甲；乙乙；丙，以上均为模拟数据。');
  });

  test('says which of it is simulated', () => {
    const published = { ...base, simulated: false, worded: () => '甲' };
    expect(textOf(sentenceOf([published, first, second], speech))).toBe('甲；乙乙；丙，盟市数为模拟数据。');
  });
});

test('the method of the targets is told in as many points in both languages', () => {
  for (const part of ['method', 'limits'] as const) {
    expect(aboutEn().outlook[part].length).toBe(aboutZh().outlook[part].length);
  }
});
