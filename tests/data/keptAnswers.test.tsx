import { createStore, get, set } from 'idb-keyval';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepInBrowser } from '../../src/data/storedAnswers';

const answers = createStore('kept-answers', 'answers');
const day = 24 * 3_600_000;
const daysAgo = (days: number) => ({ body: { total: 12 }, at: Date.now() - days * day });

beforeEach(async () => {
  await set('http://one.test/api/facts', daysAgo(29), answers);
  await set('http://one.test/api/regions', daysAgo(31), answers);
  await set('http://two.test/api/facts', daysAgo(31), answers);
  await set('http://one.test/api/outlines', { body: {}, at: 'yesterday' }, answers);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('an answer that was kept', () => {
  test('is had for thirty days, and not when it is older or not of the shape it was written in', async () => {
    const keep = keepInBrowser('http://one.test');
    expect(await keep.read('/api/facts')).toMatchObject({ body: { total: 12 } });
    expect(await keep.read('/api/regions')).toBeNull();
    expect(await keep.read('/api/outlines')).toBeNull();
  });

  test('is removed when it is too old, whoever answered it', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    keepInBrowser('http://one.test');
    vi.advanceTimersByTime(60_000);
    vi.useRealTimers();
    for (const key of ['http://one.test/api/regions', 'http://two.test/api/facts', 'http://one.test/api/outlines'])
      await expect.poll(() => get(key, answers)).toBeUndefined();
    expect(await get('http://one.test/api/facts', answers)).toBeDefined();
  });

  test('is removed with all others of its server, and of no other', async () => {
    await set('http://one.test.example/api/facts', daysAgo(1), answers);
    keepInBrowser('http://one.test').clear();
    await expect.poll(() => get('http://one.test/api/facts', answers)).toBeUndefined();
    expect(await get('http://one.test.example/api/facts', answers)).toBeDefined();
  });
});

const refuse = () => {
  throw new DOMException('refused', 'SecurityError');
};

test.each<[string, () => unknown]>([
  ['is absent', () => undefined],
  ['may not be touched', refuse],
  ['throws', () => ({ open: refuse })],
  ['hangs', () => ({ open: () => ({}) })],
])('where IndexedDB %s nothing is kept, and nothing else is harmed', async (_how, getter) => {
  vi.spyOn(window as { indexedDB: unknown }, 'indexedDB', 'get').mockImplementation(getter);
  const keep = keepInBrowser('http://one.test');
  keep.write('/api/facts', daysAgo(0));
  keep.clear();
  expect(await keep.read('/api/facts')).toBeNull();
});
