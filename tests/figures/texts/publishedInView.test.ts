import { beforeAll, describe, expect, test } from 'vitest';
import { domains } from '../../../src/contract/domains';
import type { DomainData } from '../../../src/data/domainData';
import type { FigureModel, FigureQuery } from '../../../src/figures/model/model';
import { publishedCounts } from '../../../src/figures/model/publishedInView';
import { footnotes } from '../../../src/figures/texts/footnotes';
import { publishedTexts } from '../../../src/figures/texts/publishedTexts';
import { sourceText, valueCitations } from '../../../src/figures/texts/sourceText';
import { takeaway } from '../../../src/figures/texts/takeaway';
import { views } from '../../../src/filters/views';
import { en } from '../../../src/i18n/en';
import { speechOf } from '../../../src/i18n/speech';
import { zh } from '../../../src/i18n/zh';
import { withoutSimulated } from '../../../src/ownData/layers/layer';
import { marksOf } from '../../../src/pictures/sheet/captions';
import { figureOf } from '../../answers';
import { servedDomain, servedFigure } from '../../served';

const chinese = speechOf('zh', zh);
let themes: DomainData[];

beforeAll(async () => {
  themes = await Promise.all(domains.map((domain) => servedDomain(domain)));
});

function figure(id: string, query: Partial<FigureQuery>): FigureModel {
  const data = themes.find((theme) => theme.indicators.indicators.some((one) => one.id === id));
  if (!data) throw new Error(`no indicator ${id}`);
  return servedFigure(data, id, query);
}

describe('the card of life expectancy says of its points', () => {
  test.each<[string, Partial<FigureQuery>, string]>([
    ['a trend', {}, '◆ 公布2点 · ◇ 推算2点 · 其余模拟'],
    ['a trend of years without a published point', { from: 2022 }, '模拟数据'],
    ['a trend of years with implied points alone', { from: 2010, to: 2014 }, '◇ 推算2点 · 其余模拟'],
    ['a ranking of a year without one', { view: 'ranking', year: 2024 }, '模拟数据'],
    ['a map of a year without one', { view: 'map', year: 2024 }, '模拟数据'],
    ['a ranking of a published year', { view: 'ranking', year: 2021 }, '◆ 公布1点 · 其余模拟'],
    ['a map, which shows no value of 全区', { view: 'map', year: 2021 }, '模拟数据'],
  ])('in %s', (_what, query, t) => {
    expect(footnotes(figure('female-life-expectancy', query), chinese).marks).toBe(t);
  });
});

test('the card and the picture of any figure agree on what is simulated', () => {
  for (const { indicators, series } of themes) {
    for (const { id } of indicators.indicators) {
      for (const view of views) {
        for (const year of view === 'trend' || view === 'table' ? [null] : series.years) {
          const model = figure(id, { view, year });
          const { marks } = footnotes(model, chinese);
          const notice = marksOf([model], chinese).notice;
          expect(marks.includes(zh().figure.simulatedRest), marks).toBe(
            notice === zh().export.unofficial(zh().export.restSimulated),
          );
          expect(marks === zh().figure.allSimulated, marks).toBe(
            notice === zh().export.unofficial(zh().export.simulated),
          );
        }
      }
    }
  }
});

describe('what was published of a span of years', () => {
  const span = /\d{4}—\d{4}年(变化|合计)/;

  test.each(['trend', 'table'] as const)('is told below a %s, with its source', (view) => {
    const model = figure('maternal-mortality-ratio', { view });
    const [note, ...others] = footnotes(model, chinese).notes.filter((note) => span.test(note));
    expect(note).toBe('其中2012—2021年变化−10.72/10万为公布数据');
    expect(valueCitations([model], chinese)).toMatch(/^公布数据见《.+》/);
    expect(others).toEqual([]);
  });

  test('makes no published value of those beside it, whose source names no article', () => {
    const model = figure('maternal-mortality-ratio', {});
    expect(footnotes(model, chinese).source).toBe('主管部门：卫健委；数据：模拟生成');
    const implied = figure('female-life-expectancy', { from: 2010, to: 2014 });
    expect(valueCitations([implied], chinese)).toMatch(/^推算所据的公布数据见《/);
  });

  test.each(['ranking', 'map'] as const)('is told below no %s, and no source is cited beside 模拟数据', (view) => {
    for (const { indicators, series } of themes) {
      for (const { id } of indicators.indicators) {
        for (const year of series.years) {
          const model = figure(id, { view, year });
          expect(footnotes(model, chinese).notes.filter((note) => span.test(note))).toEqual([]);
          const { published, implied } = publishedCounts(model);
          if (published + implied === 0) expect(valueCitations([model], chinese), `${id} ${year}`).toBe('');
        }
      }
    }
  });

  test('is worded with its sign, hedge and unit: a difference of percentages in 个百分点', () => {
    const all = themes.flatMap(({ indicators }) => indicators.indicators);
    const percent = all.find(({ unit, publishedChanges }) => unit.zh === '%' && publishedChanges.length > 0);
    const total = all.find(({ publishedTotals }) => publishedTotals.length > 0);
    if (!percent || !total) throw new Error('nothing of the kind was published');
    expect(publishedTexts(figure(percent.id, {}), chinese)[0]?.text).toMatch(/变化近?[+−][\d.]+个百分点$/);
    const [text] = publishedTexts(figure(total.id, {}), chinese).filter(({ text }) => text.includes('合计'));
    expect(text?.text.endsWith(total.unit.symbol.zh)).toBe(true);
    expect(text?.sources).not.toEqual([]);
  });
});

test('a published value is from its article: the office is in charge, and no source of it', () => {
  for (const { indicators } of themes) {
    for (const { id } of indicators.indicators) {
      for (const view of views) {
        const model = figure(id, { view });
        const t = sourceText([model], chinese);
        expect(t, `${id} ${view}`).toMatch(
          publishedCounts(model).published > 0
            ? /^主管部门：.+；数据：部分公布.*其余模拟生成$/
            : /^主管部门：.+；数据：.*模拟生成$/,
        );
      }
    }
  }
  const all = themes.flatMap(({ indicators }) => indicators.indicators.map(({ id }) => figure(id, {})));
  expect(sourceText(all, chinese)).not.toContain('来源');
});

test('what an office has published without an article is its own', () => {
  const indicator = { published: [{ year: 2024, value: 50, hedge: 'exact' as const, caveat: null, factIds: [] }] };
  const model = figureOf({ indicator, values: [], wholeMarks: ['published'] }, { view: 'table' });
  expect(sourceText([model], chinese)).toMatch(/^来源：/);
});

describe('a total and a change stay as they were published', () => {
  const texts = (id: string) => publishedTexts(figure(id, {}), chinese).map(({ text }) => text);

  test('person-times keep their unit and their caution, and no sentence adds up year-end numbers', () => {
    const [text] = texts('women-employed');
    expect(text).toContain('合计5,241.2万人次（十个年度就业人次之和，口径原文未说明，年份为推定）');
    const model = figure('women-employed', { from: 2012, to: 2021 });
    expect(takeaway(model, chinese)).not.toContain('合计');
    expect(footnotes(model, chinese).notes.join()).not.toMatch(/5,241\.2万人[^次]/);
  });

  test('a total has no more decimals than were published, and a bound is told in words, with its year as it is known', () => {
    expect(texts('mch-funding')).toEqual(['2012—2021年合计53.7亿元']);
    expect(texts('new-civil-servants-female-share')).toEqual(['2021年超过50%（年份为推定）']);
    expect(texts('female-share-of-employment')).toEqual(['2022年不少于40%（年份为推定）']);
  });

  test('a change with a hedge has no more decimals than were published', () => {
    expect(texts('vocational-training-female-share').join()).toContain('变化近10个百分点');
  });
});

describe('where simulated values are hidden', () => {
  const english = speechOf('en', en);
  const hidden = (id: string, query: Partial<FigureQuery>) => {
    const data = themes.find((theme) => theme.indicators.indicators.some((one) => one.id === id));
    if (!data) throw new Error(`no indicator ${id}`);
    return servedFigure(withoutSimulated(data), id, query);
  };

  test.each<[string, string, string]>([
    [
      'maternal-mortality-ratio',
      '2012—2021年全区孕产妇死亡率下降10.72/10万（公布）。',
      'Maternal mortality ratio, whole region: down 10.72 per 100,000 over 2012–2021 (published).',
    ],
    [
      'child-rescue-centres',
      '2012—2021年全区流浪儿童（未成年人）救助保护中心增加27个（公布）。',
      'Street-children rescue and protection centres, whole region: up 27 units over 2012–2021 (published).',
    ],
    [
      'mch-funding',
      '2012—2021年全区妇幼保健经费合计53.7亿元（公布）。',
      'Maternal and child health funding, whole region: CNY 5.37 billion in total over 2012–2021 (published).',
    ],
    [
      'women-employed',
      '2012—2021年全区女性就业人员合计5,241.2万人次（公布，十个年度就业人次之和，口径原文未说明，年份为推定）。',
      '',
    ],
    [
      'new-civil-servants-female-share',
      '2021年全区新录用公务员中女性比重超过50%（公布，年份为推定）。',
      'Women among new civil servants, whole region: over 50% in 2021 (published, years inferred).',
    ],
    [
      'vocational-training-female-share',
      '2020年全区就业培训中心和民办机构培训中女性比重56.48%，比2010年提高近10个百分点。',
      '',
    ],
    ['female-life-expectancy', '2021年全区妇女人均预期寿命80.78岁，比2012年提高2.54岁。', ''],
    ['two-cancer-relief-fund', '截至2022年，全区两癌困难妇女救助资金累计1.3亿元。', ''],
    ['children-homes', '2022年全区儿童之家2,387个。', ''],
    ['beautiful-families', '截至2022年，全区最美家庭累计超过10万户。', ''],
  ])(
    'what was published is the sentence, in its own digits and without a difference nobody published: %s',
    (id, zhText, enText) => {
      const model = hidden(id, {});
      expect(takeaway(model, chinese)).toBe(zhText);
      if (enText !== '') expect(takeaway(model, english)).toBe(enText);
    },
  );

  test('every published change, total and bound is told, whatever else there is', () => {
    for (const { id, publishedChanges, publishedTotals, publishedBounds } of themes.flatMap(
      ({ indicators }) => indicators.indicators,
    ))
      if (publishedChanges.length + publishedTotals.length + publishedBounds.length > 0)
        expect(takeaway(hidden(id, {}), chinese), id).not.toContain('无数据');
  });

  test('a league without data is said so, and not called unreported', () => {
    const t = (query: Partial<FigureQuery>) => takeaway(hidden('two-cancer-relief-fund', query), chinese);
    const year = { from: 2022, to: 2022 };
    expect(t({ ...year, regions: ['150200'] })).toContain('；包头市无数据（模拟值已隐藏）。');
    expect(t({ ...year, view: 'ranking' })).toContain('12个盟市均无数据（模拟值已隐藏）。');
    expect(t({ ...year, view: 'ranking' })).not.toContain('未报送');
  });

  test('a bound is that of its year, and no other year has one', () => {
    const t = (year: number) => takeaway(hidden('new-civil-servants-female-share', { view: 'ranking', year }), chinese);
    expect(t(2021)).toContain('2021年全区新录用公务员中女性比重超过50%（公布');
    expect(t(2020)).toContain('无数据（模拟值已隐藏）');
  });
});
