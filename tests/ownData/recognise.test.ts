import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataFigures } from '../../src/briefing/content/dataFigures';
import { domains } from '../../src/contract/domains';
import { speechOf } from '../../src/i18n/speech';
import { zh } from '../../src/i18n/zh';
import { type Cell, cellName, type Grid } from '../../src/ownData/import/grid';
import type { Book } from '../../src/ownData/recognise/heads';
import { recognise } from '../../src/ownData/recognise/recognise';
import { factorBetween } from '../../src/ownData/recognise/units';
import { servedDomain } from '../served';

const themes = await Promise.all(domains.map((domain) => servedDomain(domain)));
const { indicators } = dataFigures({ themes, boundaries: null, outlines: [] }, speechOf('zh', zh));
const regions = themes[0]?.regions;
if (!regions) throw new Error('nothing is served');
const book: Book = { indicators, regions, byHand: {} };
const places = [regions.whole, ...regions.parts];

type Written = string | number | null;

function grid(rows: readonly (readonly Written[])[], { file = '表.xlsx', sheet = '附表' } = {}): Grid {
  return { file, sheet, rows: rows.map((row) => row.map((value): Cell => ({ value, percent: false }))) };
}

const read = (rows: readonly (readonly Written[])[], names = {}) => recognise(grid(rows, names), book);
const recognised = (rows: readonly (readonly Written[])[], names = {}) =>
  read(rows, names).cells.map(({ place, region, year, value, status }) => [place, region, year, value, status]);

describe('a sheet is read', () => {
  test('with years across, below its title and its unit', () => {
    const rows = [
      ['包头市妇女健康情况', null, null],
      ['指标', '2022年', '2023年'],
      ['孕产妇死亡率（1/10万）', 10.5, '９.８'],
      ['婴儿死亡率', '—', '未报送'],
    ];
    expect(recognised(rows)).toEqual([
      ['附表!B3', '150200', 2022, 10.5, 'taken'],
      ['附表!C3', '150200', 2023, 9.8, 'taken'],
      ['附表!B4', '150200', 2022, null, 'missing'],
      ['附表!C4', '150200', 2023, null, 'missing'],
    ]);
  });

  test('with regions across and the year in the name of the sheet', () => {
    const rows = [
      ['指标', '单位', '全区', '呼市', '锡盟', '152900'],
      ['孕产妇死亡率', '1/10万', 9, 8, 7, 6],
    ];
    expect(recognised(rows, { sheet: '2021年' }).map((row) => row.slice(1))).toEqual([
      ['150000', 2021, 9, 'taken'],
      ['150100', 2021, 8, 'taken'],
      ['152500', 2021, 7, 'taken'],
      ['152900', 2021, 6, 'taken'],
    ]);
  });

  test('with years across and the region in the name of the file, in English too', () => {
    const rows = [
      ['Indicator', '2023'],
      ['Infant mortality rate (per 1,000 live births)', 9],
    ];
    expect(recognised(rows, { file: 'Report of Baotou.csv', sheet: '' })).toEqual([['B2', '150200', 2023, 9, 'taken']]);
  });

  test('with one number a row', () => {
    const rows = [
      ['年份', '地区', '指标名称', '数值', '计量单位'],
      [2020, '兴安盟', '孕产妇死亡率', '1,012.5', '/10万'],
      ['2021年', 'Baotou', 'maternal-mortality-ratio', 11, ''],
    ];
    expect(recognised(rows).map((row) => row.slice(1))).toEqual([
      ['152200', 2020, 1012.5, 'taken'],
      ['150200', 2021, 11, 'taken'],
    ]);
  });

  test('with two rows of heads, the upper of them merged', () => {
    const rows = [
      ['指标', '包头市', '包头市', '乌盟', '乌盟'],
      ['指标', '2022', '2023', '2022', '2023'],
      ['孕产妇死亡率', 1, 2, 3, 4],
    ];
    expect(recognised(rows).map((row) => row.slice(1, 4))).toEqual([
      ['150200', 2022, 1],
      ['150200', 2023, 2],
      ['150900', 2022, 3],
      ['150900', 2023, 4],
    ]);
  });

  test('and what has no year, no region or no number is refused by its reason, in its place', () => {
    const rows = [
      ['指标', '包头市', '呼市'],
      ['孕产妇死亡率', 9, 8],
    ];
    expect(read(rows).cells.map(({ place, why }) => [place, why])).toEqual([
      ['附表!B2', 'noYear'],
      ['附表!C2', 'noYear'],
    ]);
    const none = [
      ['指标', '2022年', '2023年'],
      ['孕产妇死亡率', 9, '约8'],
    ];
    expect(read(none).cells.map(({ why }) => why)).toEqual(['noRegion', 'notANumber']);
  });

  test('and an amount too far from 0 to be a statistic is refused, as written and once its unit is converted', () => {
    const rows = [
      ['包头市', '2020年', '2021年', '2022年', '2023年'],
      ['女性技术工人（万人）', 1e16, -1e16, '999999999999999999', 9e14],
    ];
    expect(read(rows).cells.map(({ status, why }) => `${status} ${why}`)).toEqual(Array(4).fill('refused noAmount'));
  });

  test('and heads that are not known are listed, and known once they are matched by hand', () => {
    const rows = [
      ['指标', '2022年', '2023年'],
      ['孕产妇死亡情况', 9, 8],
    ];
    const names = { file: '包头市.xlsx' };
    expect(read(rows, names)).toMatchObject({
      cells: [],
      unknown: [
        {
          kind: 'indicator',
          text: '孕产妇死亡情况',
          plain: '孕产妇死亡情况',
          candidates: [{ indicator: 'maternal-mortality-ratio' }],
        },
      ],
      tables: [{ why: 'unknownHeads' }],
    });
    const byHand = { 孕产妇死亡情况: { indicator: 'maternal-mortality-ratio' } };
    expect(recognise(grid(rows, names), { ...book, byHand }).cells.map(({ value }) => value)).toEqual([9, 8]);
  });

  test.each([
    ['㊿', 'notANumber'],
    ['5½', 'notANumber'],
    ['约5.5%', 'notANumber'],
    ['5-8', 'notANumber'],
    ['5个左右', 'notANumber'],
    ['2024-03-05', 'isDate'],
    ['#DIV/0!', 'formulaError'],
    ['#REF!', 'formulaError'],
    ['约5个', 'notANumber'],
    ['81,2', 'notGrouped'],
    ['８１，２', 'notGrouped'],
    ['12,3', 'notGrouped'],
    ['1,23,456', 'notGrouped'],
    ['1234,567', 'notGrouped'],
    ['8 1.2', 'notGrouped'],
    ['81. 2', 'notGrouped'],
    ['=SUM(B2:B9)', 'noResult'],
  ] as const)('and %s is no number: %s', (raw, why) => {
    const rows = [
      ['地区', '年份', '妇女之家和妇女微家'],
      ['包头市', '2023', raw],
    ];
    expect(read(rows).cells).toMatchObject([{ raw, status: 'refused', why, value: null }]);
  });

  test.each([
    ['８１．２', 81.2],
    ['81.2①', 81.2],
    ['81.2²', 81.2],
    ['9①', 9],
    ['1453①', 1453],
    ['81.2[1]', 81.2],
    ['61.3*', 61.3],
    ['73.4注1', 73.4],
    ['2,150个', 2150],
    ['1.4万', 14000],
    ['1.4万个', 14000],
    ['1,234.5', 1234.5],
    ['12,345', 12345],
    ['1,234,567', 1234567],
    ['1, 234', 1234],
    ['1\u00a0234', 1234],
    ['\u22125', -5],
    ['- 5', -5],
    ['-0', 0],
    [-0, 0],
  ])('and %s is a number: %s', (raw, value) => {
    const [cell] = read([
      ['地区', '年份', '妇女之家和妇女微家'],
      ['包头市', '2023', raw],
    ]).cells;
    // `toBe` uses Object.is, which distinguishes 0 from −0.
    expect(cell?.value).toBe(value);
  });

  test.each(['2024-12', '2024/12', '2024年12月'])(
    'and %s is a month and no year, whatever year the title names',
    (month) => {
      const rows = [['2024年包头市统计表'], ['指标', month, '2024年'], ['妇女之家和妇女微家', 5, 6]];
      expect(read(rows).cells).toMatchObject([
        { value: null, status: 'refused', why: 'noYear' },
        { value: 6, year: 2024, status: 'taken' },
      ]);
      expect(
        recognised([['填报日期：2024-12'], ...rows.slice(0, 1), ['指标', '包头市'], ['妇女之家和妇女微家', 5]]),
      ).toMatchObject([['附表!B4', '150200', 2024, 5, 'taken']]);
    },
  );

  test('counts that look like years are counts', () => {
    const rows = [
      ['指标', '2022年', '2023年'],
      ['妇女之家和妇女微家', 2015, '2016'],
    ];
    expect(read(rows, { file: '包头市' }).cells.map(({ value }) => value)).toEqual([2015, 2016]);
  });

  test('a share in a number format of percents is read a hundred times as large', () => {
    const share = grid(
      [
        ['指标', '2022年', '2023年'],
        ['住院分娩率', null, null],
      ],
      { file: '全区.xlsx', sheet: '全区' },
    );
    share.rows[1] = [
      { value: '住院分娩率', percent: false },
      { value: 0.883, percent: true },
      { value: '88.3%', percent: false },
    ];
    const { cells } = recognise(share, book);
    expect(cells.map(({ value }) => value)).toEqual([88.3, 88.3]);
  });
});

test.each([
  ['亿元', '万元', 10_000],
  ['元', '万元', 1e-4],
  ['人', '万人', 1e-4],
  ['‰', '%', 0.1],
  ['1/10万', '1/10万活产', 1],
  ['', '万元', 1],
  ['CNY 100 million', '万元', 10_000],
  ['yuan', '万元', 1e-4],
  ['million persons', '万人', 100],
  ['%', '万元', null],
])('a number in %s is one in %s after times %s', (from, to, factor) => {
  const result = factorBetween(from, to);
  if (factor === null) expect(result).toBeNull();
  else expect(result).toBeCloseTo(factor, 12);
});

test.each(indicators.map(({ unit }) => [unit.en, unit.zh]))('%s is %s', (english, chinese) => {
  expect(factorBetween(english, chinese)).toBe(1);
});

test('columns are named as a spreadsheet names them', () => {
  expect([cellName(6, 2), cellName(0, 25), cellName(0, 26), cellName(9, 701), cellName(0, 702)]).toEqual([
    'C7',
    'Z1',
    'AA1',
    'ZZ10',
    'AAA1',
  ]);
});

/** The ways in which offices write numbers. */
const ways: readonly ((value: number) => Written)[] = [
  (value) => value,
  (value) => value.toFixed(2),
  (value) => value.toLocaleString('en-US', { minimumFractionDigits: 2 }),
  (value) => ` ${value.toFixed(2)} `,
  (value) => value.toFixed(2).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
];
const namesOf = [
  (index: number) => places[index]?.name.zh ?? '',
  (index: number) => places[index]?.shortName.zh ?? '',
  (index: number) => places[index]?.code ?? '',
  (index: number) => places[index]?.name.en ?? '',
];

test('whatever the layout, the names and the way of writing, every value is read back as it was', () => {
  fc.assert(
    fc.property(
      fc.subarray([...indicators], { minLength: 1, maxLength: 4 }),
      fc.subarray(
        places.map((_, index) => index),
        { minLength: 2, maxLength: 6 },
      ),
      fc.subarray([2015, 2019, 2020, 2021, 2022, 2023, 2024, 2025], { minLength: 2, maxLength: 4 }),
      fc.constantFrom(...ways),
      fc.constantFrom(...namesOf),
      fc.constantFrom('long', 'years', 'regions') as fc.Arbitrary<'long' | 'years' | 'regions'>,
      fc.integer({ min: 0, max: 3 }),
      (request, chosen, years, way, nameOf, layout, titles) => {
        const expected = new Map<string, number>();
        const written = (id: string, place: number, year: number) => {
          const value = Math.round(((place + 1) * 137.31 + (year - 2000) * 11.7 + id.length) * 100) / 100;
          expected.set(`${id} ${places[place]?.code} ${year}`, value);
          return way(value);
        };
        const above: Written[][] = Array.from({ length: titles }, () => ['妇女发展统计报表', null]);
        const sheets: Grid[] = [];
        if (layout === 'long') {
          const rows = request.flatMap(({ id, name }) =>
            chosen.flatMap((place) => years.map((year) => [name.zh, nameOf(place), year, written(id, place, year)])),
          );
          sheets.push(grid([...above, ['指标', '地区', '年份', '数值'], ...rows]));
        }
        if (layout === 'years')
          for (const place of chosen) {
            const rows = request.map(({ id, name }) => [name.zh, ...years.map((year) => written(id, place, year))]);
            sheets.push(
              grid([...above, ['指标', ...years.map((year) => `${year}年`)], ...rows], { sheet: nameOf(place) }),
            );
          }
        if (layout === 'regions')
          for (const year of years) {
            const rows = request.map(({ id, name }) => [name.zh, ...chosen.map((place) => written(id, place, year))]);
            sheets.push(grid([...above, ['指标', ...chosen.map(nameOf)], ...rows], { sheet: `${year}年` }));
          }
        const factors = new Map<string, number | null>();
        for (const sheet of sheets)
          for (const { indicator, region, year, value } of recognise(sheet, book).cells)
            factors.set(`${indicator} ${region} ${year}`, value);
        expect(factors).toEqual(expected);
      },
    ),
    { numRuns: 1500 },
  );
});
