import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../src/contract/indicator';
import { type DataSet, noOwnData, type OwnData } from '../../src/ownData/dataSets/dataSet';
import {
  type Edit,
  entriesOf,
  isEntry,
  noHistory,
  redo,
  undo,
  withEdits,
  withStep,
} from '../../src/ownData/entry/entries';
import { cellOf, isBlock, moved, moveOf, pasted, slotAt } from '../../src/ownData/entry/entrySheet';
import { readEntry } from '../../src/ownData/entry/readEntry';
import { plainIndicator } from '../answers';

const money: Indicator = {
  ...plainIndicator,
  id: 'money',
  kind: 'amount',
  decimals: 0,
  unit: { zh: '万元', en: 'CNY 10,000', symbol: { zh: '万元', en: '' } },
};
const level = '150000';
const columns = ['150100', '150200', '150300'].map((region) => ({ region, year: 2024 }));
const sheet = { rows: [plainIndicator, money], columns };

describe('a cell', () => {
  test.each([
    ['12', plainIndicator, 12],
    ['１２．５', plainIndicator, 12.5],
    ['12.5%', plainIndicator, 12.5],
    ['3‰', plainIndicator, 0.3],
    ['-0', plainIndicator, 0],
    ['1,234', money, 1234],
    ['1.54亿元', money, 15400],
    ['', money, null],
    ['  ', money, null],
    ['未报', money, 'not-reported'],
    ['—', money, 'not-reported'],
    ['没有开展', money, 'not-begun'],
    ['未开展', money, 'not-begun'],
    ['not begun', money, 'not-begun'],
    ['未统计', money, 'not-counted'],
    ['0', money, 0],
  ])('reads %j as an import does', (text, indicator, entry) => {
    expect(readEntry(text, indicator)).toBe(entry);
  });

  test.each([
    ['七十', 'notANumber'],
    ['1,23', 'notGrouped'],
    ['2024-03-05', 'isDate'],
    ['无', 'noneOrZero'],
    ['5人', 'unknownUnit'],
    ['9999999999999999', 'noAmount'],
    ['#REF!', 'formulaError'],
  ])('that says %j is not entered, and says why', (text, why) => {
    expect(readEntry(text, money)).toEqual({ why });
  });
});

describe('the grid', () => {
  const key = (name: string, shift = false, control = false) => moveOf(name, { shift, control });
  const walk = (row: number, column: number, name: string, shift = false, control = false) => {
    const move = key(name, shift, control);
    return move && moved({ row, column }, move, sheet);
  };

  test('is walked through by keys, and left at its ends alone', () => {
    expect(walk(0, 0, 'Enter')).toEqual({ row: 1, column: 0 });
    expect(walk(1, 0, 'Enter')).toEqual({ row: 1, column: 0 });
    expect(walk(1, 0, 'Enter', true)).toEqual({ row: 0, column: 0 });
    expect(walk(0, 0, 'Tab')).toEqual({ row: 0, column: 1 });
    expect(walk(0, 2, 'Tab')).toEqual({ row: 1, column: 0 });
    expect(walk(1, 0, 'Tab', true)).toEqual({ row: 0, column: 2 });
    expect(walk(1, 2, 'Tab')).toBeNull();
    expect(walk(0, 0, 'Tab', true)).toBeNull();
    expect(walk(0, 0, 'ArrowUp')).toEqual({ row: 0, column: 0 });
    expect(walk(0, 1, 'ArrowLeft')).toEqual({ row: 0, column: 0 });
    expect(walk(0, 2, 'ArrowRight')).toEqual({ row: 0, column: 2 });
    expect(walk(1, 1, 'ArrowDown')).toEqual({ row: 1, column: 1 });
    expect(walk(1, 1, 'Home')).toEqual({ row: 1, column: 0 });
    expect(walk(1, 1, 'End')).toEqual({ row: 1, column: 2 });
    expect(walk(1, 1, 'Home', false, true)).toEqual({ row: 0, column: 0 });
    expect(walk(0, 1, 'End', false, true)).toEqual({ row: 1, column: 2 });
    expect(key('a')).toBeNull();
  });

  test('finds the cell of a value, and the value of a cell', () => {
    const slot = { indicator: 'money', region: '150200', year: 2024 };
    expect(cellOf(sheet, slot)).toEqual({ row: 1, column: 1 });
    expect(slotAt(sheet, { row: 1, column: 1 })).toEqual(slot);
    expect(cellOf(sheet, { ...slot, year: 2023 })).toBeNull();
    expect(slotAt(sheet, { row: 2, column: 0 })).toBeNull();
  });

  test('takes a block where the cursor is, and counts what it has no place for', () => {
    const block = '1\t"1,234"\t5\r\n\t"未\n报"\r\n9\r\n';
    const { written, outside } = pasted(block, { row: 0, column: 1 }, sheet);
    expect(written.map(({ slot, text }) => [slot.indicator, slot.region, text])).toEqual([
      ['plain', '150200', '1'],
      ['plain', '150300', '1,234'],
      ['money', '150200', ''],
      ['money', '150300', '未\n报'],
    ]);
    expect(outside).toBe(2);
    expect([isBlock('12\r\n'), isBlock('1\t2'), isBlock('1\n2')]).toEqual([false, true, true]);
  });
});

describe('what is typed', () => {
  const slot = { indicator: 'money', region: '150200', year: 2024 };
  const other = { ...slot, region: '150300' };
  const naming = { nameOf: (year: number) => `录入${year}年`, day: '2025-01-20' };
  const edited = (own: OwnData, ...edits: Edit[]) => withEdits(own, edits, level, naming);
  const returned: DataSet = { id: 'r', name: '年报', day: '', on: true, values: [{ ...slot, value: 7 }] };

  test('is one data set for each year, and goes with its last value', () => {
    const earlier = { ...slot, year: 2023 };
    const own = edited(noOwnData, { slot, from: null, to: 5 }, { slot: earlier, from: null, to: 'not-begun' });
    expect(own.sets.map(({ name, values, absent }) => [name, values, absent])).toEqual([
      ['录入2023年', [], [{ ...earlier, why: 'not-begun' }]],
      ['录入2024年', [{ ...slot, value: 5 }], []],
    ]);
    expect([...entriesOf(own, level).values()]).toEqual(['not-begun', 5]);
    expect(entriesOf(own, '150200').size).toBe(0);
    expect(own.sets.every((set) => isEntry(set, level))).toBe(true);
    expect(edited(own, { slot: earlier, from: 'not-begun', to: null }).sets).toHaveLength(1);
    expect(edited(own, { slot, from: 5, to: 'not-reported' }).sets[0]).toMatchObject({ values: [] });
  });

  test('counts before all other sets, and brings nothing back that was replaced', () => {
    const typed = edited(noOwnData, { slot, from: null, to: 5 });
    const replaced = { ...typed, sets: [returned, ...typed.sets] };
    expect(entriesOf(replaced, level).size).toBe(0);
    const again = edited(replaced, { slot: other, from: null, to: 6 });
    expect(again.sets.map(({ name }) => name)).toEqual(['录入2024年', '年报']);
    expect(again.sets[0]?.values).toEqual([{ ...other, value: 6 }]);
    const off = { ...typed, sets: [{ ...returned, on: false }, ...typed.sets] };
    expect(edited(off, { slot: other, from: null, to: 6 }).sets[0]?.values).toHaveLength(2);
  });

  test('is undone and done again step by step, until something else is typed', () => {
    const first = [{ slot, from: null, to: 5 }];
    const second = [{ slot, from: 5, to: 'not-reported' as const }];
    const history = withStep(withStep(noHistory, first), second);
    const back = undo(history);
    expect(back?.edits).toEqual([{ slot, from: 'not-reported', to: 5 }]);
    expect(redo(back?.history ?? noHistory)).toEqual({ edits: second, history });
    expect(undo(undo(back?.history ?? noHistory)?.history ?? history)).toBeNull();
    expect(redo(withStep(back?.history ?? noHistory, first))).toBeNull();
  });
});
