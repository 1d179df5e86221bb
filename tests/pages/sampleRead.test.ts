import { expect, test } from 'vitest';
import { keepSampleRead, wasSampleRead } from '../../src/pages/sampleRead';

function memory() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

test('that the note was read is remembered on a later visit, and forgotten when it is unfolded', () => {
  const storage = memory();
  keepSampleRead(true, () => storage);
  expect(wasSampleRead(() => storage)).toBe(true);
  keepSampleRead(false, () => storage);
  expect(wasSampleRead(() => storage)).toBe(false);
});

test('where storage is closed it is remembered as long as the window', () => {
  const closed = () => {
    throw new DOMException('closed', 'SecurityError');
  };
  keepSampleRead(true, closed);
  expect(wasSampleRead(closed)).toBe(true);
  keepSampleRead(false, closed);
  expect(wasSampleRead(closed)).toBe(false);
});
