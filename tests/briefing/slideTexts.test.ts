import { expect, test } from 'vitest';
import { slideTexts } from '../../src/briefing/documents/slideTexts';

const linesOf = (text: string) => text.length;

test('a long text stands on as many slides as it needs, in its order and with nothing lost', () => {
  const paragraphs = ['a'.repeat(10), 'b'.repeat(4), 'c', 'd'.repeat(30), 'e'];
  const slides = slideTexts(paragraphs, linesOf);
  expect(slides.flat()).toEqual(paragraphs);
  expect(slides.map((one) => one.length)).toEqual([2, 1, 1, 1]);
  expect(slideTexts([], linesOf)).toEqual([]);
});
