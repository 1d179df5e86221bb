import { expect, test } from 'vitest';
import { paginate } from '../../src/briefing/paper/paginate';

const unit = (height: number, part: { lying?: boolean; keepNext?: boolean; newPage?: boolean } = {}) => ({
  height,
  lying: false,
  keepNext: false,
  ...part,
});

test('pages are filled in order, and a unit higher than a page has one to itself', () => {
  expect(paginate([unit(40), unit(50), unit(20), unit(300), unit(10)], 100)).toEqual([[0, 1], [2], [3], [4]]);
});

test('a heading does not end a page', () => {
  expect(paginate([unit(60), unit(20, { keepNext: true }), unit(50)], 100)).toEqual([[0], [1, 2]]);
});

test('a heading, a sentence and their figure go to the next page together, unless they are higher than a page', () => {
  const chain = [unit(20, { keepNext: true }), unit(20, { keepNext: true }), unit(50)];
  expect(paginate([unit(30), ...chain], 100)).toEqual([[0], [1, 2, 3]]);
  expect(paginate([unit(30), unit(20, { keepNext: true }), unit(90)], 100)).toEqual([[0, 1], [2]]);
});

test('what lies has a page of its own, and what follows begins a new one', () => {
  expect(paginate([unit(10), unit(10, { lying: true }), unit(10), unit(10)], 100)).toEqual([[0], [1], [2, 3]]);
});

test('what begins a page begins a new one, although there is room', () => {
  const begins = unit(10, { newPage: true, keepNext: true });
  expect(paginate([unit(10), begins, unit(10), begins, unit(10)], 100)).toEqual([[0], [1, 2], [3, 4]]);
});

test('nothing to print is no page', () => {
  expect(paginate([], 100)).toEqual([]);
});
