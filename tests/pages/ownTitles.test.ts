import { expect, test } from 'vitest';
import {
  cleanTitle,
  keepTitles,
  mostKept,
  type OwnTitles,
  readTitles,
  titleKey,
  withTitle,
} from '../../src/figures/card/ownTitles';
import { figureOf, inOneYear } from '../answers';

const title = { text: '改写', sentence: '原句。' };

/** A storage that holds one text. */
function storageOf(text: string | null) {
  let held = text;
  const storage = {
    getItem: () => held,
    setItem: (_key: string, next: string) => {
      held = next;
    },
  };
  return () => storage;
}

const closed = () => {
  throw new DOMException('denied', 'SecurityError');
};

test('what was kept is read again', () => {
  const storage = storageOf(null);
  expect(keepTitles(new Map([['a', title]]), storage)).toBe(true);
  expect([...readTitles(storage)]).toEqual([['a', title]]);
});

test('a closed storage keeps nothing and says so, and what is not understood is left alone', () => {
  expect(keepTitles(new Map([['a', title]]), closed)).toBe(false);
  expect(readTitles(closed).size).toBe(0);
  expect(readTitles(storageOf('{"a":1}')).size).toBe(0);
  expect(readTitles(storageOf('[["a"')).size).toBe(0);
});

test('the oldest wordings go first', () => {
  let titles: OwnTitles = new Map();
  for (let index = 0; index <= mostKept; index += 1) titles = withTitle(titles, String(index), title);
  expect([titles.size, titles.has('0'), titles.has('1')]).toEqual([mostKept, false, true]);
  expect(withTitle(titles, '1', null).has('1')).toBe(false);
});

test('a wording belongs to indicator, view, years, leagues and language', () => {
  const made = { years: [2023, 2024], values: inOneYear([50, 60]) };
  const keys = [
    titleKey(figureOf(made), 'zh'),
    titleKey(figureOf(made), 'en'),
    titleKey(figureOf(made, { view: 'table' }), 'zh'),
    titleKey(figureOf(made, { view: 'ranking', year: 2023 }), 'zh'),
    titleKey(figureOf(made, { view: 'ranking', year: 2024 }), 'zh'),
    titleKey(figureOf(made, { from: 2024 }), 'zh'),
    titleKey(figureOf(made, { regions: ['150200'] }), 'zh'),
  ];
  expect(new Set(keys).size).toBe(keys.length);
});

test('a text pasted from a slide becomes one line without control characters', () => {
  expect(cleanTitle(' 第一行\u000b第二行\u0000\r\n第三行\ud800 ')).toBe('第一行 第二行 第三行');
});
