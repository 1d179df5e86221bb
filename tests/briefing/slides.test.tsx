import { beforeAll, expect, test } from 'vitest';
import type { Briefing } from '../../src/briefing/basket/briefing';
import { emptyBriefing, newItem, proseOf } from '../../src/briefing/basket/shelf';
import { contentOf } from '../../src/briefing/content/parts';
import type { Served } from '../../src/briefing/content/served';
import { slidesFile } from '../../src/briefing/documents/slides';
import { addressText } from '../../src/filters/viewSpec/viewAddress';
import { briefingZh } from '../../src/i18n/briefing/briefing.zh';
import { speechOf } from '../../src/i18n/speech';
import { zh } from '../../src/i18n/zh';
import { openPackage, type PackageParts } from '../../src/office/packageParts';
import { servedDomain } from '../served';
import { packageFaults } from './packageFaults';
import { figureView, placesTableView } from './views';

const day = '2026-11-26';
const speech = speechOf('zh', zh);
const t = briefingZh();
let served: Served;
let deck: PackageParts;
let file: Uint8Array;

const figure = (indicator: string, view: 'trend' | 'map' | 'ranking' = 'trend') =>
  newItem(figureView(indicator, { view }), { zh: '指标', en: 'Indicator' }, null);
const heading = (id: string, text: string) => ({ kind: 'heading' as const, id, text });
const half = (indicator: string) => ({ ...figure(indicator), size: 'half' as const });

async function madeOf(blocks: Briefing['blocks'], from = served): Promise<Uint8Array> {
  const briefing = { ...emptyBriefing('“巾帼”简报'), unit: '内蒙古自治区妇联', blocks };
  const content = contentOf(briefing, from, { speech, day });
  const quiet = { signal: new AbortController().signal, onProgress: () => {} };
  const blob = await slidesFile({ briefing, ...content, speech, t, day, addressOf: addressText }, quiet);
  return new Uint8Array(await blob.arrayBuffer());
}

beforeAll(async () => {
  served = { themes: [await servedDomain('health')], boundaries: null, outlines: [] };
  file = await madeOf([
    heading('first', '健康'),
    figure('female-life-expectancy'),
    figure('maternal-mortality-ratio', 'map'),
    heading('second', '工作情况'),
    { kind: 'text', id: 'text', prose: proseOf('第一段。\n第二段。') },
    half('infant-mortality-rate'),
    half('mch-funding'),
    newItem(placesTableView, { zh: '位次表', en: 'Places' }, null),
    heading('last', '下一步'),
  ]);
  deck = openPackage(file);
});

const named = (pattern: RegExp) => deck.names().filter((name) => pattern.test(name));
const slides = () =>
  named(/^ppt\/slides\/slide\d+\.xml$/)
    .sort((one, other) => Number(/\d+/.exec(one)?.[0]) - Number(/\d+/.exec(other)?.[0]))
    .map((name) => new DOMParser().parseFromString(deck.text(name), 'application/xml'));
const shapesOf = (slide: Document, kind: string) =>
  [...slide.getElementsByTagName('p:sp')].filter(
    (shape) => shape.getElementsByTagName('p:ph')[0]?.getAttribute('type') === kind,
  );
const titles = () => slides().map((slide) => shapesOf(slide, 'title').map(({ textContent }) => textContent));

test('each slide has one title for the outline, and the deck keeps the laws of the package', () => {
  expect(packageFaults(file)).toEqual([]);
  for (const one of titles()) {
    expect(one).toHaveLength(1);
    expect(one[0]).not.toBe('');
  }
});

test('the master has layouts with names and placeholders, and each of ours is in use', () => {
  const layouts = named(/^ppt\/slideLayouts\/[^/]+\.xml$/);
  const used = named(/^ppt\/slides\/_rels\//).map((name) => /slideLayouts\/([^"]+)/.exec(deck.text(name))?.[1]);
  const inUse = layouts.filter((name) => used.includes(name.replace(/^.*\//, '')));
  const names = inUse.map((name) => /<p:cSld name="([^"]*)"/.exec(deck.text(name))?.[1]);
  expect(new Set(names)).toEqual(new Set(Object.values(t.slides.layouts)));
  for (const name of [...inUse, 'ppt/slideMasters/slideMaster1.xml']) {
    expect(deck.text(name)).toMatch(/<p:ph type="title".*<p:ph type="body".*<p:ph type="ftr"/s);
  }
  expect(layouts.some((name) => deck.text(name).includes('DEFAULT'))).toBe(false);
});

test('while any value is simulated, every slide says so at its foot, the cover and texts too', () => {
  for (const slide of slides()) {
    expect(shapesOf(slide, 'ftr').map(({ textContent }) => textContent)).toEqual([t.simulatedPage]);
  }
});

test('a deck of published values alone has no mark', async () => {
  const themes = served.themes.map((theme) => ({
    ...theme,
    series: {
      ...theme.series,
      series: theme.series.series.map((one) => ({
        ...one,
        marks: one.marks.map((mark) => (mark === null ? null : ('published' as const))),
      })),
    },
  }));
  const plain = openPackage(await madeOf([figure('female-life-expectancy', 'ranking')], { ...served, themes }));
  const texts = plain.names().filter((name) => /^ppt\/slides\/[^/]+\.xml$/.test(name));
  expect(texts.map((name) => plain.text(name)).join()).not.toContain(t.simulatedPage);
});

test('every slide after the cover has its number', () => {
  const [cover, ...others] = slides();
  expect(cover && shapesOf(cover, 'sldNum')).toEqual([]);
  for (const slide of others) {
    expect(shapesOf(slide, 'sldNum')[0]?.getElementsByTagName('a:fld')[0]?.getAttribute('type')).toBe('slidenum');
  }
});

test('a section sums its figures up, a heading above a text is its title, and one above nothing has no slide', () => {
  const all = titles().flat();
  const section = slides()[all.findIndex((title) => title?.includes('健康'))];
  const paragraphs = section && shapesOf(section, 'body')[0]?.getElementsByTagName('a:p');
  expect([...(paragraphs ?? [])].map(({ textContent }) => textContent !== '')).toEqual([true, true]);
  const text = slides()[all.findIndex((title) => title?.includes('工作情况'))];
  expect(text?.documentElement.textContent).toContain('第二段');
  expect(all.some((title) => title?.includes('下一步'))).toBe(false);
});

test('nothing is smaller than 12 points, and no figure comes twice', () => {
  const charts = named(/^ppt\/charts\/chart\d+\.xml$/).map((name) => deck.text(name));
  const sizes = [...slides().map((slide) => new XMLSerializer().serializeToString(slide)), ...charts].flatMap((xml) =>
    [...xml.matchAll(/ sz="(\d+)"/g)].map(([, size]) => Number(size)),
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1200);
  for (const slide of slides()) {
    const [pictures, tables] = ['p:pic', 'a:tbl'].map((kind) => slide.getElementsByTagName(kind).length);
    expect((pictures ?? 0) > 0 && (tables ?? 0) > 0).toBe(false);
  }
});

test('the last slide explains sources and marks once', () => {
  expect(
    titles()
      .flat()
      .filter((title) => title === t.sources.title),
  ).toHaveLength(1);
  expect(titles().at(-1)).toEqual([t.sources.title]);
});
