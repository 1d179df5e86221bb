import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DomainData } from '../../src/data/domainData';
import type { FigureQuery } from '../../src/figures/model/model';
import { missingText } from '../../src/figures/texts/missingText';
import { contentsSheet } from '../../src/files/workbook/contentsSheet';
import { longSheet, valuesIn } from '../../src/files/workbook/longSheet';
import { workbookOf } from '../../src/files/workbook/workbook';
import { speechOf } from '../../src/i18n/speech';
import { zh } from '../../src/i18n/zh';
import { knownPoints, publishedPoints } from '../../src/measures/point.ts';
import { readFile } from '../../src/ownData/import/readFile';
import { recognise } from '../../src/ownData/recognise/recognise';
import { missingOf, valuesOf } from '../answers.ts';
import { servedDomain, servedFigure } from '../served';

let health: DomainData;
let employment: DomainData;
let gaps: DomainData;

beforeAll(async () => {
  [health, employment, gaps] = await Promise.all([
    servedDomain('health'),
    servedDomain('employment'),
    servedDomain('health', 'gaps'),
  ]);
});

type Cell = { value: string | number; style: string; type: string | null };

/** The cells of each sheet by address, as Excel reads them. */
async function read(data: DomainData, query: Partial<FigureQuery> = {}, rename?: string) {
  const models = data.indicators.indicators.map(({ id }) => servedFigure(data, id, query));
  const [first, ...others] = models;
  if (!first) throw new Error('no figures');
  const named = rename ? { ...first, indicator: { ...first.indicator, name: { zh: rename, en: rename } } } : first;
  const order = {
    name: '妇女健康',
    models: [named, ...others],
    day: '2026-11-21',
  } as const;
  const file = await workbookOf({ ...order, speech }, { signal: new AbortController().signal, onProgress: () => {} });
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  const xml = (path: string) => new DOMParser().parseFromString(strFromU8(parts[path] ?? new Uint8Array()), 'text/xml');
  const strings = [...xml('xl/sharedStrings.xml').querySelectorAll('si')].map((item) => item.textContent ?? '');
  const formats = new Map(
    [...xml('xl/styles.xml').querySelectorAll('numFmt')].map((format) => [
      format.getAttribute('numFmtId'),
      format.getAttribute('formatCode') ?? '',
    ]),
  );
  const styles = [...xml('xl/styles.xml').querySelectorAll('cellXfs > xf')].map(
    (style) => formats.get(style.getAttribute('numFmtId')) ?? '',
  );
  const names = [...xml('xl/workbook.xml').querySelectorAll('sheet')].map((sheet) => sheet.getAttribute('name') ?? '');
  const sheets = names.map((name, index) => {
    const sheet = xml(`xl/worksheets/sheet${index + 1}.xml`);
    const cells = new Map<string, Cell>();
    for (const cell of sheet.querySelectorAll('c')) {
      const value = cell.querySelector('v')?.textContent;
      if (value === undefined || value === null) continue;
      const type = cell.getAttribute('t');
      cells.set(cell.getAttribute('r') ?? '', {
        value: type === 's' ? (strings[Number(value)] ?? '') : Number(value),
        style: styles[Number(cell.getAttribute('s'))] ?? '',
        type,
      });
    }
    return { name, cells, sheet };
  });
  return { models, sheets, workbook: xml('xl/workbook.xml') };
}

const speech = speechOf('zh', zh);

test('more values than a list of all can hold are in the sheets of their indicators alone, and the contents say so', () => {
  const models = health.indicators.indicators.map(({ id }) => servedFigure(health, id));
  expect(longSheet(models, '', speech)).not.toBeNull();
  const many = Array.from({ length: Math.ceil(200_001 / valuesIn(models)) }, () => models).flat();
  expect(longSheet(many, '', speech)).toBeNull();
  const details = { title: '', day: '2026-11-21', unlisted: valuesIn(many), speech };
  const { rows } = contentsSheet(models, { contents: '', indicators: [], others: [] }, details);
  expect(JSON.stringify(rows)).toContain(`共${valuesIn(many)}个值`);
});

describe('a workbook', () => {
  test('has contents, a sheet for every indicator, and one of definitions and sources', async () => {
    const { models, sheets } = await read(health);
    expect(sheets).toHaveLength(models.length + 3);
    expect(sheets.slice(0, 2).map((sheet) => sheet.name)).toEqual(['目录', '全部数据']);
    expect(sheets.at(-1)?.name).toBe('指标说明与来源');
    const definitions = [...(sheets.at(-1)?.cells.values() ?? [])].map((cell) => cell.value).join('\n');
    expect(definitions).toContain('《中国妇女发展纲要（2021—2030年）》');
    expect(definitions).toContain('2021年：80.78岁（公布）');
    expect(definitions).toContain('北疆巾帼勇担当');
  });

  test('says of each target how 全区 stands to it, and whether its wording is still to be checked', async () => {
    const definitionsOf = async (data: DomainData) => {
      const { sheets } = await read(data);
      return [...(sheets.at(-1)?.cells.values() ?? [])].map((cell) => String(cell.value));
    };
    const targets = (await definitionsOf(health)).filter((text) => text.startsWith('国家目标；'));
    expect(targets.some((text) => /2020年目标≤20\/10万，已达标/.test(text))).toBe(true);
    expect(targets.some((text) => /2030年目标≥70%，2024年66\.1%，预期可达标/.test(text))).toBe(true);
    expect((await definitionsOf(employment)).join()).toContain('待核实');
  });

  test('holds the values as numbers in their decimals, with frozen heads and widths', async () => {
    const { models, sheets } = await read(health, { regions: ['150200'] });
    const [model, sheet] = [models[0], sheets[2]];
    const pane = sheet?.sheet.querySelector('pane');
    expect([pane?.getAttribute('xSplit'), pane?.getAttribute('ySplit'), pane?.getAttribute('state')]).toEqual([
      '1',
      '5',
      'frozen',
    ]);
    expect(Number(sheet?.sheet.querySelector('col')?.getAttribute('width'))).toBeGreaterThan(8);
    model?.years.forEach((year, index) => {
      const row = 6 + index;
      expect(sheet?.cells.get(`A${row}`)?.value).toBe(year);
      expect(sheet?.cells.get(`B${row}`)).toMatchObject({ value: valuesOf(model.whole)[index], style: '#,##0.00' });
      expect(sheet?.cells.get(`C${row}`)?.value).toBe(model.chosen[0]?.points[index]?.value);
    });
    const words = [...(sheet?.cells.values() ?? [])].map((cell) => cell.value).join('\n');
    expect(words).toContain('模拟数据，不得用于正式统计');
    expect(words).toMatch(/(来源|主管部门)：/);
  });

  test('has all twelve where none is chosen', async () => {
    const { sheets } = await read(health);
    expect(sheets[2]?.cells.get('N5')?.value).toBe('阿拉善盟');
  });

  test('says why a value is missing, never 0, and keeps what is 0', async () => {
    const { models, sheets } = await read(gaps);
    const index = models.findIndex((model) => model.indicator.id === 'maternal-mortality-ratio');
    const [model, cells] = [models[index], sheets[index + 2]?.cells];
    let zeros = 0;
    model?.parts.forEach((line, column) => {
      valuesOf(line).forEach((value, year) => {
        const cell = cells?.get(`${String.fromCharCode(67 + column)}${6 + year}`);
        const why = missingOf(line)[year] ?? 'not-counted';
        if (value === null) expect(cell).toMatchObject({ type: 's', value: missingText(why, model.indicator, zh()) });
        else expect(cell?.value).toBe(value);
        if (value === 0) zeros += 1;
      });
    });
    expect(zeros).toBeGreaterThan(0);
  });

  test('shows a hedge in the format, so that the cell stays a number', async () => {
    const { models, sheets } = await read(await servedDomain('organizations'));
    const index = models.findIndex(({ whole }) => publishedPoints(whole).some((point) => point.hedge === 'over'));
    const model = models[index];
    const point = model && publishedPoints(model.whole).find((one) => one.hedge === 'over');
    const row = 6 + (model?.years.indexOf(point?.year ?? 0) ?? 0);
    const cell = sheets[index + 2]?.cells.get(`B${row}`);
    expect(cell?.value).toBe(point?.value);
    expect(cell?.style).toMatch(/^"超过"#,##0/);
  });

  test('leads from the contents to every sheet and back', async () => {
    const { models, sheets } = await read(health);
    const linksOf = (index: number) =>
      [...(sheets[index]?.sheet.querySelectorAll('hyperlink') ?? [])].map((link) => link.getAttribute('location'));
    expect(linksOf(0).sort()).toEqual(
      sheets
        .slice(1)
        .map(({ name }) => `'${name}'!A1`)
        .sort(),
    );
    for (const index of models.keys()) {
      expect(linksOf(index + 2)).toEqual(["'目录'!A1"]);
      expect(sheets[index + 2]?.cells.get('A4')?.value).toBe('返回目录');
    }
  });

  test('tells in its contents the latest value of 全区, its changes, and the ranks of the chosen leagues', async () => {
    const { models, sheets } = await read(health, { regions: ['150200'] });
    const contents = sheets[0]?.cells;
    const [model] = models;
    const row = 8;
    const values = model ? valuesOf(model.whole) : [];
    const [first = 0, before = 0, last = 0] = [values[0], values.at(-2), values.at(-1)].map(Number);
    expect(contents?.get(`D${row}`)).toMatchObject({ value: last, style: '#,##0.00' });
    expect(contents?.get(`E${row}`)?.value).toBe(2024);
    expect(contents?.get(`F${row}`)?.value).toBeCloseTo(last - before, 6);
    expect(contents?.get(`G${row}`)?.value).toBeCloseTo(last - first, 6);
    expect(contents?.get(`J7`)?.value).toBe('包头市位次');
    const ranks = models.map(({ places }) => places.find((place) => place.line.region.code === '150200'));
    const at = ranks.findIndex((place) => place?.rank && !place.span && !place.tied);
    expect(contents?.get(`J${row + at}`)?.value).toBe(ranks[at]?.rank);
    const open = ranks.findIndex((place) => place?.rank && place.span);
    expect(contents?.get(`J${row + open}`)?.value).toMatch(/^\d+—\d+$/);
    const headings = 'ABCDEFGHIJK'.split('').map((column) => contents?.get(`${column}7`)?.value);
    expect(new Set(headings).size).toBe(headings.length);
  });

  test('has every value once in one list that can be filtered, with its cases and codes', async () => {
    const { models, sheets } = await read(health, { from: 2020 });
    const [list] = sheets.slice(1, 2);
    const rows = models.length * 13 * 5;
    expect(list?.sheet.querySelector('autoFilter')?.getAttribute('ref')).toBe(`A1:T${rows + 1}`);
    expect(list?.sheet.querySelectorAll('row')).toHaveLength(rows + 1);
    expect(list?.sheet.querySelector('mergeCell')).toBeNull();
    const keys = Array.from({ length: rows }, (_, index) =>
      ['T', 'D', 'E'].map((column) => list?.cells.get(`${column}${index + 2}`)?.value).join('/'),
    );
    expect(new Set(keys).size).toBe(rows);
  });

  test('repeats its heads on every printed page, and breaks no line within a cell', async () => {
    const { sheets, workbook } = await read(health);
    const titles = [...workbook.querySelectorAll('definedName')].filter((one) =>
      one.getAttribute('name')?.endsWith('Print_Titles'),
    );
    expect(titles.map((one) => one.textContent?.replace(/!.*/, ''))).toEqual(sheets.map(({ name }) => `'${name}'`));
    for (const { cells } of sheets) {
      for (const { value } of cells.values()) expect(String(value)).not.toMatch(/[\r\n]/);
    }
  });

  test('keeps a text that looks like a formula a text', async () => {
    const { sheets } = await read(health, {}, '=HYPERLINK("http://x")');
    expect(sheets[2]?.name).not.toMatch(/[:?*/\\[\]]/);
    expect(sheets[2]?.cells.get('A1')).toMatchObject({ type: 's', value: '=HYPERLINK("http://x")（岁）' });
    for (const { sheet } of sheets) expect(sheet.querySelector('f')).toBeNull();
  });
});

test('the sheets of indicators come back as own figures, what is there or not as well', async () => {
  const participation = await servedDomain('participation');
  const { regions, indicators } = participation;
  const models = indicators.indicators.map(({ id }) => servedFigure(participation, id));
  const file = await workbookOf(
    { name: '参政议政', models, day: '2026-11-21', speech },
    { signal: new AbortController().signal, onProgress: () => {} },
  );
  const grids = await readFile('导出.xlsx', new Uint8Array(await file.arrayBuffer()));
  const cells = grids.flatMap(
    (grid) => recognise(grid, { indicators: indicators.indicators, regions, byHand: {} }).cells,
  );
  for (const { indicator, whole, parts } of models) {
    const own = cells.filter((cell) => cell.indicator === indicator.id && cell.status === 'taken');
    for (const { region, points } of [whole, ...parts]) {
      for (const { year, value } of knownPoints(points)) {
        const matches = own.filter((cell) => cell.region === region.code && cell.year === year);
        expect([...new Set(matches.map((cell) => cell.value))], `${indicator.id} ${region.code} ${year}`).toEqual([
          value,
        ]);
        expect(matches.length, 'in its own sheet and in the list of all').toBe(2);
      }
    }
  }
});
