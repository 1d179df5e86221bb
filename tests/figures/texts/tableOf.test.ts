import { expect, test } from 'vitest';
import { spanTable, tableOf, tableRows } from '../../../src/figures/texts/tableText';
import { dataRows } from '../../../src/files/data/dataRows';
import { speechOf } from '../../../src/i18n/speech';
import { zh } from '../../../src/i18n/zh';
import { valueText } from '../../../src/measures/format';
import { figureOf, plainIndicator } from '../../answers';

const speech = speechOf('zh', zh);

test('a cell says its value as it is read, and as a spreadsheet takes it; a missing one only why', () => {
  const model = figureOf({
    indicator: { unit: { ...plainIndicator.unit, zh: '人' } },
    whole: [12_345],
    values: [[null]],
  });
  const { head, rows } = spanTable(model, [model.whole, ...model.parts.slice(0, 1)], speech);
  expect(head.map(({ name }) => name)).toEqual(['全区', '呼和浩特市']);
  expect(rows.map(({ year }) => year)).toEqual([2024]);
  expect(rows[0]?.cells.map((cell) => [cell?.text, cell?.plain])).toEqual([
    ['12,345.0', '12345.0'],
    [speech.words.missing['not-reported'], ''],
  ]);
});

test('in a ranking the regions of one year stand in the order of their places, and CSV and clipboard have the same', () => {
  const model = figureOf({ whole: [40], values: [[20], [50], [30], [null]] }, { view: 'ranking' });
  const { head, rows } = tableOf(model, speech);
  const names = head.map(({ name }) => name);
  expect(rows.map(({ year }) => year)).toEqual([2024]);
  expect(names.slice(0, 2)).toEqual(['全区', '包头市']);
  const cells = rows[0]?.cells ?? [];
  expect(cells.slice(0, 3).map((cell) => [cell?.plain, cell?.place?.rank])).toEqual([
    ['40.0', undefined],
    ['50.0', 1],
    ['30.0', 2],
  ]);
  const [, ...list] = dataRows(model, speech);
  expect(list.map((row) => row[2])).toEqual(names);
  expect(list.map((row) => row.at(-1))).toEqual(cells.map((cell) => cell?.place?.rank ?? null));
  expect(list.map((row) => row[7])).toEqual(cells.map((cell) => cell?.reason));
  const pasted = tableRows(model, speech).slice(1, names.length + 1);
  expect(pasted.map((row) => row.slice(0, 2))).toEqual(names.map((name, at) => [name, cells[at]?.plain]));
});

test('what a league has or not is a word in both, and a number of leagues for the whole', () => {
  const model = figureOf(
    { indicator: { comparison: 'presence', decimals: 0 }, whole: [1], values: [[1], [0]] },
    { regions: ['150100', '150200'] },
  );
  expect(tableRows(model, speech)[1]).toEqual(['2024', '1', speech.words.presence.yes, speech.words.presence.no]);
  const [row] = tableOf(model, speech).rows;
  expect(row?.cells.map((cell) => cell?.presence)).toEqual([false, true, true]);
});

test('a value is written with the sign of its origin, its hedge, its digits and its unit, or without', () => {
  const published = { hedge: 'over' } as const;
  const point = { value: 1234.5, mark: 'published', published } as const;
  expect(valueText(point, plainIndicator, speech, { sign: true })).toBe('◆超过1,234.5%');
  expect(valueText(point, plainIndicator, speech, { unit: false })).toBe('超过1,234.5');
  expect(valueText({ ...point, mark: 'simulated', published: null }, plainIndicator, speech, { sign: true })).toBe(
    '1,234.5%',
  );
  expect(valueText({ ...point, value: null }, plainIndicator, speech, { sign: true })).toBe('—');
});
