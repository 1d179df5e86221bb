import { afterEach, expect, test, vi } from 'vitest';
import { storedText, storeText } from '../src/storage/storedText';
import { closedStorage, fullStorage, storageOf } from './storage.ts';

afterEach(() => vi.unstubAllGlobals());

test('a text is there on a later visit, and gone once it is removed', () => {
  const { stored, storage } = storageOf();
  vi.stubGlobal('window', { localStorage: storage() });
  expect([storeText('a', 'yes'), storedText('a'), stored.get('a')]).toEqual([true, 'yes', 'yes']);
  expect([storeText('a', null), storedText('a')]).toEqual([true, null]);
});

test.each([
  [
    'closed',
    {
      get localStorage() {
        return closedStorage();
      },
    },
  ],
  ['full', { localStorage: fullStorage({ a: 'before' })() }],
])('where storage is %s a text lasts as long as the window, and the answer says so', (_how, window) => {
  vi.stubGlobal('window', window);
  expect([storeText('a', 'yes'), storedText('a')]).toEqual([false, 'yes']);
  expect([storeText('a', 'no'), storedText('a')]).toEqual([false, 'no']);
});
