import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { emptyBriefing, newItem } from '../../src/briefing/basket/shelf';
import { contentOf } from '../../src/briefing/content/parts';
import { slidesFile } from '../../src/briefing/documents/slides';
import { wordFile } from '../../src/briefing/documents/word';
import { webPageFile } from '../../src/briefing/webpage/webPage';
import type { DomainData } from '../../src/data/domainData';
import type { FigureModel, FigureQuery } from '../../src/figures/model/model';
import { csvOf } from '../../src/files/data/csv';
import { archiveOf } from '../../src/files/page/archive';
import { pagePicture } from '../../src/files/page/pagePicture';
import { workbookOf } from '../../src/files/workbook/workbook';
import { defaultFilters } from '../../src/filters/filters';
import { briefingZh } from '../../src/i18n/briefing/briefing.zh';
import { speechOf } from '../../src/i18n/speech';
import { zh } from '../../src/i18n/zh';
import { workbookFile } from '../../src/office/workbookFile';
import { figurePng, figureSheet } from '../../src/pictures/figure/figureSheet';
import type { PageRequest } from '../../src/pictures/sheet/request';
import { servedDomain, servedFigure } from '../served';

/** As pasted from a slide, with characters that no file may have. */
const title = '第一行\u000b第二\u202e行\u0001\u0000\ud800\u2069完\u200b';
const speech = speechOf('zh', zh);
const day = '2026-11-21';
const job = { signal: new AbortController().signal, onProgress: () => {} };
const query: FigureQuery = { regions: ['150200'], from: null, to: null, view: 'trend', year: null };
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

let model: FigureModel;

let strange: DomainData;

beforeAll(async () => {
  strange = withStrangeNames(await servedDomain('health'));
  model = servedFigure(strange, 'female-life-expectancy', query);
});

/** The same answers, with these characters in the names of leagues and indicators. */
function withStrangeNames(data: DomainData): DomainData {
  const spoilt = (text: { zh: string; en: string }) => ({
    zh: `\u202e${text.zh}\u000b\u0002\udfff\u2066`,
    en: text.en,
  });
  const { indicators, regions } = data;
  return {
    ...data,
    indicators: {
      ...indicators,
      indicators: indicators.indicators.map((one) => ({ ...one, name: spoilt(one.name) })),
    },
    regions: { ...regions, parts: regions.parts.map((league) => ({ ...league, name: spoilt(league.name) })) },
  };
}

const order = () => ({ model, boundaries: null, wording: title, speech, day, address: null }) as const;
const pageOrder = (): PageRequest => ({
  domain: 'health',
  models: [model],
  wordingOf: () => title,
  boundaries: null,
  filters: defaultFilters,
  speech,
  day,
});

function faultOf(xml: string): string | null {
  return new DOMParser().parseFromString(xml, 'text/xml').querySelector('parsererror')?.textContent ?? null;
}

test('an SVG is well-formed, and the break in its title is a space', async () => {
  const { svg } = await figureSheet(order());
  expect(faultOf(svg)).toBeNull();
  expect(svg).toContain('第一行 第二行完');
  expect(svg).not.toMatch(unwritable);
});

test('a PNG of a figure and one of a page can be drawn and read', async () => {
  for (const picture of [await figurePng(order()), await pagePicture(pageOrder(), job)]) {
    expect((await createImageBitmap(picture)).width).toBeGreaterThan(2000);
  }
});

test('a workbook is well-formed in every part', async () => {
  await expectClean(await workbookOf({ ...pageOrder(), name: model.indicator.name.zh }, job));
});

/** Checks every part of a package. */
async function expectClean(file: Blob): Promise<void> {
  const parts = Object.entries(unzipSync(new Uint8Array(await file.arrayBuffer())));
  expect(parts.length).toBeGreaterThan(5);
  for (const [name, content] of parts) {
    if (name.endsWith('.xlsx')) await expectClean(new Blob([new Uint8Array(content)]));
    if (!/\.(xml|rels)$/.test(name)) continue;
    const text = strFromU8(content);
    expect(text, name).not.toMatch(unwritable);
    expect(faultOf(text), name).toBeNull();
  }
}

test('an own form is clean', async () => {
  await expectClean(await workbookFile([{ name: title, rows: [[title, 1]], widths: [10] }]));
});

test('a briefing is clean in Word, as slides with their charts and workbooks, and as a web page', async () => {
  const view = {
    kind: 'figure' as const,
    domain: 'health' as const,
    indicator: model.indicator.id,
    regions: ['150200'],
  };
  const briefing = {
    ...emptyBriefing(title),
    unit: title,
    blocks: (['trend', 'ranking', 'table'] as const).map((look) =>
      newItem(
        { ...view, view: look, from: null, to: null, year: null, map: 'tiles', basis: 'total' },
        { zh: title, en: title },
        title,
      ),
    ),
  };
  const content = contentOf(briefing, { themes: [strange], boundaries: null, outlines: [] }, { speech, day });
  const request = { briefing, ...content, speech, t: briefingZh(), day, addressOf: () => '/health' };
  await expectClean(await wordFile(request, job));
  await expectClean(await slidesFile(request, job));
  expect(await (await webPageFile(request, job)).text()).not.toMatch(unwritable);
});

test('a CSV and the names in a ZIP are clean', async () => {
  expect(csvOf(model, speech)).not.toMatch(unwritable);
  const file = await archiveOf(pageOrder(), job);
  const names = Object.keys(unzipSync(new Uint8Array(await file.arrayBuffer())));
  expect(names).toEqual(['01_妇女健康_妇女人均预期寿命_全区+包头市_2010-2024.png']);
});
