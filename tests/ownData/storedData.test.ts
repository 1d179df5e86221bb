import { expect, test } from 'vitest';
import { asideText, describeAside } from '../../src/ownData/dataSets/aside';
import { type DataSet, noOwnData } from '../../src/ownData/dataSets/dataSet';
import { dataSetText, readDataSet } from '../../src/ownData/dataSets/dataSetFile';
import { settle } from '../../src/ownData/dataSets/storedData';

const value = { indicator: 'a', region: '150200', year: 2020, value: 1 };
const set: DataSet = { id: 's', name: '2020年报', day: '2026-11-01', on: true, values: [value] };
const laid = (...sets: DataSet[]) => ({ ...noOwnData, sets });

test('what version 1 stored is read still', () => {
  expect(settle({ version: 1, sets: [set] }, [])).toEqual({ own: laid(set), aside: [], moves: [] });
});

test('what version 2 stored is read still, and says where its values were read only from version 3 on', () => {
  expect(settle({ version: 2, sets: [set] }, []).own).toEqual(laid(set));
  const left = { ...value, value: null, place: 'B2', raw: '约60', why: 'notANumber' };
  const origin = {
    values: [{ ...value, place: 'C7', isCorrected: true }],
    file: '包头市.xlsx',
    by: '王某',
    left: [left],
  };
  const stored = { version: 3, sets: [{ ...set, ...origin }] };
  expect(settle(stored, []).own).toEqual(laid({ ...set, ...origin }));
  expect(readDataSet(dataSetText({ ...set, ...origin }, noOwnData), 'b')).toMatchObject({ dataSet: origin });
});

test('a browser that stores nothing yet has nothing', () => {
  expect(settle(undefined, [])).toEqual({ own: noOwnData, aside: [], moves: [] });
});

test('an amount beyond any statistic costs that value alone', () => {
  const beyond = { ...value, value: 1e16 };
  const stored = { version: 2, sets: [{ ...set, values: [value, beyond] }] };
  expect(settle(stored, []).own).toEqual(laid(set));
  const confirmed = [{ ...beyond, why: 'outOfRange', note: '' }];
  expect(settle({ ...stored, confirmed }, []).own).toEqual(laid(set));
});

test('a day that is none costs the data set that day alone, and a deadline that is none is put aside', () => {
  const stored = {
    version: 2,
    sets: [{ ...set, day: 'x' }],
    deadlines: { 2020: '2021-01-31', 2021: '9999', 2022: 'x' },
  };
  const { own, aside } = settle(stored, []);
  expect(own).toEqual({ ...laid({ ...set, day: '' }), deadlines: { 2020: '2021-01-31', 2021: '9999' } });
  expect(aside.map(describeAside)).toEqual([{ name: null, why: { kind: 'broken', field: 'deadlines.2022' } }]);
  expect(readDataSet(dataSetText({ ...set, day: '' }, own), 'b')).toMatchObject({ dataSet: { day: '' } });
});

test.each([
  ['without values', { ...set, id: 'x', name: '坏的', values: undefined }, { kind: 'broken', field: 'sets.0.values' }],
  [
    'with a value that is none',
    { ...set, id: 'x', name: '坏的', values: [{}] },
    { kind: 'broken', field: 'sets.0.values.0.indicator' },
  ],
  ['of a newer version', { ...set, id: 'x', name: '坏的', version: 4 }, { kind: 'newer' }],
])('a data set %s costs that one alone, and is put aside with the reason', (_what, faulty, why) => {
  const { own, aside, moves } = settle({ version: 2, sets: [faulty, set] }, []);
  expect(own).toEqual(laid(set));
  expect(aside.map(describeAside).map(({ name, why: reason }) => [name, reason])).toEqual([['坏的', why]]);
  expect(moves.map(({ value }) => value)).toEqual(aside.map(({ content }) => content));
});

test('a record of a newer version keeps what says to be of this one', () => {
  const { own, aside } = settle(
    {
      version: 4,
      sets: [
        { ...set, version: 2 },
        { ...set, id: 't' },
      ],
    },
    [],
  );
  expect(own).toEqual(laid(set));
  expect(aside.map((one) => describeAside(one).why)).toEqual([{ kind: 'newer' }]);
});

test.each(['text', null, [], { version: 'x' }])('what is no record at all is put aside whole: %j', (stored) => {
  const { own, aside } = settle(stored, []);
  expect(own).toEqual(noOwnData);
  expect(aside.map(({ content }) => content)).toEqual([stored]);
  expect(JSON.parse(asideText(aside[0] ?? never()))).toEqual(stored);
});

test('what was put aside comes back once it is understood, below what is there, and the rest stays under its key', () => {
  const other = { ...set, id: 't' };
  const stored = [
    { key: 'own-data-aside', value: { version: 2, sets: [other] } },
    { key: 'own-data-aside-1', value: { version: 9, sets: [other] } },
  ];
  const { own, aside, moves } = settle({ version: 2, sets: [set] }, stored);
  expect(own).toEqual(laid(set, other));
  expect(moves).toEqual([{ key: 'own-data-aside', value: undefined }]);
  expect(aside.map(({ key }) => key)).toEqual(['own-data-aside-1']);
});

test('a data set that was put aside is saved as a file that a newer dashboard can open', () => {
  const { aside } = settle({ version: 2, sets: [{ ...set, version: 4 }] }, []);
  const text = asideText(aside[0] ?? never());
  expect(readDataSet(text, 'b')).toEqual({ why: 'newer' });
  expect(readDataSet(text.replace('"version":4', '"version":3'), 'b')).toMatchObject({ dataSet: { ...set, id: 'b' } });
});

function never(): never {
  throw new Error('nothing was put aside');
}
