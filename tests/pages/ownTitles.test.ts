import { expect, test } from 'vitest';
import {
  changeTitles,
  cleanTitle,
  mostTitles,
  type OwnTitles,
  readTitles,
  titleKey,
  withTitle,
} from '../../src/figures/card/ownTitles';
import { figureOf, inOneYear } from '../answers';
import { closedStorage, storageOf } from '../storage.ts';

const title = { text: '改写', sentence: '原句。' };

test('what was kept is read again, with what another tab has written', () => {
  const { storage } = storageOf();
  const none = { own: new Map(), isStored: true };
  expect(changeTitles('a', title, none, storage).isStored).toBe(true);
  expect([...changeTitles('b', title, none, storage).own.keys()]).toEqual(['a', 'b']);
  expect([...readTitles(storage)]).toEqual([
    ['a', title],
    ['b', title],
  ]);
});

test('a closed storage keeps nothing and says so', () => {
  const changed = changeTitles('a', title, { own: new Map(), isStored: true }, closedStorage);
  expect([changed.isStored, [...changed.own.keys()]]).toEqual([false, ['a']]);
});

test.each([
  ['{"a":1}', []],
  ['[["a"', []],
  [JSON.stringify([['a', title], null, ['b']]), ['a']],
])('what is not understood is put aside and costs no other: %s', (text, keys) => {
  const { stored: texts, storage } = storageOf({ titles: text });
  expect([...readTitles(storage).keys()]).toEqual(keys);
  expect(texts.get('titles-aside')).toBe(text);
  expect([...readTitles(storage).keys()]).toEqual(keys);
  expect(texts.size).toBe(2);
});

test('the oldest wordings go first', () => {
  let titles: OwnTitles = new Map();
  for (let index = 0; index <= mostTitles; index += 1) titles = withTitle(titles, String(index), title);
  expect([titles.size, titles.has('0'), titles.has('1')]).toEqual([mostTitles, false, true]);
  expect(withTitle(titles, '1', null).has('1')).toBe(false);
});

test('a wording belongs to indicator, view, years, leagues and language', () => {
  const answers = { years: [2023, 2024], values: inOneYear([50, 60]) };
  const keys = [
    titleKey(figureOf(answers), 'zh'),
    titleKey(figureOf(answers), 'en'),
    titleKey(figureOf(answers, { view: 'table' }), 'zh'),
    titleKey(figureOf(answers, { view: 'ranking', year: 2023 }), 'zh'),
    titleKey(figureOf(answers, { view: 'ranking', year: 2024 }), 'zh'),
    titleKey(figureOf(answers, { from: 2024 }), 'zh'),
    titleKey(figureOf(answers, { regions: ['150200'] }), 'zh'),
  ];
  expect(new Set(keys).size).toBe(keys.length);
});

test('a text pasted from a slide becomes one line without control characters', () => {
  expect(cleanTitle(' 第一行\u000b第二行\u0000\r\n第三行\ud800 ')).toBe('第一行 第二行 第三行');
});
