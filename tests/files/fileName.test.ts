import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import topology from '../../mocks/data/topology.json';
import { boundariesSchema } from '../../src/contract/boundaries';
import type { DomainData } from '../../src/data/domainData';
import type { DrawingInput, FigureModel, FigureQuery } from '../../src/figures/model/model';
import { figureFileName, pageFileName, safeFileName } from '../../src/files/shared/fileName';
import { views } from '../../src/filters/views';
import { en } from '../../src/i18n/en';
import { speechOf } from '../../src/i18n/speech';
import { zh } from '../../src/i18n/zh';
import { servedDomain, servedFigure } from '../served';

const boundaries = v.parse(boundariesSchema, { approvalNumber: null, topology });
const chinese = speechOf('zh', zh);
const english = speechOf('en', en);
let health: DomainData;
let all: string[];

beforeAll(async () => {
  health = await servedDomain('health');
  all = health.regions.parts.map((league) => league.code);
});

function figure(query: Partial<FigureQuery>): FigureModel {
  return servedFigure(health, 'maternal-mortality-ratio', query);
}

function outlined(reading: Partial<FigureQuery>): DrawingInput {
  return { model: figure(reading), boundaries };
}

describe('the name of a picture', () => {
  test.each<[string, Partial<FigureQuery>, string]>([
    ['the whole region alone', {}, '妇女健康_孕产妇死亡率_全区_2010-2024.png'],
    ['one league', { regions: ['150200'] }, '妇女健康_孕产妇死亡率_全区+包头市_2010-2024.png'],
    ['a span of years', { from: 2012, to: 2021 }, '妇女健康_孕产妇死亡率_全区_2012-2021.png'],
    ['a ranking', { view: 'ranking', year: 2020 }, '妇女健康_孕产妇死亡率_排名_12盟市_2020.png'],
    ['a map', { view: 'map' }, '妇女健康_孕产妇死亡率_地图_12盟市_2024.png'],
    ['a table', { view: 'table' }, '妇女健康_孕产妇死亡率_表格_全区_2010-2024.png'],
  ])('tells %s', (_what, query, name) => {
    expect(figureFileName(outlined(query), chinese, 'png')).toBe(name);
  });

  test.each([
    ['Chinese', chinese],
    ['English', english],
  ])('tells every view of a figure from the others, in %s', (_language, speech) => {
    const names = [
      ...views.map((view) => figureFileName(outlined({ view, regions: all, year: 2021 }), speech, 'png')),
      figureFileName({ ...outlined({ view: 'map', regions: all, year: 2021 }), boundaries: null }, speech, 'png'),
    ];
    expect(new Set(names).size).toBe(names.length);
  });

  test('counts more than three leagues', () => {
    const name = (count: number) => figureFileName(outlined({ regions: all.slice(0, count) }), chinese, 'csv');
    expect(name(3)).toBe('妇女健康_孕产妇死亡率_全区+呼和浩特市+包头市+乌海市_2010-2024.csv');
    expect(name(4)).toBe('妇女健康_孕产妇死亡率_4个盟市_2010-2024.csv');
    expect(name(12)).toBe('妇女健康_孕产妇死亡率_12盟市_2010-2024.csv');
  });

  test('speaks the language of the reader', () => {
    expect(figureFileName(outlined({ regions: ['150200'] }), english, 'svg')).toBe(
      "Women's health_Maternal mortality ratio_Whole region+Baotou_2010-2024.svg",
    );
  });

  test('of a whole page names the theme and the filters', () => {
    const models = [figure({ view: 'ranking' }), figure({ regions: ['150200'] })];
    expect(pageFileName('health', '全部图片', models, { boundaries: null }, chinese, 'zip')).toBe(
      '妇女健康_全部图片_全区+包头市_2010-2024.zip',
    );
    expect(pageFileName('health', '本页图片', [figure({ view: 'map' })], { boundaries: null }, chinese, 'png')).toBe(
      '妇女健康_本页图片_等面积方格图_12盟市_2024.png',
    );
    expect(pageFileName('health', '数据', [figure({ view: 'map' })], null, chinese, 'xlsx')).toBe(
      '妇女健康_数据_12盟市_2024.xlsx',
    );
  });
});

describe('on Windows', () => {
  test.each([
    ['reserved characters', ['a<b>c:d"e/f\\g|h?i*j'], 'a-b-c-d-e-f-g-h-i-j.png'],
    ['control characters', ['a\tb\u0007c\ud800'], 'a-bc.png'],
    ['breaks within a paragraph', ['a\u000bb'], 'a b.png'],
    ['a reserved name', ['CON'], '_CON.png'],
    ['a reserved name with more behind a dot', ['nul.2024'], '_nul.2024.png'],
    ['dots and blanks at the end', ['数据. . '], '数据.png'],
    ['nothing at all', ['', ' '], '_.png'],
  ])('%s do no harm', (_what, parts, name) => {
    expect(safeFileName(parts, 'png')).toBe(name);
  });

  test('a very long name is cut in its longest part, never in the years', () => {
    const name = safeFileName(['妇女健康', '很长的指标名称'.repeat(30), '全区', '2010-2024'], 'png');
    expect(new TextEncoder().encode(name).length).toBeLessThan(200);
    expect(name).toMatch(/^妇女健康_很长的.*_全区_2010-2024\.png$/);
  });
});
