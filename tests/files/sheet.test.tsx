import { beforeAll, describe, expect, test } from 'vitest';
import type { DomainData } from '../../src/data/domainData';
import type { FigureQuery } from '../../src/figures/model/model';
import { titleIn } from '../../src/figures/texts/titles';
import { en } from '../../src/i18n/en';
import { type Language, speechOf } from '../../src/i18n/speech';
import { zh } from '../../src/i18n/zh';
import { figurePng, figureSheet } from '../../src/pictures/figure/figureSheet';
import type { FigureRequest } from '../../src/pictures/sheet/request';
import { type SheetFormat, type SheetFormatId, sheetFormats } from '../../src/pictures/sheet/sheetFormat';
import { type Block, drawSheet } from '../../src/pictures/sheet/stack';
import { longPng, pngOf } from '../../src/pictures/sheet/still';
import { originIn, svgWithOrigin } from '../../src/pictures/sheet/wayBack';
import { valuesOf } from '../answers.ts';
import { servedDomain, servedFigure } from '../served';

const speeches = { zh: speechOf('zh', zh), en: speechOf('en', en) };
const longTitle =
  '2021年全区孕产妇死亡率11.08/10万，比2012年降低10.72/10万，十年间降幅接近一半，已提前达到《中国妇女发展纲要（2021—2030年）》提出的12/10万以下的目标，但仍有三个盟市的三年合并率高于全区平均水平';

let health: DomainData;
let all: string[];

beforeAll(async () => {
  health = await servedDomain('health');
  all = health.regions.parts.map((league) => league.code);
});

function order(
  id: string,
  query: Partial<FigureQuery>,
  { wording = null, language = 'zh' }: { wording?: string | null; language?: Language } = {},
): FigureRequest {
  const model = servedFigure(health, id, query);
  const speech = speeches[language];
  return {
    model,
    boundaries: null,
    wording,
    speech,
    day: '2026-11-21',
    address: '/health?regions=150200#female-life-expectancy',
  };
}

async function sheetSvg(request: FigureRequest, format?: SheetFormat): Promise<string> {
  return (await figureSheet(request, format)).svg;
}

function mounted(svg: string): SVGSVGElement {
  const host = document.createElement('div');
  host.innerHTML = svg;
  const root = host.querySelector('svg');
  if (!root) throw new Error('no SVG');
  document.body.append(host);
  return root;
}

const kinds: [string, () => FigureRequest][] = [
  ['trend of 全区 alone', () => order('female-life-expectancy', {})],
  ['trend of three', () => order('maternal-mortality-ratio', { regions: ['150200', '152200', '152900'] })],
  ['trend of twelve', () => order('female-life-expectancy', { regions: all })],
  ['ranking', () => order('female-life-expectancy', { view: 'ranking', regions: ['150200'] })],
  ['map', () => order('female-life-expectancy', { view: 'map' })],
  ['table', () => order('female-life-expectancy', { view: 'table', regions: all })],
  ['long title', () => order('maternal-mortality-ratio', { regions: ['150200'] }, { wording: longTitle })],
  ['English', () => order('maternal-mortality-ratio', { regions: ['150200'] }, { language: 'en' })],
];

const formatIds = Object.keys(sheetFormats) as SheetFormatId[];

describe.each(kinds)('the sheet of a %s', (_what, make) => {
  test('stands on its own: literal colours, no classes, no variables, nothing to point at', async () => {
    const svg = await sheetSvg(make());
    const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    expect(root.nodeName).toBe('svg');
    expect(root.getAttribute('viewBox')).toBe('0 0 1280 720');
    expect(root.getAttribute('lang')).toMatch(/^(zh-CN|en)$/);
    expect(svg).not.toMatch(/ dy=|paint-order|var\(|currentColor|foreignObject|<image|<style|<script/);
    expect(root.querySelectorAll('[class], [style], [tabindex], [role], [aria-hidden], [aria-label]')).toHaveLength(0);
    const ids = [...root.querySelectorAll('[id]')].map((element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id = ''] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
  });

  test('has its texts as text, within the sheet and clear of each other', async () => {
    const request = make();
    const root = mounted(await sheetSvg(request));
    const sheet = root.getBoundingClientRect();
    const texts = [...root.querySelectorAll('text:not([data-part="halo"])')];
    const whole = texts.map((text) => text.textContent).join('');
    expect(whole).toContain(request.speech.words.domains.health);
    // At the end of the title a sign is dropped, and the next letter may become a capital.
    const bare = (text: string) => text.replace(/[\s\p{P}]/gu, '').toLowerCase();
    for (const word of [
      ...Object.values(titleIn(request.model, request.wording, request.speech)),
      request.speech.words.export.credit('2026-11-21'),
    ]) {
      expect(bare(whole)).toContain(bare(word));
    }
    expect(whole).toContain(
      request.model.indicator.departments.map(request.speech.say).join(request.speech.words.region.joiner),
    );
    expect(root.querySelector('[data-part="notice"]')?.textContent).toMatch(/模拟数据|simulated/);
    expectApart(texts, sheet);
    root.parentElement?.remove();
  });
});

describe.each(formatIds)('in the format %s', (id) => {
  // A column has no room for twelve names side by side.
  const possible = kinds.filter(([what]) => id !== 'column' || what !== 'map');
  test.each(possible)('a %s has its words within it, apart, and none smaller than 9 pt', async (_what, make) => {
    const root = mounted(await sheetSvg(make(), sheetFormats[id]));
    const texts = [...root.querySelectorAll('text:not([data-part="halo"])')];
    expectApart(texts, root.getBoundingClientRect());
    for (const text of texts) {
      const size = Number.parseFloat(getComputedStyle(text).fontSize);
      expect(size, text.textContent ?? '').toBeGreaterThanOrEqual(id === 'slide' ? 10 : 12);
    }
    root.parentElement?.remove();
  });
});

function expectApart(texts: readonly Element[], sheet: DOMRect) {
  const boxes = texts.map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
  for (const { text, box } of boxes) {
    expect(box.left, text ?? '').toBeGreaterThanOrEqual(sheet.left);
    expect(box.right, text ?? '').toBeLessThanOrEqual(sheet.right);
    expect(box.top, text ?? '').toBeGreaterThanOrEqual(sheet.top);
    expect(box.bottom, text ?? '').toBeLessThanOrEqual(sheet.bottom);
  }
  const overlapping = boxes.flatMap((one, index) =>
    boxes.slice(index + 1).flatMap((other) => (overlap(one.box, other.box) ? [`${one.text} × ${other.text}`] : [])),
  );
  expect(overlapping).toEqual([]);
}

/** Overlap by more than the free room that fonts have above and below their letters. */
function overlap(one: DOMRect, other: DOMRect): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > 1 && down > 0.4 * Math.min(one.height, other.height);
}

test('a trend has a path for every region and a name at the end of each', async () => {
  const svg = await sheetSvg(order('female-life-expectancy', { regions: all.slice(0, 4) }));
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(root.querySelectorAll('[data-part="end-label"]')).toHaveLength(5);
  expect(root.querySelectorAll('path[data-part="line"]').length).toBe(5);
});

test('two sheets have no id in common', async () => {
  const ids = async () =>
    [...(await sheetSvg(order('female-life-expectancy', {}))).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  const [one, other] = [await ids(), await ids()];
  expect(one.filter((id) => other.includes(id))).toEqual([]);
});

test('a long title is set in more lines, and the drawing gives them room', async () => {
  const drawing = async (wording: string) => {
    const root = mounted(await sheetSvg(order('maternal-mortality-ratio', {}, { wording })));
    const { height } = root.querySelector('[data-part="drawing"] svg')?.getBoundingClientRect() ?? { height: 0 };
    root.parentElement?.remove();
    return height;
  };
  const [short, long] = [await drawing('短标题'), await drawing(longTitle)];
  expect(long).toBeLessThan(short);
  expect(long).toBeGreaterThan(200);
});

test('a figure without any value is drawn all the same', async () => {
  const served = health;
  const series = served.series.series.map((one) => ({
    ...one,
    values: one.values.map(() => null),
    marks: one.marks.map(() => null),
    support: null,
  }));
  health = { ...served, series: { ...served.series, series } };
  const request = order('maternal-mortality-ratio', {});
  health = served;
  expect(valuesOf(request.model.whole).every((value) => value === null)).toBe(true);
  const root = mounted(await sheetSvg(request));
  expect(root.textContent).toContain('孕产妇死亡率');
  expect(root.querySelectorAll('[data-part="drawing"] text').length).toBeGreaterThan(0);
  expect(root.querySelectorAll('[data-part="line"][d*="M"]')).toHaveLength(0);
  root.parentElement?.remove();
});

test('ends when cancelled', async () => {
  const controller = new AbortController();
  controller.abort();
  await expect(figurePng(order('female-life-expectancy', {}), controller.signal)).rejects.toThrow(/abort/i);
});

describe('a PNG', () => {
  test.each(kinds)('of a %s is 2560×1440 and not blank', async (_what, make) => {
    const png = await figurePng(make());
    expect(png.type).toBe('image/png');
    const bitmap = await createImageBitmap(png);
    expect([bitmap.width, bitmap.height]).toEqual([2560, 1440]);
    const context = new OffscreenCanvas(2560, 1440).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const inked = (x: number, y: number, width: number, height: number) => {
      const pixels = new Uint32Array(context?.getImageData(x, y, width, height).data.buffer ?? new ArrayBuffer(0));
      return pixels.filter((pixel) => pixel !== 0xffffffff).length / pixels.length;
    };
    expect(inked(100, 60, 1200, 300), 'heading').toBeGreaterThan(0.01);
    expect(inked(100, 400, 2360, 700), 'drawing').toBeGreaterThan(0.005);
    expect(inked(100, 1300, 2360, 120), 'foot').toBeGreaterThan(0.01);
  });
});

describe('a picture that finds its way back', () => {
  const address = '/health?regions=150200&from=2012#female-life-expectancy';

  test('bears the address of its view and the day of its data, and is a picture still', async () => {
    const request = { ...order('female-life-expectancy', {}), address };
    const png = await figurePng(request);
    expect(originIn(new Uint8Array(await png.arrayBuffer()))).toEqual({ address, updated: request.model.updated });
    expect((await createImageBitmap(png)).width).toBe(2560);
    const svg = svgWithOrigin(await sheetSvg(request), { address: '/health?q=<&>#a', updated: null });
    expect(new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror')).toBeNull();
    expect(originIn(new TextEncoder().encode(svg))).toEqual({ address: '/health?q=<&>#a', updated: null });
  });

  test.each([
    'https://elsewhere.example/',
    '//elsewhere.example/health',
    'javascript:alert(1)',
    '/\\elsewhere.example',
    '',
  ])('leads to no other place than the dashboard: %s', async (other) => {
    const svg = svgWithOrigin(await sheetSvg(order('female-life-expectancy', {})), { address: other, updated: null });
    expect(originIn(new TextEncoder().encode(svg))).toBeNull();
  });

  test('of another kind, or cut off, has none', async () => {
    const png = new Uint8Array(await (await figurePng(order('female-life-expectancy', {}))).arrayBuffer());
    for (const length of [0, 7, 20, 40, 60]) expect(originIn(png.slice(0, length))).toBeNull();
    expect(originIn(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeNull();
  });
});

test('a long picture is drawn in bands, to the same pixels as at once', async () => {
  const blocks = Array.from(
    { length: 70 },
    (_, index): Block => ({
      height: 97.3,
      draw: (y, height) => (
        <g>
          <rect x={5.5} y={y} width={150} height={height} fill="#f6f4f0" stroke="#9d174d" />
          <text x={20} y={y + height} fontSize={30} fill="#1d2433">
            第{index}项 g
          </text>
        </g>
      ),
    }),
  );
  const sheet = { title: '长图', width: 200, height: 6811, blocks };
  const drawn: string[] = [];
  const banded = await longPng(sheet, 0.73, speeches.zh, (band) => {
    const { svg } = drawSheet(sheet, speeches.zh, band);
    drawn.push(svg);
    return svg;
  });
  const whole = drawSheet(sheet, speeches.zh);
  const [inBands, atOnce] = await Promise.all([banded, await pngOf(whole, 0.73, speeches.zh)].map(pixelsOf));
  // Compared here: the matcher takes half a minute for as many numbers.
  expect(inBands?.every((value, index) => value === atOnce?.[index])).toBe(true);
  expect(drawn.length).toBeGreaterThan(2);
  for (const svg of drawn) expect(svg.length).toBeLessThan(whole.svg.length * 0.6);
});

async function pixelsOf(png: Blob): Promise<Uint8ClampedArray | undefined> {
  const image = await createImageBitmap(png);
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
  context?.drawImage(image, 0, 0);
  return context?.getImageData(0, 0, image.width, image.height).data;
}
