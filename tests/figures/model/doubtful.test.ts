import { expect, test } from 'vitest';
import { footnotes } from '../../../src/figures/texts/footnotes';
import { wholeSentence } from '../../../src/figures/texts/placeSentence';
import { tableCell } from '../../../src/figures/texts/tableCell';
import { takeaway } from '../../../src/figures/texts/takeaway';
import { csvOf } from '../../../src/files/data/csv';
import { en } from '../../../src/i18n/en';
import { speechOf } from '../../../src/i18n/speech';
import { zh } from '../../../src/i18n/zh';
import { figureOf, inOneYear } from '../../answers';

const [chinese, english] = [speechOf('zh', zh), speechOf('en', en)];
const target = {
  year: 2030,
  op: '>=',
  value: 90,
  level: 'regional',
  document: { zh: '', en: '' },
  verified: true,
} as const;
const indicator = { target };
const years = [2022, 2023, 2024];
const whole = [50, 51, 569];
const values = Array.from({ length: 12 }, (_, index) => [40 + index, 41 + index, 42 + index]);

test('the latest value that is beyond what is possible is told by the sentence as such, and no change and no verdict follow', () => {
  const model = figureOf({ indicator, years, whole, values });
  const sentence = takeaway(model, chinese);
  expect(sentence).toMatch(/^2023年全区示例指标51\.0%/);
  expect(sentence).toContain('2024年数据待核实（569.0%超出可能范围）');
  expect(sentence.match(/569/g)).toHaveLength(1);
  expect(model.outlook?.year).toBe(2023);
  expect(takeaway(model, english)).toContain('2024 to be verified (569.0% is beyond what is possible)');
});

test('so it is in a ranking and a map of its year, beside leagues that are held against nothing', () => {
  for (const view of ['ranking', 'map'] as const) {
    const model = figureOf({ indicator, years, whole, values }, { view, year: 2024 });
    expect(takeaway(model, chinese)).toMatch(/^2024年全区示例指标数据待核实（569\.0%超出可能范围）；/);
    expect(model.wholeInYear).toMatchObject({ value: null, missing: 'doubtful', doubtful: 569, mark: null });
    expect(model.places.every(({ distance }) => distance === null)).toBe(true);
  }
  expect(wholeSentence(figureOf({ years, whole, values }, { view: 'ranking' }), chinese)).toContain('待核实（569.0%');
});

test('a league with such a value has no rank, and is counted as 待核实 and not as 未报送', () => {
  const model = figureOf(
    { values: inOneYear([120, 10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 99]), whole: [50] },
    { view: 'ranking' },
  );
  const place = model.places.find(({ point }) => point.missing === 'doubtful');
  expect(place).toMatchObject({ rank: null, distance: null, point: { doubtful: 120 } });
  expect(model.places.filter(({ rank }) => rank === 1).map(({ point }) => point.value)).toEqual([99]);
  const sentence = takeaway(model, chinese);
  expect(sentence).toContain('12个盟市中1个待核实');
  expect(sentence).not.toContain('未报送');
  expect(takeaway(model, english)).toContain('1 of 12 to be verified');
});

test('table, small print and CSV give the value with its sign, and no column of values does', () => {
  const model = figureOf({ years, whole, values });
  const point = model.whole.points[2];
  expect(point && tableCell(model, model.whole, point, chinese).text).toBe('569.0（待核实）');
  expect(footnotes(model, chinese).notes).toContain('待核实（超出可能范围，共1处）：全区2024年569.0%');
  const row = csvOf(model, chinese)
    .split('\r\n')
    .find((line) => line.includes('569'));
  expect(row).toContain('569.0%超出可能范围');
  expect(row?.split(',')).not.toContain('569.0');
  expect(row?.split(',')).toContain('待核实');
  expect(model.band).toEqual([
    { low: 40, high: 51 },
    { low: 41, high: 52 },
    { low: 42, high: 53 },
  ]);
});
