import { expect, test } from 'vitest';
import { type Flowing, floating } from '../../src/briefing/documents/floating';

const text = (height: number): Flowing => ({ kind: 'text', height });
const figure = (height: number): Flowing => ({ kind: 'figure', height });
const heading: Flowing = { kind: 'heading', height: 1 };
const stop: Flowing = { kind: 'stop', height: 1 };

/** The order on pages of 20 lines, with the page of each. */
const order = (units: readonly Flowing[]) => floating(units, 20, 1).map(({ index, page }) => [index, page]);

test('a figure that fits stands below its sentence', () => {
  expect(order([text(5), figure(10), text(5)])).toEqual([
    [0, 0],
    [1, 0],
    [2, 0],
  ]);
});

test('a figure that would leave a large hole stands after the text that fills its page', () => {
  expect(order([text(8), figure(14), text(4), text(10), text(3)])).toEqual([
    [0, 0],
    [2, 0],
    [3, 0],
    [1, 1],
    [4, 1],
  ]);
});

test('a figure that would leave a small hole begins the next page', () => {
  expect(order([text(17), figure(10), text(4)])).toEqual([
    [0, 0],
    [1, 1],
    [2, 1],
  ]);
});

test('figures keep their order, although the second would fit', () => {
  const figures = order([text(12), figure(10), figure(4), text(12)]).filter(([index]) => index === 1 || index === 2);
  expect(figures).toEqual([
    [1, 1],
    [2, 1],
  ]);
});

test('a heading is passed only where the hole would be large, and a stop never', () => {
  expect(order([text(10), figure(12), heading, text(12)]).map(([index]) => index)).toEqual([0, 2, 3, 1]);
  expect(order([text(17), figure(12), heading, text(12)]).map(([index]) => index)).toEqual([0, 1, 2, 3]);
  expect(order([text(10), figure(12), stop, text(12)]).map(([index]) => index)).toEqual([0, 1, 2, 3]);
});

test('a heading does not end a page, and figures that wait stand above it on the next one', () => {
  expect(order([text(10), figure(12), text(8), heading, text(4)])).toEqual([
    [0, 0],
    [2, 0],
    [1, 1],
    [3, 1],
    [4, 1],
  ]);
});

test('a heading with a page of its own begins it after all figures', () => {
  expect(order([text(10), figure(12), { ...heading, newPage: true }])).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
  ]);
});
