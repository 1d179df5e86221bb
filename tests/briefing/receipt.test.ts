import { describe, expect, test } from 'vitest';
import { emptyBriefing, newItem } from '../../src/briefing/basket/shelf';
import { contentOf } from '../../src/briefing/content/parts';
import type { Served } from '../../src/briefing/content/served';
import { differences, erratum, receiptOf, withReceipt } from '../../src/briefing/receipt/receipt';
import type { ViewSpec } from '../../src/filters/viewSpec/viewSpec';
import { briefingZh } from '../../src/i18n/briefing/briefing.zh';
import { speechOf } from '../../src/i18n/speech';
import { zh } from '../../src/i18n/zh';
import { servedDomain } from '../served';
import { placesTableView } from './views';

const speech = speechOf('zh', zh);
const data = await servedDomain('health');
const id = 'maternal-management-rate';
const whole = data.regions.whole.code;
const plain: Omit<Extract<ViewSpec, { kind: 'figure' }>, 'view'> = {
  kind: 'figure',
  domain: 'health',
  indicator: id,
  regions: [],
  from: null,
  to: null,
  year: null,
  map: 'tiles',
  basis: 'total',
};
const league = data.regions.parts[0]?.code ?? '';
const profile: ViewSpec = {
  kind: 'profile',
  league,
  year: null,
  basis: 'total',
  picks: 'rank',
  withOutlines: false,
  domain: null,
  order: 'given',
};
const briefing = {
  ...emptyBriefing('简报'),
  issue: '第1期',
  blocks: [
    newItem({ ...plain, view: 'trend' }, { zh: '', en: '' }, null),
    newItem({ ...plain, view: 'ranking' }, { zh: '', en: '' }, null),
    newItem(placesTableView, { zh: '各盟市位次表', en: '' }, null),
    newItem(profile, { zh: '呼和浩特市', en: '' }, null),
  ],
};

/** The served data with changed values of 全区 or another region. */
function servedWith(change: (value: number | null, year: number) => number | null, region = whole): Served {
  const series = data.series.series.map((one) =>
    one.indicator === id && one.region === region
      ? { ...one, values: one.values.map((value, index) => change(value, data.series.years[index] ?? 0)) }
      : one,
  );
  return {
    themes: [{ ...data, series: { ...data.series, series } }],
    boundaries: null,
    outlines: [],
  };
}

const partsNow = (served: Served) => contentOf(briefing, served, { speech, day: '2026-11-26' }).parts;
const asItWas = partsNow(servedWith((value) => value));
const receipt = receiptOf(asItWas, '2026-11-26', 'word');
const since = (served: Served) => differences(receipt, partsNow(served), briefingZh().receipt, speech);

describe('since a briefing has left', () => {
  test('nothing has changed while the data are the same, and there is nothing to correct', () => {
    const changes = since(servedWith((value) => value));
    expect(changes).toEqual([]);
    expect(erratum(briefing, receipt, changes, briefingZh())).toBeNull();
  });

  test('a revised value is told with what it was and what it is, and corrected in a note', () => {
    const changes = since(servedWith((value, year) => (year === 2015 ? 70 : value)));
    expect(changes).toHaveLength(1);
    expect(changes[0]?.kind).toBe('value');
    expect(changes[0]?.text).toMatch(/全区2015年由92\.\d%改为70\.0%/);
    const note = erratum(briefing, receipt, changes, briefingZh());
    expect(note).toContain('《简报 第1期》');
    expect(note).toContain('2026年11月26日');
    expect(note).toContain('1. 孕产妇系统管理率');
  });

  test('a value that is gone is a dash', () => {
    const [change] = since(servedWith((value, year) => (year === 2015 ? null : value)));
    expect(change?.text).toMatch(/改为—/);
  });

  test('a revised value of a league, and its place, are told of the ranking, of the table of places and of its profile', () => {
    const changes = since(servedWith((value, year) => (year === 2024 ? 70 : value), league));
    const of = (index: number) => changes.filter(({ item }) => item === briefing.blocks[index]?.id);
    for (const index of [1, 2, 3]) {
      expect(of(index).find(({ kind }) => kind === 'value')?.text).toMatch(/2024年由[\d.]+%改为70\.0%/);
      expect(of(index).find(({ kind, text }) => kind === 'rank' && text.endsWith('变为第12位'))).toBeDefined();
    }
    // A profile compares its league and 全区, the other views all leagues.
    expect(of(3).filter(({ kind }) => kind === 'rank')).toHaveLength(1);
    expect(of(2).filter(({ kind }) => kind === 'rank').length).toBeGreaterThan(1);
    expect(of(0)).toEqual([]);
  });

  test('a ranking that has moved on to another year still tells what was revised of the year it left with', () => {
    const before = {
      ...receipt,
      figures: receipt.figures.map((one) => (one.years.length === 1 ? { ...one, years: [2023] } : one)),
    };
    const changes = differences(before, asItWas, briefingZh().receipt, speech).filter(({ kind }) => kind === 'value');
    expect(changes.some(({ text }) => text.includes('2023年由'))).toBe(true);
  });

  test('years that have come are told, and are no correction', () => {
    const shorter = { ...receipt, figures: receipt.figures.map((one) => ({ ...one, years: one.years.slice(0, -1) })) };
    const changes = differences(shorter, asItWas, briefingZh().receipt, speech).filter(({ kind }) => kind === 'years');
    expect(changes.map(({ text }) => text)).toEqual([
      '孕产妇系统管理率：新增2024年数据',
      '孕产妇系统管理率：新增2024年数据',
      '各盟市位次表：新增2024年数据',
      '呼和浩特市：新增2024年数据',
    ]);
    expect(erratum(briefing, shorter, changes, briefingZh())).toBeNull();
  });
});

test('the receipts of a briefing do not grow without end', () => {
  let receipts = [receipt];
  for (let index = 0; index < 20; index += 1)
    receipts = withReceipt(receipts, { ...receipt, day: `2026-12-${10 + index}` });
  expect(receipts.length).toBeLessThan(10);
  expect(receipts.at(-1)?.day).toBe('2026-12-29');
});
