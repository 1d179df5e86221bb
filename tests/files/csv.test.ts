import { beforeAll, describe, expect, test } from 'vitest';
import type { DomainData } from '../../src/data/domainData';
import { type FigureQuery, shownLines } from '../../src/figures/model/model';
import { tableRows } from '../../src/figures/texts/tableText';
import { csvOf, csvText } from '../../src/files/data/csv';
import { en } from '../../src/i18n/en';
import { speechOf } from '../../src/i18n/speech';
import { zh } from '../../src/i18n/zh';
import { knownPoints } from '../../src/measures/point';
import { readText } from '../../src/ownData/import/readFile';
import { recognise } from '../../src/ownData/recognise/recognise';
import { valuesOf } from '../answers.ts';
import { servedDomain, servedFigure } from '../served';

const chinese = speechOf('zh', zh);
let health: DomainData;
let gaps: DomainData;
let participation: DomainData;

beforeAll(async () => {
  [health, gaps, participation] = await Promise.all([
    servedDomain('health'),
    servedDomain('health', 'gaps'),
    servedDomain('participation'),
  ]);
});

function figure(data: DomainData, id: string, query: Partial<FigureQuery>) {
  return servedFigure(data, id, query);
}

/** Strict RFC 4180: throws for anything else. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/y;
  cell.lastIndex = csv.startsWith('\uFEFF') ? 1 : 0;
  while (cell.lastIndex < csv.length) {
    const match = cell.exec(csv);
    if (!match) throw new Error('not a CSV');
    const [, text = '', end] = match;
    row.push(text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text);
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

function records(csv: string): Record<string, string>[] {
  const [head = [], ...rows] = parse(csv);
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
}

describe('a CSV', () => {
  test('begins with a byte order mark and has one row a region and year', () => {
    const model = figure(health, 'female-life-expectancy', { regions: ['150200', '152200'], from: 2012, to: 2021 });
    const csv = csvOf(model, chinese);
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    const read = records(csv);
    expect(read).toHaveLength(3 * 10);
    expect(new Set(read.map((one) => `${one.地区代码}/${one.年份}`)).size).toBe(30);
    for (const [index, line] of [model.whole, ...model.chosen].entries()) {
      const values = read.slice(index * 10, index * 10 + 10).map((one) => (one.数值 === '' ? null : Number(one.数值)));
      expect(values).toEqual(valuesOf(line));
    }
  });

  test('leaves a gap empty with its reason, and keeps 0 as 0', () => {
    const model = figure(gaps, 'maternal-mortality-ratio', { regions: model12(gaps) });
    const read = records(csvOf(model, chinese));
    const missing = read.filter((one) => one.数值 === '');
    expect(missing.length).toBeGreaterThan(0);
    for (const one of missing) expect([one.缺失原因, one.标记]).toEqual([expect.stringMatching(/./), '']);
    const zeros = read.filter((one) => one.数值 === '0.00');
    expect(zeros.length).toBe(model.chosen.flatMap((line) => valuesOf(line)).filter((value) => value === 0).length);
    expect(zeros.length).toBeGreaterThan(0);
    for (const one of zeros) expect(one.缺失原因).toBe('');
  });

  test('marks every value, cites what was published, and says what is simulated', () => {
    const read = records(csvOf(figure(health, 'female-life-expectancy', {}), chinese));
    const of = (year: string) => read.find((one) => one.年份 === year);
    expect(of('2021')).toMatchObject({ 数值: '80.78', 单位: '岁', 标记: '公布' });
    expect(of('2021')?.来源).toContain('《北疆巾帼勇担当');
    expect(of('2021')?.备注).not.toContain('模拟');
    expect(of('2022')).toMatchObject({ 标记: '模拟', 来源: '模拟生成', 备注: '模拟数据，不得用于正式统计' });
  });

  test('keeps the decimals that are shown', () => {
    for (const { id, decimals } of health.indicators.indicators) {
      for (const { 数值 } of records(csvOf(figure(health, id, { regions: model12(health) }), chinese))) {
        if (数值 !== '') expect(数值).toMatch(decimals > 0 ? new RegExp(`^-?\\d+\\.\\d{${decimals}}$`) : /^-?\d+$/);
      }
    }
  });

  test.each(['trend', 'ranking'] as const)(
    'of a %s gives a pooled rate its cases, its base and its interval',
    (view) => {
      const model = figure(health, 'maternal-mortality-ratio', { view, regions: model12(health), year: 2024 });
      const pooled = records(csvOf(model, chinese)).filter((one) => one.数值 !== '' && one.备注?.includes('三年合并'));
      expect(pooled).not.toEqual([]);
      for (const one of pooled) {
        const [value, cases, base] = [one.数值, one.例数, one.基数].map(Number);
        expect(((cases ?? 0) / (base ?? 0)) * 100_000).toBeCloseTo(value ?? 0, 1);
        expect(Number(one['95%区间下限'])).toBeLessThanOrEqual(value ?? 0);
        expect(Number(one['95%区间上限'])).toBeGreaterThan(value ?? 0);
      }
    },
  );

  test('has the codes of SDMX beside the words, and none of what is simulated', () => {
    const model = figure(health, 'female-life-expectancy', { regions: ['150200'] });
    const codes = records(csvOf(model, chinese)).map((one) => `${one.标记}${one.缺失原因}${one.数据状态码}`);
    expect(new Set(codes)).toEqual(new Set(['公布A', '推算E', '模拟']));
    const silent = records(csvOf(figure(gaps, 'infant-mortality-rate', { regions: ['150700'] }), chinese));
    expect(new Set(silent.filter((one) => one.缺失原因 === '未报送').map((one) => one.数据状态码))).toEqual(
      new Set(['L']),
    );
    expect(new Set(silent.map((one) => one.保密状态码))).toEqual(new Set(['F']));
  });

  test('tells a published change at its last year', () => {
    const read = records(csvOf(figure(health, 'maternal-mortality-ratio', {}), chinese));
    const withChange = read.filter((one) => one.备注?.includes('−10.72'));
    expect(withChange.map((one) => one.年份)).toEqual(['2021']);
  });

  test('of one year tells no change over years', () => {
    const read = records(csvOf(figure(health, 'maternal-mortality-ratio', { view: 'ranking', year: 2021 }), chinese));
    expect(read.filter((one) => one.备注?.includes('变化'))).toEqual([]);
  });

  test.each(['trend', 'ranking'] as const)(
    'of a %s has numbers of what is there or not, and the word in a note',
    (view) => {
      const id = participation.indicators.indicators.find((one) => one.comparison === 'presence')?.id ?? '';
      const model = figure(participation, id, { view, regions: model12(participation), year: 2012 });
      const [whole, ...leagues] = records(csvOf(model, chinese)).filter((one) => one.年份 === '2012');
      expect(whole).toMatchObject({ 地区: '全区', 单位: '%' });
      expect(Number(whole?.数值)).toBe(valuesOf(model.whole)[model.years.indexOf(2012)]);
      const words = tableRows({ ...model, view }, chinese).find((row) => row[0] === '2012' || row[0] === '包头市');
      expect(words?.some((word) => word === '已配备' || word === '未配备')).toBe(true);
      expect(leagues).toHaveLength(12);
      const texts = leagues.map((one) => `${Number(one.数值)}${one.单位} ${one.备注?.split('；')[0]}`);
      expect(new Set(texts)).toEqual(new Set(['100% 已配备', '0% 未配备']));
    },
  );

  test('of a trend comes back as own figures with the same values', () => {
    for (const data of [health, participation]) {
      const book = { indicators: data.indicators.indicators, regions: data.regions, byHand: {} };
      for (const { id } of book.indicators) {
        const model = figure(data, id, { regions: model12(data) });
        const { cells } = recognise(readText('导出.csv', csvOf(model, chinese).slice(1)), book);
        const taken = cells.filter(({ status }) => status === 'taken').map(({ value }) => value);
        const known = shownLines(model).flatMap(({ points }) => knownPoints(points).map(({ value }) => value));
        expect(taken, id).toEqual(known);
      }
    }
  });

  test('of a ranking has the twelve of that year with their ranks', () => {
    const read = records(csvOf(figure(health, 'female-life-expectancy', { view: 'ranking', year: 2020 }), chinese));
    expect(read).toHaveLength(13);
    expect(read[0]).toMatchObject({ 地区: '全区', 位次: '' });
    expect(read.slice(1).map((one) => one.年份)).toEqual(new Array(12).fill('2020'));
    expect(read[1]?.位次).toMatch(/^1/);
  });

  test('speaks English to who reads English', () => {
    const [head] = parse(csvOf(figure(health, 'female-life-expectancy', {}), speechOf('en', en)));
    expect(head?.slice(0, 7)).toEqual(['Theme', 'Indicator', 'Region', 'Region code', 'Year', 'Value', 'Unit']);
  });
});

describe('in a CSV', () => {
  test('quotes, commas and line breaks come back as they were', () => {
    const rows = [['a"b', 'c,d', 'e\r\nf', ' g ', '']];
    expect(parse(csvText(rows))).toEqual(rows);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1'])('%j is not computed', (text) => {
    expect(parse(csvText([[text]]))).toEqual([[`'${text}`]]);
  });

  test('a negative number stays one', () => {
    expect(csvText([[-10.72, 0, null]])).toBe('\uFEFF-10.72,0,\r\n');
  });
});

function model12(data: DomainData): string[] {
  return data.regions.parts.map((league) => league.code);
}
