import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { allDomains, domains } from '../../src/contract/domains';
import { factsSchema } from '../../src/contract/fact';
import { aboutWords } from '../../src/i18n/about/useAboutWords';
import { speechOf } from '../../src/i18n/speech';
import { zh } from '../../src/i18n/zh';
import { valueText } from '../../src/measures/format';
import { arrangeLedger, buildLedger, type LedgerChoices, type LedgerEntry, trapOf } from '../../src/pages/about/ledger';
import { readLedgerChoices } from '../../src/pages/about/ledgerAddress';
import { factTexts } from '../../src/pages/about/ledgerText';
import { servedDomain, standInClient } from '../served';

const speech = speechOf('zh', zh);
const everything: LedgerChoices = { query: '', topic: null, order: null };
let ledger: LedgerEntry[];

beforeAll(async () => {
  const [facts, ...themes] = await Promise.all([
    standInClient().get('/api/facts', factsSchema),
    ...domains.map((domain) => servedDomain(domain)),
  ]);
  ledger = buildLedger(
    facts,
    themes.flatMap((theme) => theme.indicators.indicators),
  );
});

const arrange = (choices: Partial<LedgerChoices>) =>
  arrangeLedger(ledger, { ...everything, ...choices }, (entry) => factTexts(entry, speech), 'zh-CN');
const ids = (entries: readonly LedgerEntry[]) => entries.map(({ fact }) => fact.id);
const entryOf = (id: string): LedgerEntry => {
  const entry = ledger.find(({ fact }) => fact.id === id);
  if (!entry) throw new Error(`no ${id}`);
  return entry;
};

describe('the ledger', () => {
  test('lists every published figure once, those without an indicator included', () => {
    expect(new Set(ids(ledger)).size).toBe(ledger.length);
    expect(ids(arrange({}))).toEqual(ids(ledger));
    expect(entryOf('a03-outline-members').citations).toEqual([]);
  });

  test('takes a source called like what every object has for one that is not there', async () => {
    const facts = await standInClient().get('/api/facts', factsSchema);
    const parsed = v.parse(factsSchema, {
      ...facts,
      facts: facts.facts.slice(0, 1).map((fact) => ({ ...fact, source: 'constructor' })),
    });
    expect(buildLedger(parsed, []).map(({ source }) => source)).toEqual([null]);
  });

  test('names the source of every figure and has words for every topic', () => {
    for (const entry of ledger) {
      expect(entry.source).not.toBeNull();
      expect(factTexts(entry, speech).topic).not.toBe(entry.fact.topic);
    }
  });

  test('leads to the indicator, over the years that the figure is about', () => {
    const citations = (id: string) =>
      entryOf(id).citations.map(({ indicator, fromYear, toYear }) => [indicator.id, fromYear, toYear]);
    expect(citations('a05-life-exp-2021')).toEqual([['female-life-expectancy', 2021, 2021]]);
    expect(citations('a07-mmr-change')).toEqual([['maternal-mortality-ratio', 2012, 2021]]);
    expect(citations('a30-employment-person-times')).toEqual([['women-employed', 2012, 2021]]);
    expect(citations('b24-employment-share')).toEqual([['female-share-of-employment', 2022, 2022]]);
  });

  test('says values with their hedge and their sign', () => {
    const value = (id: string) => factTexts(entryOf(id), speech).value;
    expect(value('a05-life-exp-2021')).toBe('80.78岁');
    expect(value('a22-startup-fund')).toBe('5,189万元');
    expect(value('a54-new-field-orgs')).toBe('近4,000家');
    expect(value('b30-protection')).toBe('不少于90%');
    // If the label has the verb, the number has no sign.
    expect(value('a07-mmr-change')).toBe('10.72/10万');
    expect(value('b29-urban-training-change')).toBe('17.3个百分点');
    expect(value('b21-vocational-change')).toBe('近10个百分点');
    expect(value('b51-dropouts')).toBe('0人');
  });

  test('has the digits that charts and tables show', async () => {
    const indicators = (await Promise.all(allDomains.map((domain) => servedDomain(domain)))).flatMap(
      (theme) => theme.indicators.indicators,
    );
    const digits = (text: string) => text.replace(/[^\d.,万亿]/g, '');
    const texts = indicators.flatMap((indicator) =>
      // The number of leagues that have something is exact, however it is written.
      indicator.comparison === 'presence'
        ? []
        : indicator.published.flatMap((point) => {
            const fact = ledger.find(({ fact: { id } }) => point.factIds.length === 1 && id === point.factIds[0]);
            if (!fact || fact.fact.period.kind === 'change') return [];
            const read = valueText({ value: point.value, published: point }, indicator, speech);
            return [[point.factIds[0], digits(read), digits(factTexts(fact, speech).value)]];
          }),
    );
    expect(texts.length).toBeGreaterThan(30);
    expect(texts.filter(([, read, written]) => read !== written)).toEqual([]);
  });

  test('calls accrued only what adds up over years', () => {
    const period = (id: string) => factTexts(entryOf(id), speech).period;
    expect(period('a01-outline-fields')).toBe('2021—2030年');
    expect(period('b48-disabled-coverage')).toBe('2011—2020年');
    expect(period('b47-special-edu-subsidy')).toBe('2011—2020年');
    expect(period('a04-mch-funding')).toBe('2012—2021年累计');
  });

  test('has no two figures that only their number tells apart, and none that leans on the row before', () => {
    const texts = ledger.map((entry) => {
      const { label, period, source } = factTexts(entry, speech);
      return [label, period, source].join(' | ');
    });
    expect(texts.filter((one, index) => texts.indexOf(one) !== index)).toEqual([]);
    expect(texts.filter((one) => /^(上述|盟市级政府 )/.test(one))).toEqual([]);
  });

  test('marks what is easily mistaken: percentage points, the two counts of 儿童之家, and person-times', () => {
    const trapped = (trap: string) => ids(ledger.filter((entry) => trapOf(entry) === trap));
    expect(trapped('points')).toEqual(['b19-illiteracy-change', 'b21-vocational-change', 'b29-urban-training-change']);
    expect(trapped('children-homes')).toEqual(['a40-children-homes-2387', 'b57-children-homes-1973']);
    expect(trapped('person-times')).toEqual(['a30-employment-person-times']);
    const [points = '', homes = '', times = ''] = aboutWords(speech).ledger.traps.list;
    expect(points).toContain('个百分点');
    expect(homes).toMatch(/1973.*“目前”.*没有写明年份/);
    expect(times).toContain('不能当作人数');
  });

  test('says of a date that the article does not give that it is inferred', () => {
    const dating = (id: string) => factTexts(entryOf(id), speech).dating;
    const inferred = ['a20-lectures', 'a53-wf-organizations', 'b43-edu-gaibao', 'b57-children-homes-1973'];
    const without = ['a10-he-female-share', 'a18-new-civil-servants', 'a19-selected-graduates', 'a38-two-cancer-fund'];
    const within = [
      'a30-employment-person-times',
      'a39-two-cancer-women',
      'b40-baby-friendly',
      'b41-baby-friendly-top',
    ];
    for (const id of [...inferred, ...without, ...within, 'b49-student-aid-people', 'b50-student-aid-amount']) {
      expect(dating(id), id).toBe('年份为推定');
    }
    for (const id of ['a05-life-exp-2021', 'b13-life-exp-2020', 'a07-mmr-change']) expect(dating(id), id).toBe('');
  });

  test('says the same of the date wherever a figure of a year stands by itself', () => {
    const inferred = ledger.flatMap(({ fact, citations }) =>
      fact.yearInferred && fact.period.kind === 'point' ? citations.map(({ indicator }) => ({ fact, indicator })) : [],
    );
    expect(inferred).not.toEqual([]);
    for (const { fact, indicator } of inferred)
      expect(indicator.published.find(({ factIds }) => factIds.includes(fact.id))?.caveat, fact.id).toBe(
        'year-inferred',
      );
  });

  test('has no hedge that the articles lack, and keeps those they have', () => {
    expect(ledger.filter(({ fact }) => fact.hedge === 'about')).toEqual([]);
    expect(factTexts(entryOf('a55-exec-members'), speech).value).toBe('13.5万人');
    expect(factTexts(entryOf('b54-beautiful-families'), speech).value).toBe('超过10万户');
    const family = entryOf('b54-beautiful-families').citations[0]?.indicator;
    expect(family?.published[0]?.hedge).toBe('over');
  });

  test('discloses where the articles differ or say less than is needed', () => {
    const note = (id: string) => factTexts(entryOf(id), speech).note;
    expect(note('a08-imr-change')).toMatch(/婴幼儿死亡率.*未写单位/);
    expect(note('a46-peace-rank')).toBe('');
    expect(note('a09-u5mr-change')).toContain('未写单位');
    expect(note('b29-urban-training-change')).toContain('增幅17.3%');
    expect(note('b50-student-aid-amount')).toBe(note('b49-student-aid-people'));
    expect(note('b57-children-homes-1973')).toContain('目前');
    expect(note('b49-student-aid-people')).toContain('累计');
    expect(note('b03-w-outline-national-met')).toContain('54项');
    expect(factTexts(entryOf('b13-life-exp-2020'), speech).sourceNote).toMatch(/兴安盟.*全区数.*网址缺/);
    expect(factTexts(entryOf('a05-life-exp-2021'), speech).sourceNote).toBe('');
  });

  test('has the standard of relief that makes money and women the same number', () => {
    const { value, period, note } = factTexts(entryOf('b11-two-cancer-standard'), speech);
    expect([value, period]).toEqual(['1万元/人', '截至2022年']);
    expect(note).toContain('今年1月份');
  });
});

describe('searching the ledger', () => {
  test.each([
    ['the content', '爱婴医院', ['b40-baby-friendly', 'b41-baby-friendly-top']],
    ['a value', '53.7', ['a04-mch-funding']],
    ['a value without its grouping', '5241', ['a30-employment-person-times']],
    ['pinyin', 'ertongzhijia', ['a40-children-homes-2387', 'b57-children-homes-1973']],
    ['English', 'Dandelion', ['a47-dandelion-projects', 'a48-dandelion-people']],
    ['the indicator it belongs to', '孕产妇死亡率', ['a07-mmr-change', 'b15-mmr-change']],
    ['two words at once', '儿童之家 2020', ['b57-children-homes-1973']],
  ])('finds by %s', (_what, query, expected) => {
    expect(ids(arrange({ query }))).toEqual(expected);
  });

  test('finds by source', () => {
    expect(arrange({ query: '兴安盟全力推进' }).every(({ fact }) => fact.source === 'B')).toBe(true);
    expect(arrange({ query: '兴安盟全力推进' }).length).toBeGreaterThan(30);
  });

  test('keeps to a topic, and finds nothing where there is nothing', () => {
    expect(new Set(arrange({ topic: 'education' }).map(({ fact }) => fact.topic))).toEqual(new Set(['education']));
    expect(arrange({ query: '无此内容' })).toEqual([]);
  });

  test('goes by period in both directions and leaves the ledger as it was', () => {
    const ends = (descending: boolean) =>
      arrange({ order: { by: 'period', descending } }).map(({ fact: { period } }) =>
        'year' in period ? period.year : period.toYear,
      );
    expect(ends(false)).toEqual([...ends(false)].sort((one, other) => one - other));
    expect(ends(true)).toEqual([...ends(true)].sort((one, other) => other - one));
    expect(ids(ledger)[0]).toBe('a01-outline-fields');
  });
});

test('the address says search, topic and order; what it says wrongly is named', () => {
  const read = (search: string) => readLedgerChoices(new URLSearchParams(search), ['health']);
  expect(read('q=%E5%84%BF%E7%AB%A5&topic=health&by=-period')).toEqual({
    choices: { query: '儿童', topic: 'health', order: { by: 'period', descending: true } },
    ignored: [],
  });
  expect(read('topic=weather&by=colour').ignored).toEqual([
    { param: 'topic', value: 'weather' },
    { param: 'by', value: 'colour' },
  ]);
});
