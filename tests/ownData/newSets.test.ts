import { expect, test } from 'vitest';
import { type DataSet, noOwnData } from '../../src/ownData/dataSets/dataSet';
import type { ReadCell } from '../../src/ownData/recognise/read';
import { newSets, withNewSets } from '../../src/ownData/review/newSets';

const cell = (file: string, region: string, part: Partial<{ year: number; value: number; place: string }> = {}) => ({
  ...{
    file,
    place: '附表!C7',
    raw: '1',
    why: null,
    factor: 1,
    indicator: 'womens-homes',
    region,
    year: 2023,
    value: 1,
  },
  ...{ status: 'taken' as const },
  ...part,
});
const taken = (one: ReadCell) => ({ cell: one, isTaken: true, note: null });
const setOf = (part: Partial<DataSet>): DataSet => ({
  ...{ id: 'a', name: '包头市2023年', day: '2024-01-20', on: true, values: [] },
  ...part,
});
const held = { indicator: 'womens-homes', region: '150200', year: 2023, value: 1 };

test('each file becomes one data set, whose values know their cell and whether they were corrected', () => {
  const cells = [cell('包头市.csv', '150200'), { ...cell('乌海市.csv', '150300'), isCorrected: true }];
  const sets = newSets(cells.map(taken), []);
  expect(sets.map(({ file }) => file)).toEqual(['包头市.csv', '乌海市.csv']);
  expect(sets.map(({ values }) => values)).toEqual([
    [{ ...held, place: '附表!C7' }],
    [{ ...held, region: '150300', place: '附表!C7', isCorrected: true }],
  ]);
});

test('doubtful and refused cells of a known place stay with the data set of their file', () => {
  const doubtful: ReadCell = { ...cell('a.csv', '150200', { value: 900 }), status: 'doubtful', why: 'jump' };
  const refused: ReadCell = { ...cell('a.csv', '150200'), value: null, status: 'refused', why: 'notANumber' };
  const placeless: ReadCell = { ...refused, region: '' };
  const [one] = newSets(
    [doubtful, refused, placeless].map((each) => ({ cell: each, isTaken: false, note: null })),
    [],
  );
  expect(one?.values).toEqual([]);
  expect(one?.left.map(({ value, why }) => [value, why])).toEqual([
    [900, 'jump'],
    [null, 'notANumber'],
  ]);
});

test('the same values are recognised, and whether they came from a file of this name', () => {
  const [one] = newSets([taken(cell('包头市.csv', '150200'))], [setOf({ values: [held], file: '包头市.csv' })]);
  expect(one?.same).toMatchObject({ set: { id: 'a' }, isSameFile: true });
  const [other] = newSets([taken(cell('新.csv', '150200'))], [setOf({ values: [held] })]);
  expect(other?.same).toMatchObject({ isSameFile: false });
  const [changed] = newSets([taken(cell('包头市.csv', '150200', { value: 2 }))], [setOf({ values: [held] })]);
  expect(changed?.same).toBeNull();
});

test('a newer return may replace a data set of the same league and year, and no other', () => {
  const sets = [
    setOf({ id: 'same', values: [held] }),
    setOf({ id: 'other year', values: [{ ...held, year: 2022 }] }),
    setOf({ id: 'other league', values: [{ ...held, region: '150300' }] }),
    setOf({ id: 'several leagues', values: [held, { ...held, region: '150300' }] }),
  ];
  const [one] = newSets([taken(cell('a.csv', '150200', { value: 2 }))], sets);
  expect(one?.earlier.map(({ id }) => id)).toEqual(['same']);
});

test('a data set that is replaced goes, and all others stay below', () => {
  const own = { ...noOwnData, sets: [setOf({ id: 'a' }), setOf({ id: 'b' })] };
  const added = { set: setOf({ id: 'c' }), replaced: 'a', confirmed: [] };
  expect(withNewSets(own, [added]).sets.map(({ id }) => id)).toEqual(['c', 'b']);
});
