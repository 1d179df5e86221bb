import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { dataFigures } from '../../src/briefing/content/dataFigures';
import { allDomains } from '../../src/contract/domains';
import { speechOf } from '../../src/i18n/speech';
import { zh } from '../../src/i18n/zh';
import type { Match } from '../../src/ownData/dataSets/matchedHeads';
import { readFile } from '../../src/ownData/import/readFile';
import type { Book } from '../../src/ownData/recognise/heads';
import { recognise } from '../../src/ownData/recognise/recognise';
import { servedDomain } from '../served';

const themes = await Promise.all(allDomains.map((domain) => servedDomain(domain)));
const { indicators } = dataFigures({ themes, boundaries: null, outlines: [] }, speechOf('zh', zh));
const regions = themes[0]?.regions;
if (!regions) throw new Error('nothing is served');
const book: Book = { indicators, regions, byHand: {} };

const [baotou, hohhot, wuhai, chifeng, ulanqab, whole] = ['150200', '150100', '150300', '150400', '150900', '150000'];
const [infant, maternal, homes] = ['infant-mortality-rate', 'maternal-mortality-ratio', 'womens-homes'];
const [premarital, cervical, breast] = ['premarital-exam-rate', 'cervical-screening-rate', 'breast-screening-rate'];
const [infantName, homesName] = ['婴儿死亡率', '妇女之家和妇女微家'];

type Value = string | number | null | Date;
type Rows = Value[][];
type Options = { sheet?: Partial<WriteSheet>; file?: string; answers?: Record<string, Match>; byHand?: Book['byHand'] };

async function readOf(rows: Rows, { sheet = {}, file = '表.xlsx', answers, byHand = {} }: Options = {}) {
  const bytes = await writeXlsx({ sheets: [{ name: '附表', rows, ...sheet }] });
  const [grid] = await readFile(file, bytes);
  if (!grid) throw new Error('no sheet');
  return recognise(grid, { ...book, byHand }, answers);
}

/** The values that are accepted, each with its region, its indicator and its year. */
const accepted = async (rows: Rows, options?: Options) =>
  (await readOf(rows, options)).cells
    .filter(({ status }) => status === 'taken' || status === 'converted')
    .map(({ region, indicator, year, value }) => [region, indicator, year, value]);
/** The value or the status of each cell, and why. */
const states = async (rows: Rows, options?: Options) =>
  (await readOf(rows, options)).cells.map(({ value, status, why }) => [value ?? status, why]);

describe('a date of handing in is no year of the figures:', () => {
  test.each([
    ['填报日期：2024年3月15日'],
    ['填表时间：2024年1月20日'],
    ['制表日期：2024年'],
    ['报送时间: 2024-01-20'],
    ['填报单位：包头市妇联　　填报日期：2024年3月15日　　单位：‰'],
    ['2024年3月15日'],
    ['（2024年3月）'],
    ['2024年报送'],
    ['批准文号：内统字〔2022〕12号　有效期至：2025年12月'],
  ])('%s', async (line) => {
    expect(await accepted([['2023年包头市妇女健康统计表'], [line], ['指标', '数值'], [infantName, 2.5]])).toEqual([
      [baotou, infant, 2023, 2.5],
    ]);
  });

  test('in the cell beside its label, and below the table', async () => {
    const rows = [
      ['2023年包头市统计表'],
      ['填报日期', new Date(Date.UTC(2024, 2, 15)), '填报人', '王某'],
      ['指标', '数值'],
      [infantName, 2.5],
      ['填报日期：2024年3月15日', '审核人：李某'],
    ];
    expect(await accepted(rows)).toEqual([[baotou, infant, 2023, 2.5]]);
  });

  test('but the year before it is, and so is the last day of a year', async () => {
    const table = [
      ['指标', '数值'],
      [infantName, 2.5],
    ];
    expect(await accepted([['包头市妇联2023年报'], ...table])).toEqual([[baotou, infant, 2023, 2.5]]);
    expect(await accepted([['包头市（截至2023年12月31日）'], ...table])).toEqual([[baotou, infant, 2023, 2.5]]);
    expect(await accepted([['统计年度：2023年', '填报地区：包头市'], ...table])).toEqual([[baotou, infant, 2023, 2.5]]);
  });
});

describe('two readings of equal weight are asked about:', () => {
  const table: Rows = [
    ['指标', '数值'],
    [infantName, 2.5],
  ];

  test.each([
    ['two years', ['2023年包头市统计表'], ['（2022年）'], { year: [2023, 2022] }],
    ['two leagues in a line', ['2023年包头市、赤峰市统计表'], [], { region: [baotou, chifeng] }],
    ['two leagues in two lines', ['2023年包头市统计表'], ['赤峰市妇联'], { region: [baotou, chifeng] }],
    ['a name of two leagues', ['2023年乌市统计表'], [], { region: [wuhai, ulanqab] }],
  ])('%s', async (_, first, second, readings) => {
    const { cells, tables } = await readOf([first, second, ...table]);
    expect(cells).toMatchObject([{ value: null, status: 'asked', why: 'twoReadings', readings }]);
    const [place = ''] = tables.map(({ place: one }) => one);
    const [answer] = Object.entries(readings).map(([kind, [one]]) => ({ [kind]: one }));
    const answers = { [`表.xlsx/${place}`]: answer ?? {} };
    expect((await readOf([first, second, ...table], { answers })).cells).toMatchObject([
      { value: 2.5, status: 'taken' },
    ]);
  });

  test('the title and the name of the sheet, and a title of all with a file of one', async () => {
    const sheet = { name: '2022年' };
    expect(await states([['包头市2023年'], ...table], { sheet })).toEqual([['asked', 'twoReadings']]);
    expect(await states([['2023年全区统计表'], ...table], { file: '包头市.xlsx' })).toEqual([['asked', 'twoReadings']]);
    expect(await accepted([['2023年全区统计表'], ...table], { sheet: { name: '包头' } })).toEqual([
      [baotou, infant, 2023, 2.5],
    ]);
    expect(await accepted([['2023年包头市统计表'], ...table], { file: '2024年报送.xlsx' })).toEqual([
      [baotou, infant, 2023, 2.5],
    ]);
  });

  test('a name of two leagues at the side, until it is matched by hand', async () => {
    const rows = [
      ['地区', '2023年', '2024年'],
      ['乌市', 2.5, 2.6],
      ['乌盟', 2.7, 2.8],
    ];
    const titled = [[infantName], ...rows];
    expect((await states(titled)).map(([value]) => value)).toEqual(['asked', 'asked', 2.7, 2.8]);
    expect((await readOf(titled)).unknown).toMatchObject([
      { kind: 'region', text: '乌市', candidates: [{ region: wuhai }, { region: ulanqab }] },
    ]);
    expect(await accepted(titled, { byHand: { 乌市: { region: wuhai } } })).toContainEqual([wuhai, infant, 2023, 2.5]);
  });
});

describe('the office that fills in counts before other lines:', () => {
  const table: Rows = [
    ['指标', '2023年', '2024年'],
    [infantName, 2.5, 2.6],
  ];
  test.each([
    [[['填报单位：赤峰市妇联'], ['联系人：包头市驻呼办 王某']]],
    [[['填报单位：赤峰市妇联', null, '联系人', '包头市王某']]],
    [[['2023年包头市经验'], ['填报单位', '赤峰市']]],
    [[['制表机关：内蒙古自治区妇联'], ['填报地区：赤峰市']]],
  ])('%j', async (lines) => {
    expect((await accepted([...lines, ...table])).map(([region]) => region)).toEqual([chifeng, chifeng]);
  });

  test('and a banner of a league is not the league', async () => {
    for (const line of ['填报单位：包头市昆都仑区妇联', '填报单位：昆都仑区妇联', '包头市昆都仑区统计表'])
      expect(await states([[line], ...table], { file: '包头市.xlsx' })).toEqual([
        ['refused', 'noRegion'],
        ['refused', 'noRegion'],
      ]);
    expect(await accepted([['包头市各旗县区情况'], ...table])).toHaveLength(2);
  });
});

describe('a second table below begins anew:', () => {
  const first: Rows = [['2023年适龄妇女宫颈癌筛查率'], ['地区', '2022年', '2023年'], ['包头市', 61.3, 62.4]];

  test('with a title and heads of its own', async () => {
    const rows = [...first, [], ['适龄妇女乳腺癌筛查率'], ['地区', '2022年', '2023年'], ['包头市', 58.3, 59.4]];
    const { tables } = await readOf(rows);
    expect(await accepted(rows)).toEqual([
      [baotou, cervical, 2022, 61.3],
      [baotou, cervical, 2023, 62.4],
      [baotou, breast, 2022, 58.3],
      [baotou, breast, 2023, 59.4],
    ]);
    expect(tables.map(({ place, indicator }) => [place, indicator])).toEqual([
      ['附表!A2', { values: [cervical], from: 'title' }],
      ['附表!A6', { values: [breast], from: 'title' }],
    ]);
  });

  test('with heads alone, and with a title alone', async () => {
    const heads = [...first, ['地区', '2020年', '2021年'], ['包头市', 51.3, 52.4]];
    expect((await accepted(heads)).map(([, , year, value]) => [year, value])).toEqual([
      [2022, 61.3],
      [2023, 62.4],
      [2020, 51.3],
      [2021, 52.4],
    ]);
    const title = [...first, ['适龄妇女乳腺癌筛查率'], ['包头市', 58.3, 59.4]];
    expect((await accepted(title)).map(([, indicator]) => indicator)).toEqual([cervical, cervical, breast, breast]);
  });

  test('with a title that nobody knows, which is asked about', async () => {
    const rows = [...first, ['妇女骨密度检查率'], ['包头市', 58.3, 59.4]];
    expect((await accepted(rows)).map(([, indicator]) => indicator)).toEqual([cervical, cervical]);
    const heads = [...first, ['妇女骨密度检查率'], ['地区', '2022年', '2023年'], ['包头市', 58.3, 59.4]];
    expect((await accepted(heads)).map(([, indicator]) => indicator)).toEqual([cervical, cervical]);
    expect((await readOf(heads)).unknown).toMatchObject([{ kind: 'indicator', plain: '妇女骨密度检查率' }]);
  });

  test('with years between the rows', async () => {
    const rows: Rows = [
      ['地区', infantName, homesName],
      ['2022年'],
      ['包头市', 2.5, 5],
      ['2023年'],
      ['包头市', 2.6, 6],
    ];
    expect((await accepted(rows)).map(([, , year, value]) => [year, value])).toEqual([
      [2022, 2.5],
      [2022, 5],
      [2023, 2.6],
      [2023, 6],
    ]);
  });
});

describe('a part of a year, or several years, are no year:', () => {
  test.each([
    '2023年6月',
    '2023年上半年',
    '2023年第一季度',
    '2023年1-6月',
    '6月',
    '上半年',
    '2018-20',
    '2021-23',
    '2021—2023年',
    '2021-2023年平均',
    '2023-06-30',
    '上年',
  ])('%s as a head', async (head) => {
    const rows = [['包头市2023年统计表'], ['指标', head, '2022年'], [infantName, 2.5, 2.6]];
    expect(await states(rows)).toEqual([
      ['refused', 'noYear'],
      [2.6, null],
    ]);
  });

  test.each(['2023年上半年', '2023年6月', '2023年1-6月', '2021-2023年', '2023年一季度'])(
    '%s as a sheet or a title',
    async (name) => {
      const rows: Rows = [
        ['指标', '包头市'],
        [infantName, 2.5],
      ];
      expect(await states(rows, { sheet: { name } })).toEqual([['refused', 'noYear']]);
      expect(await states([[`${name}统计表`], ...rows])).toEqual([['refused', 'noYear']]);
      expect(await states([['2023年统计表'], [`（${name}）`], ...rows])).toEqual([
        [name === '2021-2023年' ? 2.5 : 'refused', name === '2021-2023年' ? null : 'noYear'],
      ]);
    },
  );

  test.each(['2023年', '2023年度', '2023年末', '2023年1-12月', '2023年12月底', '二〇二三年', '２０２３年'])(
    'but %s is',
    async (head) => {
      expect(await accepted([['包头市'], ['指标', head, '2022年'], [infantName, 2.5, 2.6]])).toContainEqual([
        baotou,
        infant,
        2023,
        2.5,
      ]);
    },
  );

  test('an outline in the title is not its year', async () => {
    const rows = [['《妇女发展纲要（2021—2030年）》2023年监测统计表'], ['指标', '包头市'], [infantName, 2.5]];
    expect(await accepted(rows)).toEqual([[baotou, infant, 2023, 2.5]]);
  });
});

test('dates among the values are no numbers and no heads', async () => {
  const date = new Date(Date.UTC(2024, 2, 5));
  const cells = new Map([['1,1', '1,2'].map((at) => [at, { style: { numFmt: 'm-d' } }] as const)].flat());
  for (const label of ['地区', null]) {
    const rows = [
      [label, infantName, homesName],
      ['包头市', date, date],
      ['呼和浩特市', 2.5, 5],
    ];
    expect(await states(rows, { sheet: { name: '2023年', cells } })).toEqual([
      ['refused', 'isDate'],
      ['refused', 'isDate'],
      [2.5, null],
      [5, null],
    ]);
  }
});

describe('footnote signs are no digits:', () => {
  test.each(['72.9①', '72.9²', '72.9*', '72.9注1', '72.9[1]'])('%s', async (raw) => {
    const rows = [['2023年婚前医学检查率（%）'], ['地区①', '检查率*'], ['包头市②', raw]];
    expect(await accepted(rows)).toEqual([[baotou, premarital, 2023, 72.9]]);
  });

  test('nor are raised figures, and a struck text is doubtful', async () => {
    const cells: WriteSheet['cells'] = new Map([
      ['1,1', { richText: [{ text: '64.2' }, { text: '2', font: { vertAlign: 'superscript' } }] }],
      ['2,1', { style: { font: { strikethrough: true } } }],
    ]);
    const rows = [
      ['地区', infantName, homesName],
      ['包头市', '64.22', 5],
      ['呼和浩特市', 55.5, 6],
    ];
    expect(await states(rows, { sheet: { name: '2023年', cells } })).toEqual([
      [64.2, null],
      [5, null],
      [55.5, 'struck'],
      [6, null],
    ]);
  });
});

test('what is hidden or filtered away is read as hidden', async () => {
  const rows = [
    ['地区', infantName, homesName],
    ['包头市', 2.5, 5],
    ['呼和浩特市', 2.6, 6],
  ];
  const name = '2023年';
  const row = { name, rowDefs: new Map([[2, { hidden: true }]]) };
  expect((await readOf(rows, { sheet: row })).cells.map(({ status, why }) => [status, why])).toEqual([
    ['taken', null],
    ['taken', null],
    ['hidden', 'hiddenRow'],
    ['hidden', 'hiddenRow'],
  ]);
  const column = { name, columns: [{}, { hidden: true }, {}] };
  expect((await states(rows, { sheet: column })).map(([, why]) => why)).toEqual([
    'hiddenColumn',
    null,
    'hiddenColumn',
    null,
  ]);
  const bytes = await writeXlsx({
    sheets: [
      { name, rows },
      { name: '2022年旧', rows, hidden: true },
    ],
  });
  const read = (await readFile('表.xlsx', bytes)).map((grid) => recognise(grid, book));
  expect(read.map(({ tables }) => tables[0]?.isHidden)).toEqual([false, true]);
  expect(new Set(read[1]?.cells.map(({ status, why }) => `${status} ${why}`))).toEqual(new Set(['hidden hiddenSheet']));
});

describe('a column of places is no column of units:', () => {
  test('below 单位, and 合计 of banners is not 全区', async () => {
    const rows = [['2023年包头市婴儿死亡率'], ['单位', '婴儿死亡率'], ['昆都仑区', 2.5], ['合计', 2.6]];
    expect(await states(rows)).toEqual([
      ['refused', 'noRegion'],
      [2.6, null],
    ]);
    expect(await accepted(rows)).toEqual([[baotou, infant, 2023, 2.6]]);
    const nowhere = [['2023年婴儿死亡率'], ['单位', '婴儿死亡率'], ['昆都仑区', 2.5], ['合计', 2.6]];
    expect(await accepted(nowhere)).toEqual([]);
  });

  test('and leagues below 单位 are read, with 合计 as 全区; units stay units', async () => {
    const leagues = [['2023年'], ['单位', infantName, homesName], ['包头市妇联', 2.5, 5], ['合计', 2.6, 6]];
    expect((await accepted(leagues)).map(([region]) => region)).toEqual([baotou, baotou, whole, whole]);
    const units = [['包头市'], ['指标', '单位', '2023年'], ['妇联募集关爱款物', '亿元', 0.5]];
    expect(await accepted(units)).toEqual([[baotou, 'care-funds-raised', 2023, 5000]]);
  });

  test('places that nobody knows are told, with those that are like them, and are known once matched', async () => {
    const rows: Rows = [['2023年婴儿死亡率'], ['地区', '死亡率'], ['包头市(含稀土高新区)', 2.5]];
    const { cells, unknown } = await readOf(rows);
    expect(cells).toMatchObject([{ status: 'refused', why: 'noRegion' }]);
    expect(unknown).toMatchObject([{ kind: 'region', text: '包头市(含稀土高新区)', candidates: [{ region: baotou }] }]);
    const [{ plain = '' } = {}] = unknown;
    expect(await accepted(rows, { byHand: { [plain]: { region: baotou } } })).toEqual([[baotou, infant, 2023, 2.5]]);
  });

  test('without a label as well: a row of a banner is not the league of the title', async () => {
    expect(await accepted([['2023年包头市'], [null, infantName, homesName], ['昆都仑区', 2.5, 5]])).toEqual([]);
    expect(await accepted([['2023年包头市婴儿死亡率'], ['旗县区', '死亡率'], ['昆都仑区', 2.5]])).toEqual([]);
  });
});

describe('a title says year, place and indicator in one line:', () => {
  test.each([
    ['2023年各盟市婚前医学检查率（%）', premarital],
    ['2023年婚前医学检查率（%）', premarital],
    ['表一  2023年婚前医学检查率情况统计表', premarital],
    ['内蒙古自治区2023年分盟市婴儿死亡率', infant],
    ['2023年全区妇女之家和妇女微家统计表', homes],
  ])('%s', async (title, indicator) => {
    const { tables } = await readOf([[title], ['盟市', '数值'], ['包头市', 72.9]]);
    expect(await accepted([[title], ['盟市', '数值'], ['包头市', 72.9]])).toEqual([[baotou, indicator, 2023, 72.9]]);
    expect(tables).toMatchObject([
      { year: { values: [2023], from: 'title' }, indicator: { from: 'title' }, region: { from: 'head' } },
    ]);
  });

  test.each(['2023年各盟市农村婴儿死亡率', '2023年婴儿死亡率目标值', '2023年男婴死亡率', '2023年婚检率'])(
    '%s is another',
    async (title) => {
      const { cells, unknown } = await readOf([[title], ['盟市', '死亡率'], ['包头市', 2.5]]);
      expect(cells).toEqual([]);
      expect(unknown).toHaveLength(1);
    },
  );

  test('a title that nobody knows is offered with what it is like, and known for other years', async () => {
    const rows = (year: number) => [[`${year}年各盟市婚检率情况`], ['盟市', '检查率'], ['包头市', 72.9]];
    const [{ plain = '', candidates = [] } = {}] = (await readOf(rows(2023))).unknown;
    expect([plain, candidates[0]]).toEqual(['检查率', { indicator: premarital }]);
    expect(await accepted(rows(2024), { byHand: { 检查率: { indicator: premarital } } })).toHaveLength(1);
  });
});

describe('unknown heads along the top are told as those at the side:', () => {
  test('at the side, also with a unit in brackets', async () => {
    const { unknown } = await readOf(
      [
        ['指标', '2023年'],
        ['妈妈小屋（个）', 310],
        ['骨密度检查率（%）', 3.1],
      ],
      { file: '包头市.xlsx' },
    );
    expect(unknown.map(({ text }) => text)).toEqual(['妈妈小屋（个）', '骨密度检查率（%）']);
  });

  test('beside known ones, and alone', async () => {
    const rows = [
      ['地区', infantName, '婚检率'],
      ['包头市', 2.5, 72.9],
      ['呼和浩特市', 2.6, 73],
    ];
    const { unknown } = await readOf(rows, { sheet: { name: '2023年' } });
    expect(unknown).toMatchObject([{ kind: 'indicator', text: '婚检率' }]);
    expect(unknown[0]?.candidates[0]).toEqual({ indicator: premarital });
    const alone = [
      ['盟市', '婚检率', '婴死率'],
      ['包头市', 72.9, 2.5],
    ];
    expect((await readOf(alone, { sheet: { name: '2023年' } })).unknown.map(({ text }) => text)).toEqual([
      '婚检率',
      '婴死率',
    ]);
    const byHand = { 婚检率: { indicator: premarital } };
    expect(await accepted(rows, { sheet: { name: '2023年' }, byHand })).toContainEqual([
      baotou,
      premarital,
      2023,
      72.9,
    ]);
  });

  test('a column of something else is not what the title is about', async () => {
    const rows = [
      ['2023年婚前医学检查率'],
      ['地区', '应检人数', '实检人数', '检查率（%）'],
      ['包头市', 1000, 729, 72.9],
    ];
    expect(await accepted(rows)).toEqual([[baotou, premarital, 2023, 72.9]]);
    expect((await readOf(rows)).unknown.map(({ text }) => text)).toEqual(['应检人数', '实检人数']);
    const persons = [['2023年婚前医学检查率'], ['地区', '应检人数（人）'], ['包头市', 1000]];
    expect(await accepted(persons)).toEqual([]);
    expect(await accepted([['2023年婚前医学检查率'], ['地区', '应检人数'], ['包头市', 1000]])).toEqual([]);
  });

  test('what was planned is not what was done, and changes and ranks are passed over', async () => {
    const rows = [
      ['包头市'],
      ['指标', '2023年', '2023年', '同比', '位次'],
      [null, '实际', '预计', null, null],
      [infantName, 2.5, 2.4, -0.1, 3],
    ];
    expect(await states(rows)).toEqual([
      [2.5, null],
      ['refused', 'unknownColumn'],
    ]);
    const years = [['2023年包头市'], ['指标', '本年', '上年'], [infantName, 2.5, 2.6]];
    expect(await states(years)).toEqual([
      [2.5, null],
      ['refused', 'noYear'],
    ]);
  });

  test('a year that may be another is matched by hand', async () => {
    const rows = [['包头市'], ['指标', '23年', '2,024'], [infantName, 2.5, 2.6]];
    const { unknown } = await readOf(rows);
    expect(unknown).toMatchObject([
      { kind: 'year', text: '23年', candidates: [{ year: 2023 }] },
      { kind: 'year', text: '2,024', candidates: [{ year: 2024 }] },
    ]);
    const byHand = { '23年': { year: 2023 }, '2,024': { year: 2024 } };
    expect((await accepted(rows, { byHand })).map(([, , year]) => year)).toEqual([2023, 2024]);
  });

  test('parts of the people are not all of them', async () => {
    const rows = [['包头市2023年'], ['指标', '分组', '数值'], [infantName, '农村', 2.5], [infantName, '其中：女', 2.4]];
    expect((await states(rows)).map(([, why]) => why)).toEqual(['breakdown', 'breakdown']);
    const across = [['2023年'], ['地区', infantName, infantName], [null, '城市', '农村'], ['包头市', 2.5, 2.6]];
    expect((await states(across)).map(([, why]) => why)).toEqual(['breakdown', 'breakdown']);
  });
});

describe('in a cell', () => {
  const cell = async (indicator: string, raw: string) =>
    (await readOf([['包头市'], ['指标', '2023年', '2022年'], [indicator, raw, '—']])).cells[0];

  test.each([
    ['妇联募集关爱款物', '1.54亿元', 15400],
    ['女职工人数', '1.4万人', 1.4],
    ['女职工人数', '2,150人', 0.215],
    [infantName, '3.03‰', 3.03],
    ['婚前医学检查率', '823‰', 82.3],
    ['孕产妇死亡率', '9.26/10万', 9.26],
    [homesName, '5 个', 5],
  ])('%s of %s is %d', async (indicator, raw, value) => {
    expect(await cell(indicator, raw)).toMatchObject({ value, why: null });
  });

  test.each(['–', '—', '-', '/', '不详', '未开展', '无数据'])('%s says that there is none', async (raw) => {
    expect(await cell(infantName, raw)).toMatchObject({ value: null, status: 'missing' });
  });

  test('无 is none of a rate, and of a count perhaps 0', async () => {
    expect(await cell(infantName, '无')).toMatchObject({ status: 'missing' });
    expect(await cell(homesName, '无')).toMatchObject({ value: 0, status: 'doubtful', why: 'noneOrZero' });
  });

  test.each(['#DIV/0!', '#REF!', '#N/A'])('%s is the error of a formula, and no head', async (raw) => {
    expect(await cell(infantName, raw)).toMatchObject({ status: 'refused', why: 'formulaError' });
    const { unknown } = await readOf([['包头市'], ['指标', '2023年', '2022年'], [raw, 5, 6]]);
    expect(unknown).toEqual([]);
  });
});

test('rows of units, columns of codes and notes are read as such and not listed', async () => {
  const rows = [
    ['2023年统计表'],
    ['代码', '地区', infantName, '妇联募集关爱款物', '备注'],
    [null, null, '‰', '元', null],
    ['A01', '包头市', 2.5, 25000, '初步数'],
    ['A02', '呼和浩特市', 2.6, 26000, '含旗县'],
    ['注：2022年为初步数', null, null, null, null],
  ];
  expect((await readOf(rows)).cells.map(({ value, status }) => [value, status])).toEqual([
    [2.5, 'taken'],
    [2.5, 'converted'],
    [2.6, 'taken'],
    [2.6, 'converted'],
  ]);
});

test('tables beside each other keep their own places', async () => {
  const rows = [['2023年婴儿死亡率'], ['地区', '数值', '地区', '数值'], ['包头市', 2.5, '赤峰市', 2.6]];
  expect(await accepted(rows)).toEqual([
    [baotou, infant, 2023, 2.5],
    [chifeng, infant, 2023, 2.6],
  ]);
});

describe('the reader’s answers for a table', () => {
  const rows: Rows = [['统计表'], ['指标', '数值'], ['婴儿死亡率', 2.5]];

  test('take the place of what its title says, and its heads stay', async () => {
    const answers = { '表.xlsx/附表!A2': { year: 2023, region: hohhot } };
    expect(await accepted(rows, { answers })).toEqual([[hohhot, infant, 2023, 2.5]]);
    const { tables } = await readOf(rows, { answers });
    expect(tables).toMatchObject([
      {
        year: { values: [2023], from: 'answer' },
        region: { from: 'answer' },
        indicator: { values: [infant], from: 'head' },
      },
    ]);
    const titled = [['包头市2022年'], ['指标', '数值'], ['婴儿死亡率', 2.5]];
    expect(await accepted(titled, { answers })).toEqual([[hohhot, infant, 2023, 2.5]]);
  });

  test('name indicator and unit as well', async () => {
    const list: Rows = [['某表'], ['盟市', '2023年'], ['包头市', 0.25]];
    const answers = { '表.xlsx/附表!A2': { indicator: infant, unit: '%' } };
    expect(await accepted(list, { answers })).toEqual([[baotou, infant, 2023, 2.5]]);
    const other = { '表.xlsx/附表!A2': { indicator: maternal } };
    expect((await accepted(list, { answers: other })).map(([, indicator]) => indicator)).toEqual([maternal]);
  });
});

test.each([
  ['noNumbers', [['填报说明'], ['一、只填年份列。']]],
  [
    'noHeads',
    [
      ['甲', 1],
      ['乙', 2],
    ],
  ],
  [
    'notFilled',
    [
      ['指标', '2023年', '2024年'],
      [infantName, null, null],
    ],
  ],
  [
    'unknownHeads',
    [
      ['指标', '2023年', '2024年'],
      ['婚检率', 72, 73],
    ],
  ],
  [
    'noIndicator',
    [
      ['地区', '2023年', '2024年'],
      ['包头市', 72, 73],
    ],
  ],
  [
    'noYear',
    [
      ['地区', infantName, homesName],
      ['包头市', 72, 73],
    ],
  ],
  [
    'noRegion',
    [
      ['指标', '2023年', '2024年'],
      [infantName, 72, 73],
    ],
  ],
] as const)('a table of which nothing is read says why: %s', async (why, rows) => {
  const { tables } = await readOf(rows.map((row) => [...row]));
  expect(tables.map((one) => one.why)).toEqual([why]);
});
