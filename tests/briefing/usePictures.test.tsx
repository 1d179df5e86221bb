import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { emptyBriefing, newItem } from '../../src/briefing/basket/shelf';
import { contentOf, type FigurePart } from '../../src/briefing/content/parts';
import { usePictures } from '../../src/briefing/paper/usePictures';
import type { DomainData } from '../../src/data/domainData';
import { viewRenderers } from '../../src/figures/card/viewRenderers';
import { speechOf } from '../../src/i18n/speech';
import { zh } from '../../src/i18n/zh';
import { servedDomain } from '../served';

const speech = speechOf('zh', zh);
const day = '2026-11-26';
const { Picture } = viewRenderers.trend;

let health: DomainData;

beforeAll(async () => {
  health = await servedDomain('health');
});

afterEach(() => vi.restoreAllMocks());

/** Two trends, created anew as the page does on every change. */
function partsOf(): FigurePart[] {
  const view = { kind: 'figure', domain: 'health', from: null, to: null, year: null } as const;
  const blocks = ['female-life-expectancy', 'maternal-mortality-ratio'].map((indicator) => ({
    ...newItem(
      { ...view, regions: [], indicator, view: 'trend', map: 'tiles', basis: 'total' },
      { zh: '', en: '' },
      null,
    ),
    id: indicator,
  }));
  const { parts } = contentOf(
    { ...emptyBriefing(''), blocks },
    { themes: [health], boundaries: null, outlines: [] },
    { speech, day },
  );
  return parts.filter((part) => part.kind === 'figure');
}

const use = (parts: FigurePart[]) =>
  renderHook((props?: FigurePart[]) => usePictures(props ?? parts, 'portrait', 'slide', speech, day));

/** Holds the code of the drawings back until `release`. */
function held() {
  const waiting: (() => void)[] = [];
  const load = vi
    .spyOn(Picture, 'load')
    .mockImplementation(() => new Promise((resolve) => waiting.push(() => resolve(undefined))));
  const release = () => {
    for (const go of waiting.splice(0)) go();
  };
  return { load, release };
}

test('a picture that is being drawn is not begun again while other words of the briefing are written', async () => {
  await Picture.load();
  const { load, release } = held();
  const { result, rerender } = await use(partsOf());
  for (let change = 0; change < 3; change += 1) await rerender(partsOf());
  expect(load).toHaveBeenCalledTimes(1);
  release();
  await expect.poll(() => [...result.current.pictures.keys()]).toEqual(['female-life-expectancy']);
  expect(load).toHaveBeenCalledTimes(2);
  release();
  await expect.poll(() => result.current.ready).toBe(true);
});

test('tables are turned into text once, however often the page renders the same parts', async () => {
  const parts = partsOf();
  const stringify = vi.spyOn(JSON, 'stringify');
  const { result, rerender } = await use(parts);
  await expect.poll(() => result.current.ready).toBe(true);
  const before = result.current;
  for (let time = 0; time < 3; time += 1) await rerender(parts);
  const tables = parts.map(({ table }) => table);
  const ofTables = stringify.mock.calls.filter(
    ([what]) => Array.isArray(what) && tables.some((one) => what.includes(one)),
  );
  expect(ofTables).toHaveLength(parts.length);
  expect(result.current).toBe(before);
});

test('what a figure shows no longer is drawn again, and nothing else', async () => {
  const parts = partsOf();
  const { result, rerender } = await use(parts);
  await expect.poll(() => result.current.ready).toBe(true);
  const before = result.current.pictures;
  const changed = parts.map((part, at) => (at === 0 ? { ...part, table: [['changed']] } : part));
  await rerender(changed);
  await expect.poll(() => result.current.ready).toBe(true);
  const [first, second] = parts.map(({ id }) => id);
  expect(result.current.pictures.get(first ?? '')).not.toBe(before.get(first ?? ''));
  expect(result.current.pictures.get(second ?? '')).toBe(before.get(second ?? ''));
});

test('a sheet is drawn again on the next day, because it says its day', async () => {
  const parts = partsOf();
  const onDay = (now = day) => usePictures(parts, 'slide', 'slide', speech, now);
  const { result, rerender } = await renderHook(onDay);
  const written = (text: string) => [...result.current.pictures.values()].filter(({ svg }) => svg.includes(text));
  await expect.poll(() => written(day)).toHaveLength(parts.length);
  await rerender('2026-11-27');
  await expect.poll(() => written('2026-11-27')).toHaveLength(parts.length);
});

test('a figure that cannot be drawn is named, and the next is drawn all the same', async () => {
  await Picture.load();
  vi.spyOn(Picture, 'load').mockRejectedValueOnce(new Error('lost'));
  const { result } = await use(partsOf());
  await expect.poll(() => result.current.ready).toBe(true);
  expect([...result.current.failed]).toEqual(['female-life-expectancy']);
  expect([...result.current.pictures.keys()]).toEqual(['maternal-mortality-ratio']);
});
