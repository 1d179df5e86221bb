import {
  Document,
  HeightRule,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { ChartRun } from 'docx/charts';
import { unzipSync, zipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BriefingItem } from '../../src/briefing/basket/briefing';
import { emptyBriefing, newItem, proseOf } from '../../src/briefing/basket/shelf';
import { contentOf } from '../../src/briefing/content/parts';
import type { Served } from '../../src/briefing/content/served';
import { batchFile } from '../../src/briefing/documents/batch';
import { longPictureFile, picturesFile } from '../../src/briefing/documents/pictures';
import type { BriefingRequest } from '../../src/briefing/documents/request';
import { sampleTemplate } from '../../src/briefing/documents/sampleTemplate';
import { slidesFile } from '../../src/briefing/documents/slides';
import { type FilledTemplate, fillTemplate, type SheetPlace } from '../../src/briefing/documents/template';
import { wordFile } from '../../src/briefing/documents/word';
import { domains } from '../../src/contract/domains';
import { addressText } from '../../src/filters/viewSpec/viewAddress';
import type { ViewSpec } from '../../src/filters/viewSpec/viewSpec';
import { briefingEn } from '../../src/i18n/briefing/briefing.en';
import { briefingZh } from '../../src/i18n/briefing/briefing.zh';
import { en } from '../../src/i18n/en';
import { type Language, speechOf } from '../../src/i18n/speech';
import { zh } from '../../src/i18n/zh';
import { openPackage } from '../../src/office/packageParts';
import { originIn } from '../../src/pictures/sheet/wayBack';
import { newId } from '../../src/storage/newId';
import { lyingZip } from '../lyingZip';
import { servedDomain } from '../served';
import { packageFaults } from './packageFaults';
import { figureView, placesTableView } from './views';

const day = '2026-11-26';
const speeches = { zh: speechOf('zh', zh), en: speechOf('en', en) };
const sayings = { zh: briefingZh(), en: briefingEn() };
const quiet = { signal: new AbortController().signal, onProgress: () => {} };

let served: Served;
let leagues: string[];

beforeAll(async () => {
  served = {
    themes: await Promise.all(domains.map((domain) => servedDomain(domain))),
    boundaries: null,
    outlines: [],
  };
  leagues = served.themes[0]?.regions.parts.map(({ code }) => code) ?? [];
});

/** Every kind of view, with 1, 5 and 13 lines. */
function everyView(): ViewSpec[] {
  return [
    figureView('female-life-expectancy'),
    figureView('maternal-mortality-ratio', { regions: leagues.slice(0, 4) }),
    figureView('female-life-expectancy', { regions: leagues }),
    figureView('female-life-expectancy', { view: 'ranking', regions: leagues.slice(1, 2) }),
    figureView('female-life-expectancy', { view: 'map' }),
    figureView('female-life-expectancy', { view: 'table', regions: leagues.slice(0, 3) }),
    placesTableView,
    {
      kind: 'profile',
      league: leagues[1] ?? '',
      year: null,
      basis: 'total',
      picks: 'rank',
      withOutlines: false,
      domain: null,
      order: 'given',
    },
  ];
}

function requestOf(views: readonly ViewSpec[], language: Language = 'zh', from = served): BriefingRequest {
  const speech = speeches[language];
  const briefing = {
    ...emptyBriefing('“巾帼”简报——第一季度……'),
    issue: '第1期',
    unit: '内蒙古自治区妇联',
    secrecy: '内部资料，注意保存',
    recipients: '报：自治区党委\n送：各盟市妇联',
    copies: '共印50份',
    introduction: proseOf('现将有关情况通报如下。'),
    blocks: [
      { kind: 'heading' as const, id: newId(), text: '健康' },
      { kind: 'text' as const, id: newId(), prose: proseOf('“一老一小”——工作要点……\n第二段。') },
      ...views.map((view) => newItem(view, { zh: '指标', en: 'Indicator' }, null)),
    ],
  };
  return {
    briefing,
    ...contentOf(briefing, from, { speech, day }),
    speech,
    t: sayings[language],
    day,
    addressOf: addressText,
  };
}

const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  test('a Word document with every kind of figure keeps the laws of the package, in both forms', async () => {
    const request = requestOf(everyView(), language);
    for (const form of ['bulletin', 'official'] as const) {
      const file = await bytesOf(await wordFile({ ...request, briefing: { ...request.briefing, form } }, quiet));
      expect(packageFaults(file)).toEqual([]);
      const text = openPackage(file).text('word/document.xml');
      // A type area of 156 × 225 mm on A4, 22 lines of 28 characters.
      expect(text).toContain('w:type="lines" w:linePitch="579"');
      expect(text).toMatch(/<w:pgMar [^>]*w:top="2098"[^>]*/);
      expect(
        openPackage(file)
          .names()
          .filter((name) => /word\/charts\/chart\d+\.xml$/.test(name)),
      ).toHaveLength(4);
      expect(text).toContain(speeches[language].words.export.simulated);
    }
  });

  test('slides with every kind of figure keep the laws of the package, and say in their notes what is shown', async () => {
    const file = await bytesOf(await slidesFile(requestOf(everyView(), language), quiet));
    expect(packageFaults(file)).toEqual([]);
    const parts = openPackage(file);
    expect(parts.names().filter((name) => /ppt\/charts\/chart\d+\.xml$/.test(name))).toHaveLength(4);
    const notes = parts.names().filter((name) => /notesSlide\d+\.xml$/.test(name));
    const definition = served.themes[0]?.indicators.indicators.find(({ id }) => id === 'female-life-expectancy');
    expect(notes.map((name) => parts.text(name)).join()).toContain(definition?.definition[language].slice(0, 12));
  });
});

/** The served data with changed yearly values of the life expectancy of 全区. */
function withValues(change: (values: (number | null)[]) => (number | null)[]): Served {
  return {
    ...served,
    themes: served.themes.map((data) => ({
      ...data,
      series: {
        ...data.series,
        series: data.series.series.map((one) => {
          if (one.indicator !== 'female-life-expectancy' || one.region !== data.regions.whole.code) return one;
          const values = change([...one.values]);
          const nothing = values.map(() => null);
          return {
            ...one,
            values,
            marks: values.map((value) => (value === null ? null : ('simulated' as const))),
            missing: nothing,
          };
        }),
      },
    })),
  };
}

describe('what is missing is a gap and 0 is a value', () => {
  const cases: [string, (values: (number | null)[]) => (number | null)[]][] = [
    ['0', (values) => values.map((value, index) => (index === 3 ? 0 : value))],
    ['the first missing', (values) => values.map((value, index) => (index === 0 ? null : value))],
    ['the last missing', (values) => values.map((value, index) => (index === values.length - 1 ? null : value))],
    ['all missing', (values) => values.map(() => null)],
  ];
  test.each(cases)('with %s', async (_what, change) => {
    const from = withValues(change);
    const request = requestOf([figureView('female-life-expectancy')], 'zh', from);
    const expected = change(valuesOfWhole());
    for (const make of [wordFile, slidesFile]) {
      const file = await bytesOf(await make(request, quiet));
      expect(packageFaults(file)).toEqual([]);
      const parts = openPackage(file);
      const chart = parts.names().find((name) => /charts\/chart\d+\.xml$/.test(name)) ?? '';
      const read = new DOMParser().parseFromString(parts.text(chart), 'application/xml');
      const points = [...(read.getElementsByTagName('c:val')[0]?.getElementsByTagName('c:pt') ?? [])];
      const notes = expected.map((_, index) => {
        const point = points.find((one) => one.getAttribute('idx') === String(index));
        return point ? Number(point.textContent) : null;
      });
      expect(notes).toEqual(expected);
    }
  });
});

test.each([
  ['Word', wordFile],
  ['slides', slidesFile],
] as const)(
  'a chart of %s has the decimals of its indicator, in its numbers and in its workbook',
  async (_what, make) => {
    const request = requestOf([figureView('female-life-expectancy'), figureView('critical-newborn-centres')]);
    const decimals = request.parts.flatMap((part) =>
      part.kind === 'figure' && part.chart ? [part.chart.decimals] : [],
    );
    const file = await bytesOf(await make(request, quiet));
    expect(packageFaults(file)).toEqual([]);
    const parts = openPackage(file);
    const charts = parts.names().filter((name) => /charts\/chart\d+\.xml$/.test(name));
    expect(charts).toHaveLength(decimals.length);
    for (const [index, name] of charts.entries()) {
      const code = decimals[index] === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals[index] ?? 0)}`;
      const chart = new DOMParser().parseFromString(parts.text(name), 'application/xml');
      const values = [...chart.getElementsByTagName('c:val')];
      expect(values.map((one) => one.getElementsByTagName('c:formatCode')[0]?.textContent)).toEqual(
        values.map(() => code),
      );
      const [, target = ''] =
        /embeddings\/([^"]+\.xlsx)/.exec(parts.text(name.replace(/[^/]+$/, '_rels/$&.rels'))) ?? [];
      const workbook = parts.names().find((one) => one.endsWith(`/embeddings/${target}`)) ?? '';
      const { sheets } = await readXlsx(parts.bytes(workbook), { readStyles: true });
      const numbers = [...(sheets[0]?.cells?.values() ?? [])].filter(({ value }) => typeof value === 'number');
      expect(numbers.length).toBeGreaterThan(10);
      expect(new Set(numbers.map(({ style }) => style?.numFmt))).toEqual(new Set([code]));
    }
  },
);

function valuesOfWhole(): (number | null)[] {
  const data = served.themes[0];
  const series = data?.series.series.find(
    ({ indicator, region }) => indicator === 'female-life-expectancy' && region === data.regions.whole.code,
  );
  return [...(series?.values ?? [])];
}

test('an indicator that is served no more is said to have no data, and the rest goes out', async () => {
  const request = requestOf([figureView('gone-for-good'), figureView('female-life-expectancy')]);
  expect(request.parts.map(({ kind }) => kind)).toEqual(['heading', 'text', 'gone', 'figure']);
  const file = await bytesOf(await wordFile(request, quiet));
  expect(openPackage(file).text('word/document.xml')).toContain(briefingZh().noData);
});

test('the long picture is as wide as a phone reads it, and the pictures are one a figure', async () => {
  const request = requestOf(everyView().slice(0, 3));
  const long = await createImageBitmap(await longPictureFile(request, quiet));
  expect(long.width).toBe(1080);
  expect(long.height).toBeGreaterThan(3000);
  const names = openPackage(await bytesOf(await picturesFile(request, quiet))).names();
  expect(names).toHaveLength(3);
  expect(names.every((name) => /^0\d_图\d.*\.png$/.test(name))).toBe(true);
});

test('a long picture that would be too long for a browser is parted into several of the same width', async () => {
  const { names, bytes } = openPackage(
    await bytesOf(await longPictureFile(requestOf([...everyView(), ...everyView(), ...everyView()]), quiet)),
  );
  expect(names().length).toBeGreaterThan(1);
  for (const name of names()) {
    const { width, height } = await createImageBitmap(new Blob([bytes(name)], { type: 'image/png' }));
    expect(width).toBe(1080);
    expect(height).toBeLessThanOrEqual(16_000);
  }
});

test('two figures of half the width share a slide, each with its sentence and a chart that is edited', async () => {
  const request = requestOf([
    figureView('maternal-mortality-ratio'),
    figureView('infant-mortality-rate', { view: 'ranking' }),
  ]);
  const halved = withItems(request, (item) => ({ ...item, size: 'half' }));
  const file = await bytesOf(await slidesFile(halved, quiet));
  expect(packageFaults(file)).toEqual([]);
  const deck = openPackage(file);
  const slides = deck.names().filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  const shared = slides.map((name) => deck.text(name)).find((text) => text.includes('图1') && text.includes('图2'));
  expect(shared?.match(/<p:graphicFrame>/g)).toHaveLength(2);
  for (const part of halved.parts) if (part.kind === 'figure') expect(shared).toContain(part.sentence.slice(0, 12));
  const charts = deck.names().filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name));
  expect(charts.map((name) => deck.text(name)).filter((text) => text.includes('<c:barChart>'))).toHaveLength(1);
});

test.each([
  ['slide', 2560],
  ['halfSlide', 1200],
  ['paper', 1843],
  ['column', 887],
  ['square', 1080],
  ['phone', 1080],
] as const)('pictures leave in the size that was chosen: %s', async (pictureFormat, width) => {
  const request = requestOf([figureView('maternal-mortality-ratio')]);
  const sized = { ...request, briefing: { ...request.briefing, pictureFormat } };
  const [png] = Object.values(unzipSync(await bytesOf(await picturesFile(sized, quiet))));
  if (!png) throw new Error('no picture');
  expect(new DataView(png.buffer, png.byteOffset).getUint32(16)).toBe(width);
  expect(originIn(png)?.address).toMatch(/^\/health\?.*#maternal-mortality-ratio$/);
});

/** Copies without an issue or a unit of their own. */
const asTheyAre = { issues: null, byFederation: false, fileName: '简报' };

test('a batch is a file for each league, each of 全区 and that league alone, and nothing when it is cancelled', async () => {
  const request = requestOf([
    figureView('female-life-expectancy', { regions: leagues.slice(0, 3) }),
    ...everyView().slice(7),
  ]);
  const regions = served.themes[0]?.regions.parts.slice(0, 2) ?? [];
  const zip = openPackage(
    await bytesOf(
      await batchFile({ ...request, ...asTheyAre, leagues: regions, served, sameAxes: true }, wordFile, 'docx', quiet),
    ),
  );
  expect(zip.names()).toHaveLength(2);
  regions.forEach((league, index) => {
    const name = zip.names()[index] ?? '';
    expect(name).toContain(league.name.zh);
    const text = openPackage(zip.bytes(name)).text('word/document.xml');
    expect(text).toContain(league.name.zh);
    for (const other of regions.filter((one) => one !== league)) expect(text).not.toContain(`全区、${other.name.zh}`);
  });
  const controller = new AbortController();
  const cancelled = batchFile(
    { ...request, ...asTheyAre, leagues: regions, served, sameAxes: true },
    wordFile,
    'docx',
    {
      signal: controller.signal,
      onProgress: ({ done }) => done === 1 && controller.abort(),
    },
  );
  await expect(cancelled).rejects.toThrow(/abort/i);
});

test('the charts of a batch have one axis for all leagues, or each its own', async () => {
  const request = requestOf([figureView('female-life-expectancy')]);
  const regions = served.themes[0]?.regions.parts.slice(0, 2) ?? [];
  const axes = async (sameAxes: boolean) => {
    const batch = await batchFile(
      { ...request, ...asTheyAre, leagues: regions, served, sameAxes },
      wordFile,
      'docx',
      quiet,
    );
    return Object.values(unzipSync(await bytesOf(batch))).map((file) => {
      const chart = openPackage(file).text('word/charts/chart1.xml');
      return [/<c:max val="([^"]*)"/, /<c:min val="([^"]*)"/].map((pattern) => pattern.exec(chart)?.[1]);
    });
  };
  const [one, other] = await axes(true);
  expect(one).toEqual(other);
  expect(one?.every((end) => Number(end) > 0)).toBe(true);
  const [own, ownOther] = await axes(false);
  expect(own).not.toEqual(ownOther);
});

test("an office's own document is filled place by place, unknown ones are listed and those without data say so", async () => {
  const request = requestOf([figureView('maternal-mortality-ratio', { regions: leagues.slice(0, 2) }), ...everyView()]);
  const [first] = request.parts.filter((part) => part.kind === 'figure');
  const named = request.parts.map((part) =>
    part === first ? { ...part, item: { ...first.item, name: { zh: '孕产妇死亡率', en: '' } } } : part,
  );
  const lines = [
    '红头',
    '{{标题}}',
    '{{ 期号 }} {{日期}}',
    '{{正文}}',
    '{{图:孕产妇死亡率}}',
    '{{结论：孕产妇死亡率}}',
    '{{图:没有的}}',
    '{{谁}}',
  ];
  const template = await Packer.pack(
    new Document({ sections: [{ children: lines.map((text) => new Paragraph(text)) }] }),
    'uint8array',
  );
  const { file, unknown, empty } = await filled(template, { ...request, parts: named });
  expect(unknown).toEqual(['谁']);
  expect(empty).toEqual(['图:没有的']);
  const bytes = await bytesOf(file);
  expect(packageFaults(bytes).filter((fault) => !broughtAlong.test(fault))).toEqual([]);
  const text = openPackage(bytes).text('word/document.xml');
  for (const word of ['红头', '第1期', '2026年11月26日', briefingZh().noData, '{{谁}}', '图1'])
    expect(text).toContain(word);
  expect(text).not.toContain('{{标题}}');
});

describe("in an office's own document", () => {
  const margin = { top: 2098, bottom: 1984, left: 1588, right: 1474 };
  const templateOf = (children: (Paragraph | Table)[]) =>
    Packer.pack(
      new Document({
        sections: [{ properties: { page: { size: { width: 11906, height: 16838 }, margin } }, children }],
      }),
      'uint8array',
    );
  const textOf = async ({ file }: FilledTemplate) => openPackage(await bytesOf(file)).text('word/document.xml');
  const bodyOf = async (template: Uint8Array, request: BriefingRequest, sheets: SheetPlace = 'lying') => {
    const result = await filled(template, request, sheets);
    expect(packageFaults(await bytesOf(result.file)).filter((fault) => !broughtAlong.test(fault))).toEqual([]);
    return new DOMParser().parseFromString(await textOf(result), 'application/xml');
  };
  const all = (within: Pick<Element, 'getElementsByTagName'>, name: string) => [...within.getElementsByTagName(name)];
  const tableWidths = (within: Pick<Element, 'getElementsByTagName'>) =>
    all(within, 'w:tbl').map((table) => Number(all(table, 'w:tblW')[0]?.getAttribute('w:w')));
  const upright = 11906 - margin.left - margin.right;

  test('the table of places and the profile stand on landscape pages of their own, and the text goes on upright', async () => {
    const template = await templateOf([new Paragraph('{{正文}}'), new Paragraph('落款')]);
    const body = await bodyOf(template, requestOf(everyView()));
    const sections = all(body, 'w:sectPr').map((one) => all(one, 'w:pgSz')[0]?.getAttribute('w:orient') ?? 'portrait');
    expect(sections[0]).toBe('portrait');
    expect(sections.at(-1)).toBe('portrait');
    expect(sections.slice(1, -1).length).toBeGreaterThan(0);
    expect(new Set(sections.slice(1, -1))).toEqual(new Set(['landscape']));
    expect(body.documentElement.textContent).not.toMatch(/[\uE0F1\uE0F2]/);
    for (const width of tableWidths(body)) expect(width).toBeLessThanOrEqual(16838 - margin.top - margin.bottom);
  });

  test('they stand smaller in the text where the reader wants it, and nothing is wider than the section', async () => {
    const body = await bodyOf(await templateOf([new Paragraph('{{正文}}')]), requestOf(everyView()), 'small');
    expect(all(body, 'w:sectPr')).toHaveLength(1);
    for (const width of tableWidths(body)) expect(width).toBeLessThanOrEqual(upright);
    for (const extent of all(body, 'wp:extent'))
      expect(Number(extent.getAttribute('cx')) / 635).toBeLessThanOrEqual(upright + 20);
  });

  test('a table, a picture and a chart are as wide as the cell around them', async () => {
    const cell = (text: string) =>
      new TableCell({ width: { size: 4000, type: WidthType.DXA }, children: [new Paragraph(text)] });
    const rows = ['{{表:1}}', '{{图:1}}'].map((text) => new TableRow({ children: [cell(text), cell('')] }));
    const template = await templateOf([new Table({ width: { size: 8000, type: WidthType.DXA }, rows })]);
    const body = await bodyOf(template, requestOf([figureView('female-life-expectancy', { view: 'table' })]));
    const [, inner] = tableWidths(body);
    expect(inner).toBeLessThanOrEqual(4000);
    const charts = await bodyOf(template, requestOf([figureView('female-life-expectancy')]));
    const extents = all(charts, 'wp:extent').map((one) => Number(one.getAttribute('cx')) / 635);
    expect(extents.length).toBeGreaterThan(0);
    for (const width of extents) expect(width).toBeLessThanOrEqual(4000);
  });

  test('lines stay lines, and what a row of fixed height would cut off is named', async () => {
    const row = (text: string) =>
      new TableRow({
        height: { value: 400, rule: HeightRule.EXACT },
        children: [new TableCell({ width: { size: 3000, type: WidthType.DXA }, children: [new Paragraph(text)] })],
      });
    const template = await templateOf([
      new Paragraph('{{报送}}'),
      new Table({ rows: ['{{导语}}', '{{标题}}'].map(row) }),
    ]);
    const request = requestOf([]);
    const briefing = { ...request.briefing, name: '简报', recipients: '报：甲\n送：乙\n发：丙' };
    const prose = ['现将有关情况通报如下。'.repeat(20)];
    const result = await filled(template, {
      ...request,
      briefing,
      introduction: { prose, moved: [], unbound: [] },
    });
    expect(result.cut).toEqual(['导语']);
    expect(await textOf(result)).toMatch(/报：甲.*<w:br\/>.*送：乙.*<w:br\/>.*发：丙/s);
  });
});

/** The name and the typefaces of the office's own document stay as they are. */
const broughtAlong = /^(docProps|word\/theme)/;

function withItems(request: BriefingRequest, change: (item: BriefingItem) => BriefingItem): BriefingRequest {
  const { briefing, speech } = request;
  const blocks = briefing.blocks.map((block) => (block.kind === 'item' ? change(block) : block));
  const changed = { ...briefing, blocks };
  return { ...request, briefing: changed, ...contentOf(changed, served, { speech, day }) };
}

async function filled(
  template: Uint8Array,
  request: BriefingRequest,
  sheets: SheetPlace = 'lying',
): Promise<FilledTemplate> {
  const result = await fillTemplate(template, request, sheets, quiet);
  if ('why' in result) throw new Error(result.why);
  return result;
}

function documentOf(text: string): Promise<Uint8Array> {
  return Packer.pack(new Document({ sections: [{ children: [new Paragraph(text)] }] }), 'uint8array');
}

/** An office's document with its own chart, picture and theme typefaces. */
async function ownDocument(altTexts: readonly string[], pictureAlt: string): Promise<Uint8Array> {
  const chart = (description: string) =>
    new ChartRun({
      type: 'line',
      categories: ['2001', '2002'],
      series: [{ name: '旧数据', values: [111, 222], color: '00B050' }],
      transformation: { width: 400, height: 200 },
      altText: { name: '', title: '', description },
    });
  const picture = new ImageRun({
    type: 'png',
    data: await pngOfOnePixel(),
    transformation: { width: 300, height: 10 },
    altText: { name: '', title: '', description: pictureAlt },
  });
  const children = [
    new Paragraph({ spacing: { line: 240 }, children: [new TextRun('本单位的话')] }),
    ...altTexts.map((text) => new Paragraph({ children: [chart(text)] })),
    new Paragraph({ children: [picture] }),
  ];
  return Packer.pack(new Document({ sections: [{ children }] }), 'uint8array');
}

async function pngOfOnePixel(): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(1, 1);
  canvas.getContext('2d');
  return new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
}

test("charts and pictures of an office's own document are refilled by their alternative text, and nothing else changes", async () => {
  const request = requestOf([figureView('maternal-mortality-ratio', { regions: leagues.slice(0, 2) })]);
  const template = await ownDocument(['{{图:图1}}', '{{图:没有的}}', '自己的图'], '{{图:图1}}');
  const { file, unknown, empty, unfit } = await filled(template, request);
  expect([unknown, empty, unfit]).toEqual([[], ['图:没有的'], []]);
  const bytes = await bytesOf(file);
  expect(packageFaults(bytes).filter((fault) => !broughtAlong.test(fault))).toEqual([]);
  const [before, after] = [openPackage(template), openPackage(bytes)];
  const charts = after.names().filter((name) => /charts\/chart\d+\.xml$/.test(name));
  const texts = charts.map((name) => after.text(name));
  expect(texts.filter((text) => text.includes('旧数据'))).toHaveLength(1);
  expect(texts.filter((text) => text.includes(briefingZh().noData))).toHaveLength(1);
  const refilled = texts.find((text) => text.includes('全区'));
  expect(refilled).toContain('9.26');
  expect(refilled).toContain('00B050');
  const [was, is] = [before.text('word/document.xml'), after.text('word/document.xml')];
  expect(is).not.toContain('{{');
  expect(/本单位的话/.exec(is)).not.toBeNull();
  expect(is).not.toContain('snapToGrid');
  const heights = (text: string) =>
    [...text.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/g)].map((match) => match.slice(1, 3));
  // The picture keeps its width; its height follows from the figure.
  expect(heights(is).at(-1)?.[0]).toBe(heights(was).at(-1)?.[0]);
  expect(Number(heights(is).at(-1)?.[1])).toBeGreaterThan(Number(heights(was).at(-1)?.[1]));
  for (const name of before.names().filter((one) => one.startsWith('word/theme/')))
    expect(after.text(name)).toBe(before.text(name));
});

test('a chart that Office does not draw leaves the chart of the template as it was, and says so', async () => {
  const request = requestOf([figureView('female-life-expectancy', { view: 'map' })]);
  const { file, unfit } = await filled(await ownDocument(['{{图:图1}}'], '自己的图'), request);
  expect(unfit).toEqual(['图:图1']);
  const after = openPackage(await bytesOf(file));
  const charts = after.names().filter((name) => /charts\/chart\d+\.xml$/.test(name));
  expect(charts.map((name) => after.text(name)).join()).toContain('旧数据');
});

test('the sample is a sound document, and filled it holds the briefing and its first chart', async () => {
  for (const language of ['zh', 'en'] as const) {
    const request = requestOf([figureView('maternal-mortality-ratio')], language);
    const sample = await bytesOf(await sampleTemplate(request));
    expect(packageFaults(sample)).toEqual([]);
    const { unknown, unfit, file } = await filled(sample, request);
    expect([unknown, unfit]).toEqual([[], []]);
    const after = openPackage(await bytesOf(file));
    expect(after.text('word/document.xml')).not.toContain('{{');
    expect(after.text('word/charts/chart1.xml')).toContain('9.26');
  }
});

test.each([
  ['a text', new TextEncoder().encode('{}'), 'notWord'],
  ['a ZIP of something else', zipSync({ 'a.txt': new Uint8Array(3) }), 'notWord'],
  ['a document without a placeholder', await documentOf('正文'), 'noPlaces'],
  ['a document of Word 97 or behind a password', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]), 'oldOrLocked'],
  ['a large file', new Uint8Array(20_000_001), 'tooLarge'],
  [
    'what unpacks to far more than it is',
    zipSync({ 'word/document.xml': new Uint8Array(210_000_000) }, { level: 1 }),
    'tooLarge',
  ],
  [
    'what says that it unpacks to 500 bytes, and unpacks to 61 MB',
    lyingZip('word/document.xml', { stated: 500, real: 61_000_000 }),
    'tooLarge',
  ],
  [
    'what would take minutes to fill',
    zipSync({ 'word/document.xml': new TextEncoder().encode('<w:p/>'.repeat(60_001)) }),
    'tooLong',
  ],
])('a file that cannot be filled is refused by its reason: %s', async (_, file, why) => {
  expect(await fillTemplate(file, requestOf([]), 'lying', quiet)).toEqual({ why });
});

test('a title of 300 characters and 40 figures leave as sound documents, and nothing of them is lost', async () => {
  const request = requestOf(Array.from({ length: 40 }, () => figureView('female-life-expectancy')));
  const name = '长'.repeat(300);
  const long = { ...request, briefing: { ...request.briefing, name } };
  const word = await bytesOf(await wordFile(long, quiet));
  expect(packageFaults(word)).toEqual([]);
  const { names, text } = openPackage(word);
  expect(names().filter((one) => /word\/charts\/chart\d+\.xml$/.test(one))).toHaveLength(40);
  expect(text('word/document.xml').match(/长/g)?.length).toBeGreaterThanOrEqual(300);
  expect(packageFaults(await bytesOf(await slidesFile(long, quiet)))).toEqual([]);
});

test('a batch for a league without any value says so in its document, and the others are made', async () => {
  const [empty, other] = served.themes[0]?.regions.parts ?? [];
  if (!empty || !other) throw new Error('no leagues');
  const themes = served.themes.map((theme) => ({
    ...theme,
    series: {
      ...theme.series,
      series: theme.series.series.map((one) =>
        one.region === empty.code ? { ...one, values: one.values.map(() => null) } : one,
      ),
    },
  }));
  const request = { ...requestOf(everyView()), ...asTheyAre, leagues: [empty, other], served: { ...served, themes } };
  const zip = openPackage(await bytesOf(await batchFile({ ...request, sameAxes: true }, wordFile, 'docx', quiet)));
  expect(zip.names()).toHaveLength(2);
  const text = openPackage(zip.bytes(zip.names()[0] ?? '')).text('word/document.xml');
  expect(text).toContain(empty.name.zh);
  expect(text).toMatch(/未报送|暂无数据|无数据/);
});

test('nothing is made when the reader cancels', async () => {
  const controller = new AbortController();
  controller.abort();
  const request = requestOf([figureView('female-life-expectancy')]);
  await expect(wordFile(request, { ...quiet, signal: controller.signal })).rejects.toThrow(/abort/i);
});
