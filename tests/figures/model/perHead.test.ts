import { describe, expect, test } from 'vitest';
import { domains } from '../../../src/contract/domains';
import type { Indicator } from '../../../src/contract/indicator';
import type { DomainData } from '../../../src/data/domainData';
import { titleKey } from '../../../src/figures/card/ownTitles';
import type { FigureQuery } from '../../../src/figures/model/model';
import { inBasis } from '../../../src/figures/model/perHead';
import { buildPlacesTable } from '../../../src/figures/model/placesTable';
import { buildProfile } from '../../../src/figures/model/profile';
import { basisText } from '../../../src/figures/texts/basisText';
import { footnotes } from '../../../src/figures/texts/footnotes';
import { countedOn } from '../../../src/figures/texts/placeText';
import { takeaway } from '../../../src/figures/texts/takeaway';
import { en } from '../../../src/i18n/en';
import { speechOf } from '../../../src/i18n/speech';
import { zh } from '../../../src/i18n/zh';
import { decimalsFor, isPerHead, perHeadMark } from '../../../src/measures/perHead';
import { publishedPoints } from '../../../src/measures/point.ts';
import { countedSingly } from '../../../src/measures/scaledUnit';
import { marksOf, missingOf } from '../../answers.ts';
import { servedDomain, servedFigure } from '../../served';

const themes = await Promise.all(domains.map((domain) => servedDomain(domain)));
const whole = '150000';

/** Every count of every theme, as served and divided by the population, with the persons of its base. */
const counts = themes.flatMap((data) => {
  const rates = inBasis(data, 'per-head');
  return data.indicators.indicators.flatMap((count, index) => {
    const rate = rates.indicators.indicators[index];
    return rate && isPerHead(rate) ? [{ data, rates, count, rate }] : [];
  });
});

const valuesOf = ({ series }: DomainData, { id }: Indicator, region: string) =>
  series.series.find((one) => one.indicator === id && one.region === region)?.values ?? [];

const personsOf = ({ series }: DomainData, { perHead }: Indicator, region: string) =>
  series.bases.find((one) => one.base === perHead?.base && one.region === region)?.values ?? [];

function figureOf(id: string, basis: 'total' | 'per-head', query: Partial<FigureQuery> = {}) {
  const data = themes.find(({ indicators }) => indicators.indicators.some((one) => one.id === id));
  if (!data) throw new Error(`no indicator ${id}`);
  return servedFigure(inBasis(data, basis), id, query);
}

describe('a count set against the population', () => {
  test('is offered for every count that 全区 is the sum of', () => {
    const sums = themes.flatMap(({ indicators }) =>
      indicators.indicators.filter(({ aggregation }) => aggregation.method === 'sum'),
    );
    expect(counts.map(({ count }) => count.id)).toEqual(sums.map(({ id }) => id));
  });

  test.each(counts.map((one) => [one.count.id, one] as const))(
    '%s: value × base is the count again, in the shown decimals',
    (_id, { data, rates, count, rate }) => {
      const { times } = countedSingly(count.unit);
      const per = count.perHead?.per ?? 0;
      for (const region of [whole, ...data.regions.parts.map(({ code }) => code)]) {
        const [total, persons, value] = [
          valuesOf(data, count, region),
          personsOf(data, count, region),
          valuesOf(rates, rate, region),
        ];
        for (const [year, one] of total.entries()) {
          const [base, perHead] = [persons[year] ?? null, value[year] ?? null];
          if (one === null || base === null) expect(perHead).toBeNull();
          else
            expect(Math.abs((perHead ?? Number.NaN) - (one * times * per) / base)).toBeLessThan(10 ** -rate.decimals);
        }
      }
    },
  );

  test.each(counts.map((one) => [one.count.id, one] as const))(
    '%s: 全区 is the mean of its leagues weighted by the base',
    (_id, { data, rates, rate }) => {
      const codes = data.regions.parts.map(({ code }) => code);
      for (const [year, value] of valuesOf(rates, rate, whole).entries()) {
        const leagues = codes.map((code) => valuesOf(rates, rate, code)[year] ?? null);
        if (value === null || leagues.includes(null)) continue;
        const persons = codes.map((code) => personsOf(data, rate, code)[year] ?? 0);
        const weighted = leagues.reduce<number>((sum, one, index) => sum + (one ?? 0) * (persons[index] ?? 0), 0);
        const mean = weighted / persons.reduce((sum, one) => sum + one, 0);
        expect(Math.abs(mean - value)).toBeLessThanOrEqual(1.001 * 10 ** -rate.decimals);
      }
    },
  );

  test('says the base in name and unit, in both languages', () => {
    const { indicator } = figureOf('wf-organizations', 'per-head');
    expect(indicator.name).toEqual({
      zh: '各级妇联组织（每万名妇女）',
      en: "Women's federation organizations (per 10,000 women)",
    });
    expect(indicator.unit).toMatchObject({ zh: '个/万名妇女', en: 'units per 10,000 women' });
    expect(figureOf('legal-aid-cases', 'per-head').indicator.name.zh).toBe(
      '办结妇女儿童法律援助案件（累计，每万名妇女儿童）',
    );
    const funding = figureOf('mch-funding', 'per-head').indicator;
    expect(funding.unit).toMatchObject({ zh: '元/名妇女儿童', en: 'CNY per woman or child' });
  });

  test('is spoken of as a rate of that base', () => {
    const query = { view: 'ranking' as const, regions: ['150400'], year: 2024 };
    const zhText = takeaway(figureOf('wf-organizations', 'per-head', query), speechOf('zh', zh));
    expect(zhText).toMatch(
      /^2024年末全区每万名妇女各级妇联组织[\d.]+个；赤峰市(高|低)于全区[\d.]+个，居12个盟市第\d+位/,
    );
    expect(takeaway(figureOf('legal-aid-cases', 'per-head', query), speechOf('zh', zh))).toMatch(
      /^截至2024年底，全区每万名妇女儿童办结妇女儿童法律援助案件累计[\d.]+件；/,
    );
    const enText = takeaway(figureOf('legal-aid-cases', 'per-head', query), speechOf('en', en));
    expect(enText).toMatch(/^Legal-aid cases closed per 10,000 women and children, whole region: /);
  });

  test('of a cumulative series is never told as new: the base changes too', () => {
    expect(takeaway(figureOf('legal-aid-cases', 'total'), speechOf('zh', zh))).toContain('新增');
    expect(takeaway(figureOf('legal-aid-cases', 'per-head'), speechOf('zh', zh))).not.toContain('新增');
  });

  test('takes nothing along that was published of the count', () => {
    const { publishedChanges, publishedTotals, whole } = figureOf('wf-organizations', 'per-head');
    expect([publishedPoints(whole), publishedChanges, publishedTotals].flat()).toEqual([]);
    expect(marksOf(whole)).not.toContain('published');
    expect(publishedPoints(figureOf('wf-organizations', 'total').whole)).not.toEqual([]);
  });

  test('withholds the rate wherever the count is withheld', () => {
    const total = figureOf('protection-orders', 'total');
    const rate = figureOf('protection-orders', 'per-head');
    expect(total.parts.flatMap(missingOf)).toContain('suppressed');
    expect(rate.parts.map(missingOf)).toEqual(total.parts.map(missingOf));
  });

  test('says below it whom it is set against, and on whom its cases are counted', () => {
    const orders = figureOf('protection-orders', 'per-head', { view: 'ranking', year: 2024 });
    const chinese = speechOf('zh', zh);
    expect(footnotes(orders, chinese).notes.join()).toContain('基数（妇女）：18岁及以上常住女性');
    expect(countedOn(orders, zh())).toBe('名妇女');
    expect(footnotes(figureOf('protection-orders', 'total'), chinese).notes.join()).not.toContain('基数');
  });

  test('as a total warns below its order that it follows the population, and no longer as a rate', () => {
    const notes = (id: string, basis: 'total' | 'per-head', view: 'ranking' | 'trend' = 'ranking') =>
      footnotes(figureOf(id, basis, { view }), speechOf('zh', zh)).notes;
    expect(notes('wf-organizations', 'total')).toContain(zh().figure.sizeOnly);
    expect(notes('wf-organizations', 'total', 'trend')).not.toContain(zh().figure.sizeOnly);
    expect(notes('wf-organizations', 'per-head')).not.toContain(zh().figure.sizeOnly);
  });

  test('is neutral where the count is', () => {
    for (const { count, rate } of counts) expect(rate.direction).toBe(count.direction);
  });

  test('keeps a wording of its own', () => {
    expect(titleKey(figureOf('wf-organizations', 'per-head'), 'zh')).not.toBe(
      titleKey(figureOf('wf-organizations', 'total'), 'zh'),
    );
  });
});

test('a theme under a basis is the same object each time', () => {
  for (const data of themes) {
    expect(inBasis(data, 'total')).toBe(data);
    expect(inBasis(data, 'per-head')).toBe(inBasis(data, 'per-head'));
  }
});

test('a server that names no bases leaves every count as it is', () => {
  for (const data of themes) {
    const silent = { ...data, series: { ...data.series, bases: [] } };
    expect(basisText([silent], speechOf('zh', zh))).toBeNull();
    expect(inBasis(silent, 'per-head').indicators.indicators).toEqual(data.indicators.indicators);
    expect(inBasis(silent, 'per-head').series.series).toEqual(data.series.series);
  }
});

test('a rate worked out here is published nowhere, and implied only by two published figures', () => {
  expect(perHeadMark('published', 'published')).toBe('implied');
  expect(perHeadMark('implied', 'published')).toBe('implied');
  expect(perHeadMark('published', 'simulated')).toBe('simulated');
  expect(perHeadMark('simulated', 'published')).toBe('simulated');
});

test.each([
  [5146, 0],
  [26.04, 1],
  [2.78, 2],
  [0.51, 2],
  [0.0414, 3],
  [0.004, 4],
])('%d is shown with %d decimals', (value, decimals) => {
  expect(decimalsFor(value)).toBe(decimals);
});

test('the switch names the base, and says 按人口平均 where there are several', () => {
  const [theme] = counts.filter(({ count }) => count.id === 'wf-organizations').map(({ data }) => data);
  if (!theme) throw new Error('no theme');
  const only = (...ids: string[]) => {
    const { indicators } = theme.indicators;
    return {
      ...theme,
      indicators: { ...theme.indicators, indicators: indicators.filter(({ id }) => ids.includes(id)) },
    };
  };
  const chinese = speechOf('zh', zh);
  expect(basisText([only('wf-organizations', 'womens-homes')], chinese)).toBe('每万名妇女');
  expect(basisText([only('wf-organizations', 'lectures-held')], chinese)).toBe('按人口平均');
  expect(basisText([inBasis(only('wf-organizations'), 'per-head')], speechOf('en', en))).toBe('Per 10,000 women');
});

test('a league that is last for its size can be held against 全区 per head, in the table of places and in its profile', () => {
  const [theme] = counts.filter(({ count }) => count.id === 'wf-organizations');
  if (!theme) throw new Error('no theme');
  const cellOf = (data: DomainData) =>
    buildPlacesTable([data], 2024)
      ?.groups[0]?.rows.find((row) => row.indicator.id === 'wf-organizations')
      ?.cells.find(({ line }) => line.region.code === '152900');
  expect(cellOf(theme.data)).toMatchObject({ rank: 12, plain: 'sum', step: null });
  expect(cellOf(theme.rates)).toMatchObject({ plain: null });
  expect(cellOf(theme.rates)?.rank).toBeLessThan(12);
  const judged = (data: DomainData) =>
    buildProfile([data], '152900', 2024, true)
      ?.rows.filter((row) => row.judged)
      .map((row) => row.model.indicator.id);
  expect(judged(theme.data)).toEqual([]);
  expect(judged(theme.rates)).toContain('wf-organizations');
});
