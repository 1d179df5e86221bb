import { expect, test } from 'vitest';
import { tableCell } from '../../../src/figures/texts/tableCell';
import { tableNotes } from '../../../src/figures/texts/tableNotes';
import { tableRows, tableTsv } from '../../../src/figures/texts/tableText';
import { en } from '../../../src/i18n/en';
import { speechOf } from '../../../src/i18n/speech';
import { zh } from '../../../src/i18n/zh';
import type { Line } from '../../../src/measures/point.ts';
import { figureOf, inOneYear } from '../../answers';

const chinese = speechOf('zh', zh);
const english = speechOf('en', en);

/** As a spreadsheet takes the clipboard. */
function pasted(text: string): string[][] {
  return text
    .replace(/\r\n$/, '')
    .split('\r\n')
    .map((row) => row.split('\t'));
}

const cases = {
  years: [2021, 2022, 2023],
  indicator: {
    unit: { zh: '人', en: 'persons', symbol: { zh: '人', en: ' persons' } },
    kind: 'count',
    decimals: 0,
    published: [{ year: 2022, value: 13000, hedge: 'about', caveat: null, factIds: ['fund'] }],
  },
  whole: [11520, 13000, 14450],
  wholeMarks: ['simulated', 'published', 'simulated'],
  values: [[1180, null, 0]],
} satisfies Parameters<typeof figureOf>[0];

test('what is pasted has headings with units, numbers without grouping, and empty cells for the missing', () => {
  const rows = pasted(tableTsv(figureOf(cases, { view: 'table', regions: ['150100'] }), chinese));
  expect(rows.slice(0, 4)).toEqual([
    ['年份', '全区（人）', '呼和浩特市（人）'],
    ['2021', '11520', '1180'],
    ['2022', '13000', ''],
    ['2023', '14450', '0'],
  ]);
});

test('the last row says which values were published and that the rest are simulated', () => {
  const model = figureOf(cases, { view: 'table' });
  expect(tableRows(model, chinese).at(-1)?.[0]).toBe('全区2022年为公布数据；其余为模拟数据');
  expect(tableRows(model, english).at(-1)).toHaveLength(1);
  const allSimulated = figureOf({ values: inOneYear([1]) }, { view: 'table' });
  expect(tableRows(allSimulated, chinese).at(-1)).toEqual(['模拟数据']);
  const allPublished = figureOf({ values: [], wholeMarks: ['published'] }, { view: 'table' });
  expect(tableRows(allPublished, chinese)).toHaveLength(2);
});

test('a ranking is pasted with its year, 全区 first, in order and with ranks', () => {
  const model = figureOf({ values: inOneYear([10, 30, 30, null]) }, { view: 'ranking' });
  const rows = pasted(tableTsv(model, chinese));
  expect(rows.slice(0, 5)).toEqual([
    ['地区', '2024年（%）', '位次'],
    ['全区', '50.0', ''],
    ['包头市', '30.0', '并列1'],
    ['乌海市', '30.0', '并列1'],
    ['呼和浩特市', '10.0', '3'],
  ]);
});

test('a hedged figure keeps its hedge, and missing ones say why', () => {
  const model = figureOf(cases, { regions: ['150100'] });
  const [line] = model.chosen;
  if (!line) throw new Error('one league is chosen');
  const cell = (of: Line, index: number) => {
    const point = of.points[index];
    return point && tableCell(model, of, point, chinese);
  };
  expect(cell(model.whole, 1)).toMatchObject({ text: '约13,000', mark: 'published' });
  expect(cell(line, 1)).toMatchObject({ text: '未报送', mark: null, missing: 'not-reported' });
  expect(cell(line, 2)).toMatchObject({ text: '0', mark: 'simulated' });
});

test('a figure that was printed in another unit is read so, and stays the number it is in what is pasted', () => {
  const fund = { year: 2022, value: 13000, caveat: null, factIds: ['fund'] };
  const printed = { ...fund, hedge: 'over' as const, printed: { zh: '1.3万人', en: '13,000 persons' } };
  const model = figureOf({ ...cases, indicator: { ...cases.indicator, published: [printed] } });
  const point = model.whole.points[1];
  expect(point && tableCell(model, model.whole, point, chinese).text).toBe('超过1.3万人');
  expect(tableRows(model, chinese)[2]).toEqual(['2022', '13000']);
});

test('a change that was published is told with its source, and marked as published', () => {
  const model = figureOf({
    years: [2012, 2021],
    whole: [20, 10],
    values: [],
    indicator: {
      decimals: 2,
      publishedChanges: [{ fromYear: 2012, toYear: 2021, change: -10.72, hedge: 'exact', factIds: ['change'] }],
    },
    facts: [
      {
        id: 'change',
        source: 'A',
        topic: '',
        label: { zh: '', en: '' },
        value: -10.72,
        unit: '%',
        period: { kind: 'change', fromYear: 2012, toYear: 2021 },
        hedge: 'exact',
      },
    ],
    sources: { A: { title: { zh: '综述', en: 'Review' }, publisher: null, year: 2022 } },
  });
  expect(tableNotes(model, chinese).filter((note) => note.mark === 'published')).toEqual([
    { text: '◆ 全区2012—2021年变化−10.72个百分点（公布）《综述》2022', mark: 'published' },
  ]);
});
