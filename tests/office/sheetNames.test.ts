import { expect, test } from 'vitest';
import { sheetNames } from '../../src/office/sheetNames';

test('names of sheets are allowed and each is there once', () => {
  const long = 'Women among the members of the standing committees';
  const names = sheetNames([
    long,
    `${long} of counties`,
    'A/B: [c]*?',
    "'quoted'",
    'History',
    '婴儿死亡率',
    'a/b- -c---',
  ]);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  for (const name of names) {
    expect(name.length).toBeLessThanOrEqual(31);
    expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$|^history$/i);
  }
  expect(names[5]).toBe('婴儿死亡率');
});
