import { expect, test } from 'vitest';
import type { Source } from '../../src/ownData/review/review';
import { idle, importState } from '../../src/pages/data/importState';

const text = (name: string, content = 'a\tb'): Source => ({ name, text: content });
const read = (sources: readonly Source[], leftOut: readonly Source[] = []) => ({
  kind: 'read' as const,
  review: {
    sources,
    cells: [],
    unknown: [{ kind: 'indicator' as const, text: '指标', plain: '指标', candidates: [] }],
    tables: [],
  },
  leftOut,
});

test('the same file once more is in the review already, and another of its name is numbered', () => {
  const first = importState(idle, { kind: 'added', sources: [text('表.csv')] });
  const added = importState(first, { kind: 'added', sources: [text('表.csv'), text('表.csv', 'c\td')] });
  expect(added.sources.map(({ name }) => name)).toEqual(['表.csv', '表(2).csv']);
});

test('what comes while a review is pending joins it, and cancelling leaves the review as it was', () => {
  const [one, other] = [text('a'), text('b')];
  const pending = importState({ ...idle, sources: [one] }, read([one]));
  const joined = importState(pending, { kind: 'added', sources: [other] });
  expect(joined).toMatchObject({ sources: [one, other], review: pending.review, progress: { done: 0, total: 1 } });
  expect(importState(joined, { kind: 'cancelled' })).toEqual({ ...pending, sources: [one] });
});

test('a file that says nothing is left out, and one that was added meanwhile is not', () => {
  const [one, silent, late] = [text('a'), text('b'), text('c')];
  const after = importState({ ...idle, sources: [one, silent, late] }, read([one], [silent]));
  expect(after.sources).toEqual([one, late]);
});

test('a list of files that is read without loss stays the same list, so that it is not read again', () => {
  const before = { ...idle, sources: [text('a')] };
  expect(importState(before, read(before.sources)).sources).toBe(before.sources);
});

test('a review that is over takes its files along, and leaves what is being read', () => {
  const [one, other] = [text('a'), text('b')];
  const before = { ...importState({ ...idle, sources: [one] }, read([one])), sources: [one, other] };
  expect(importState(before, { kind: 'ended', sources: [one] })).toEqual({ ...idle, sources: [other] });
});

test('files of an earlier visit stand first and once, whatever was added before they came', () => {
  const [one, other] = [text('a'), text('b')];
  const after = importState({ ...idle, sources: [text('a'), other] }, { kind: 'restored', sources: [one] });
  expect(after.sources).toEqual([one, other]);
});
