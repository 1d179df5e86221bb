import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import type { DomainData } from '../../src/data/domainData';
import { csvOf } from '../../src/export/data/csv';
import { makePng } from '../../src/export/figure/figureMakers';
import { archiveOf } from '../../src/export/page/archive';
import { pagePicture } from '../../src/export/page/pagePicture';
import type { PageRequest } from '../../src/export/shared/request';
import { sheetSvg } from '../../src/export/sheet/sheetSvg';
import { workbookOf } from '../../src/export/workbook/workbook';
import { buildFigure, type FigureModel, type Reading } from '../../src/figures/model/model';
import { defaultFilters } from '../../src/filters/filters';
import { speechOf } from '../../src/i18n/speech';
import { zh } from '../../src/i18n/zh';
import { answersOf, servedDomain } from '../served';

/** As pasted from a slide, with what no file may hold. */
const title = '第一行\u000b第二行\u0001\u0000\ud800完';
const speech = speechOf('zh', zh);
const day = '2026-11-21';
const job = { signal: new AbortController().signal, onProgress: () => {} };
const reading: Reading = { regions: ['150200'], from: null, to: null, view: 'trend', year: null };
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd]/;

let model: FigureModel;

beforeAll(async () => {
  model = buildFigure(withStrangeNames(await servedDomain('health')), reading);
});

/** The same answers, with such a name for a league, the indicator and its unit. */
function withStrangeNames(data: DomainData) {
  const answers = answersOf(data, 'female-life-expectancy');
  const spoilt = (text: { zh: string; en: string }) => ({ zh: `${text.zh}\u000b\u0002\udfff`, en: text.en });
  return {
    ...answers,
    indicator: { ...answers.indicator, name: spoilt(answers.indicator.name) },
    regions: {
      ...answers.regions,
      leagues: answers.regions.parts.map((league) => ({ ...league, name: spoilt(league.name) })),
    },
  };
}

const order = () => ({ model, boundaries: null, title, speech, day, address: null }) as const;
const pageOrder = (): PageRequest => ({
  domain: 'health',
  models: [model],
  titleOf: () => title,
  boundaries: null,
  filters: defaultFilters,
  speech,
  day,
});

function faultOf(xml: string): string | null {
  return new DOMParser().parseFromString(xml, 'text/xml').querySelector('parsererror')?.textContent ?? null;
}

test('an SVG is well-formed, and the break in its title is a space', async () => {
  const svg = await sheetSvg(order());
  expect(faultOf(svg)).toBeNull();
  expect(svg).toContain('第一行 第二行完');
  expect(svg).not.toMatch(unwritable);
});

test('a PNG of a figure and one of a page can be drawn and read', async () => {
  for (const picture of [await makePng(order()), await pagePicture(pageOrder(), job)]) {
    expect((await createImageBitmap(picture)).width).toBeGreaterThan(2000);
  }
});

test('a workbook is well-formed in every part', async () => {
  const file = await workbookOf({ ...pageOrder(), name: model.indicator.name.zh }, job);
  const parts = Object.entries(unzipSync(new Uint8Array(await file.arrayBuffer())));
  expect(parts.length).toBeGreaterThan(5);
  for (const [name, content] of parts) {
    const text = strFromU8(content);
    expect(text, name).not.toMatch(unwritable);
    expect(faultOf(text), name).toBeNull();
  }
});

test('a CSV and the names in a ZIP are clean', async () => {
  expect(csvOf(model, speech)).not.toMatch(unwritable);
  const file = await archiveOf(pageOrder(), job);
  const names = Object.keys(unzipSync(new Uint8Array(await file.arrayBuffer())));
  expect(names).toEqual(['01_妇女健康_妇女人均预期寿命_全区+包头市_2010-2024.png']);
});
