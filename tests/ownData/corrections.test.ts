import { expect, test } from 'vitest';
import type { ReadCell } from '../../src/ownData/recognise/read';
import { corrected, correctionKey, typedValue } from '../../src/ownData/review/corrections';

const cell: ReadCell = {
  ...{ file: '包头市.csv', place: 'B2', raw: '约60', why: 'notANumber', factor: 1 },
  ...{ indicator: 'womens-homes', region: '150200', year: 2023, value: null, status: 'refused' },
};

test('a value typed over a refused cell counts as read, and says that it was corrected', () => {
  const [one] = corrected([cell], { [correctionKey(cell)]: 60 });
  expect(one).toMatchObject({ value: 60, status: 'taken', why: null, raw: '约60', isCorrected: true });
});

test('a cell that the workbook hides counts once a value is typed over it', () => {
  const hidden: ReadCell = { ...cell, value: 5, status: 'hidden', why: 'hiddenRow' };
  expect(corrected([hidden], { [correctionKey(hidden)]: 6 })[0]).toMatchObject({ value: 6, status: 'taken' });
});

test('a correction waits while its cell is read as another indicator, or of no year', () => {
  const other = { ...cell, indicator: 'womens-federations' };
  const yearless = { ...cell, year: 0 };
  const cells = [other, yearless];
  expect(corrected(cells, { [correctionKey(cell)]: 60 })).toEqual(cells);
});

test.each([
  ['1,234.5', '万元', 1234.5],
  ['１２３', '万元', 123],
  ['1.54亿元', '万元', 15_400],
  ['12.5%', '%', 12.5],
  ['-3', '%', -3],
  ['3人', '万元', null],
  ['约3', '万元', null],
  ['1e16', '万元', null],
  ['99999999999999999', '万元', null],
])('%s typed for a value in %s is %s', (text, unit, value) => {
  expect(typedValue(text, { unit: { zh: unit, en: unit, symbol: { zh: unit, en: unit } }, decimals: 2 })).toBe(value);
});
