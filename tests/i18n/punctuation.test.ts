import { expect, test } from 'vitest';
import { texts } from './texts';

test('Chinese is pointed in full width', () => {
  const chinese = texts('zh').filter((text) => /\p{Script=Han}/u.test(text));
  expect(chinese.length).toBeGreaterThan(500);
  expect(chinese.filter((text) => /\p{Script=Han}[,;:!?()]|[,;:!?()]\p{Script=Han}/u.test(text))).toEqual([]);
});

test('English is pointed in half width', () => {
  const english = texts('en').filter((text) => text !== '中文');
  expect(english.length).toBeGreaterThan(500);
  expect(english.filter((text) => /[，。；：！？（）、《》]/.test(text))).toEqual([]);
});
