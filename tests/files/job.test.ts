import { describe, expect, test } from 'vitest';
import { eachInTurn, type Progress } from '../../src/controls/menu/job';

const names = ['a', 'b', 'c'];

describe('long work', () => {
  test('tells how far it is, and that it is writing the file', async () => {
    const reports: Progress[] = [];
    const results = await eachInTurn(
      names,
      (name) => name,
      async (name, index) => name + index,
      { signal: new AbortController().signal, onProgress: (progress) => reports.push(progress) },
    );
    expect(results).toEqual(['a0', 'b1', 'c2']);
    expect(reports.map(({ done, name }) => [done, name])).toEqual([
      [0, 'a'],
      [1, 'b'],
      [2, 'c'],
      [3, null],
    ]);
  });

  test.each([0, 1, 2])('ends at once when cancelled at figure %i, and gives nothing', async (at) => {
    const controller = new AbortController();
    const results: string[] = [];
    const work = eachInTurn(
      names,
      (name) => name,
      async (name) => results.push(name),
      {
        signal: controller.signal,
        onProgress: ({ done }) => {
          if (done === at) controller.abort();
        },
      },
    );
    await expect(work).rejects.toThrow(/abort/i);
    expect(results).toHaveLength(at);
  });

  test('lets the page answer between figures', async () => {
    const controller = new AbortController();
    const results: string[] = [];
    setTimeout(() => controller.abort(), 20);
    const work = eachInTurn(
      new Array(1000).fill('a'),
      (name) => name,
      async (name) => {
        results.push(name);
        const until = performance.now() + 5;
        while (performance.now() < until);
      },
      { signal: controller.signal, onProgress: () => {} },
    );
    await expect(work).rejects.toThrow(/abort/i);
    expect(results.length).toBeLessThan(100);
  });
});
