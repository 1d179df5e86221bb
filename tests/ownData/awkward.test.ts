import { strToU8, zipSync } from 'fflate';
import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { dataFigures } from '../../src/briefing/content/dataFigures';
import { domains } from '../../src/contract/domains';
import { speechOf } from '../../src/i18n/speech';
import { zh } from '../../src/i18n/zh';
import { repack } from '../../src/office/repack';
import { FileRefused } from '../../src/ownData/import/fileRefused';
import { readFile, readText } from '../../src/ownData/import/readFile';
import type { Book } from '../../src/ownData/recognise/heads';
import { recognise } from '../../src/ownData/recognise/recognise';
import { lyingZip } from '../lyingZip';
import { servedDomain } from '../served';
import { merged, sheetOf, sparse, workbookOf } from './workbookOf';

const themes = await Promise.all(domains.map((domain) => servedDomain(domain)));
const { indicators } = dataFigures({ themes, boundaries: null, outlines: [] }, speechOf('zh', zh));
const regions = themes[0]?.regions;
if (!regions) throw new Error('nothing is served');
const book: Book = { indicators, regions, byHand: {} };

type Rows = NonNullable<WriteSheet['rows']>;

const workbook = (...sheets: WriteSheet[]) => writeXlsx({ sheets });
const sheet = (rows: Rows, more: Partial<WriteSheet> = {}): WriteSheet => ({ name: '附表', rows, ...more });

/** The cells read from a file: region, indicator, year and value, or the status of a cell that is not accepted. */
async function readOf(bytes: Uint8Array, name = '表.xlsx') {
  const grids = await readFile(name, bytes);
  return grids
    .flatMap((grid) => recognise(grid, book).cells)
    .map(({ region, indicator, year, value, status }) => [
      region,
      indicator,
      year,
      ['taken', 'converted'].includes(status) ? value : status,
    ]);
}

const maternal = 'maternal-mortality-ratio';
const infant = 'infant-mortality-rate';
const homes = 'womens-homes';
const funds = 'care-funds-raised';
const delivery = 'hospital-delivery-rate';
const staff = 'female-staff-count';
const baotou = '150200';
const hohhot = '150100';
const whole = '150000';

describe('an awkward workbook is read as it is meant:', () => {
  const cases: readonly [string, WriteSheet[], (string | number)[][], string?][] = [
    [
      'three lines of title, a blank row, then the heads',
      [
        sheet([
          ['附件3'],
          ['包头市妇女发展统计表'],
          ['填报单位：包头市妇联'],
          [],
          ['指标', '2023年'],
          ['妇女之家和妇女微家', 5],
        ]),
      ],
      [[baotou, homes, 2023, 5]],
    ],
    [
      'a numbered column before the names',
      [
        sheet(
          [
            ['序号', '指标', '包头市'],
            [1, '妇女之家和妇女微家', 5],
            [2, '婴儿死亡率', 2.1],
          ],
          { name: '2023年' },
        ),
      ],
      [
        [baotou, homes, 2023, 5],
        [baotou, infant, 2023, 2.1],
      ],
    ],
    [
      'numbering in the names',
      [
        sheet(
          [
            ['指标', '2022年', '2023年'],
            ['1.妇女之家和妇女微家', 4, 5],
            ['（二）婴儿死亡率', 2, 3],
          ],
          { name: '包头市' },
        ),
      ],
      [
        [baotou, homes, 2022, 4],
        [baotou, homes, 2023, 5],
        [baotou, infant, 2022, 2],
        [baotou, infant, 2023, 3],
      ],
    ],
    [
      'the year in the corner of regions across',
      [
        sheet([
          ['2023年', '包头市', '呼和浩特市'],
          ['妇女之家和妇女微家', 5, 6],
        ]),
      ],
      [
        [baotou, homes, 2023, 5],
        [hohhot, homes, 2023, 6],
      ],
    ],
    [
      '全区 within a longer title',
      [sheet([['内蒙古自治区2023年妇联工作统计表'], ['指标', '单位', '数值'], ['妇女之家和妇女微家', '个', 5]])],
      [[whole, homes, 2023, 5]],
    ],
    [
      'a league in the title before 全区',
      [sheet([['内蒙古自治区包头市2023年统计'], ['指标', '单位', '数值'], ['妇女之家和妇女微家', '个', 5]])],
      [[baotou, homes, 2023, 5]],
    ],
    [
      'region and year in the name of the file',
      [
        sheet(
          [
            ['指标', '数值'],
            ['妇女之家和妇女微家', 5],
          ],
          { name: 'Sheet1' },
        ),
      ],
      [[baotou, homes, 2023, 5]],
      '包头市2023年报.xlsx',
    ],
    [
      'one sheet a region',
      [
        sheet(
          [
            ['指标', '2023年', '2024年'],
            ['妇女之家和妇女微家', 5, 6],
          ],
          { name: '包头' },
        ),
        sheet(
          [
            ['指标', '2023年', '2024年'],
            ['妇女之家和妇女微家', 7, 8],
          ],
          { name: '呼市' },
        ),
      ],
      [
        [baotou, homes, 2023, 5],
        [baotou, homes, 2024, 6],
        [hohhot, homes, 2023, 7],
        [hohhot, homes, 2024, 8],
      ],
    ],
    [
      'regions down and years across, of one indicator in the title',
      [sheet([['妇女之家和妇女微家'], ['地区', '2023年', '2024年'], ['包头', 5, 6], ['合计', 50, 60]])],
      [
        [baotou, homes, 2023, 5],
        [baotou, homes, 2024, 6],
        [whole, homes, 2023, 50],
        [whole, homes, 2024, 60],
      ],
    ],
    [
      'indicators across and regions down',
      [
        sheet(
          [
            ['地区', '妇女之家和妇女微家', '婴儿死亡率（‰）'],
            ['包头市', 5, 2.1],
            ['锡盟', 6, 2.2],
          ],
          { name: '2023年' },
        ),
      ],
      [
        [baotou, homes, 2023, 5],
        [baotou, infant, 2023, 2.1],
        ['152500', homes, 2023, 6],
        ['152500', infant, 2023, 2.2],
      ],
    ],
    [
      'merged heads of two rows',
      [
        sheet(
          [
            ['指标', '包头市', null, '呼市', null],
            [null, '2022年', '2023年', '2022年', '2023年'],
            ['妇女之家和妇女微家', 1, 2, 3, 4],
          ],
          {
            merges: [
              { startRow: 0, startCol: 0, endRow: 1, endCol: 0 },
              { startRow: 0, startCol: 1, endRow: 0, endCol: 2 },
              { startRow: 0, startCol: 3, endRow: 0, endCol: 4 },
            ],
          },
        ),
      ],
      [
        [baotou, homes, 2022, 1],
        [baotou, homes, 2023, 2],
        [hohhot, homes, 2022, 3],
        [hohhot, homes, 2023, 4],
      ],
    ],
    [
      'a merged region over several rows',
      [
        sheet(
          [
            ['地区', '指标', '2023年'],
            ['包头市', '妇女之家和妇女微家', 5],
            [null, '婴儿死亡率', 2.1],
          ],
          {
            merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }],
          },
        ),
      ],
      [
        [baotou, homes, 2023, 5],
        [baotou, infant, 2023, 2.1],
      ],
    ],
    [
      'years as numbers',
      [
        sheet(
          [
            ['指标', 2022, 2023],
            ['妇女之家和妇女微家', 4, 5],
          ],
          { name: '包头市' },
        ),
      ],
      [
        [baotou, homes, 2022, 4],
        [baotou, homes, 2023, 5],
      ],
    ],
    [
      'years as dates',
      [
        sheet(
          [
            ['指标', new Date(Date.UTC(2022, 11, 31)), new Date(Date.UTC(2023, 11, 31))],
            ['妇女之家和妇女微家', 4, 5],
          ],
          {
            name: '包头市',
            cells: new Map([
              ['0,1', { style: { numFmt: 'yyyy-mm-dd' } }],
              ['0,2', { style: { numFmt: 'yyyy-mm-dd' } }],
            ]),
          },
        ),
      ],
      [
        [baotou, homes, 2022, 4],
        [baotou, homes, 2023, 5],
      ],
    ],
    [
      'shares by a number format of percents',
      [
        sheet(
          [
            ['指标', '2023年'],
            ['住院分娩率', 0.9987],
          ],
          {
            name: '包头市',
            cells: new Map([['1,1', { style: { numFmt: '0.00%' } }]]),
          },
        ),
      ],
      [[baotou, delivery, 2023, 99.87]],
    ],
    [
      'shares written with their sign',
      [
        sheet(
          [
            ['指标', '2023年'],
            ['住院分娩率', '99.87%'],
          ],
          { name: '包头市' },
        ),
      ],
      [[baotou, delivery, 2023, 99.87]],
    ],
    [
      '元 for 万元 in the head of the table',
      [sheet([['单位：元'], ['指标', '2023年'], ['妇联募集关爱款物', 25000]], { name: '包头市' })],
      [[baotou, funds, 2023, 2.5]],
    ],
    [
      '亿元 for 万元 in the column of units',
      [
        sheet(
          [
            ['指标', '计量单位', '2023年'],
            ['妇联募集关爱款物', '亿元', 0.5],
          ],
          { name: '包头市' },
        ),
      ],
      [[baotou, funds, 2023, 5000]],
    ],
    [
      '人 for 万人 in brackets behind the name',
      [
        sheet(
          [
            ['指标', '2023年'],
            ['女职工人数（人）', 123400],
          ],
          { name: '包头市' },
        ),
      ],
      [[baotou, staff, 2023, 12.34]],
    ],
    [
      '% for ‰ in brackets behind the name',
      [
        sheet(
          [
            ['指标', '2023年'],
            ['婴儿死亡率（%）', 0.25],
          ],
          { name: '包头市' },
        ),
      ],
      [[baotou, infant, 2023, 2.5]],
    ],
    [
      'words where nothing is known',
      [
        sheet(
          [
            ['指标', '2021年', '2022年', '2023年', '2024年'],
            ['妇女之家和妇女微家', '…', '/', '未报送', 5],
          ],
          { name: '包头市' },
        ),
      ],
      [
        [baotou, homes, 2021, 'missing'],
        [baotou, homes, 2022, 'missing'],
        [baotou, homes, 2023, 'missing'],
        [baotou, homes, 2024, 5],
      ],
    ],
    [
      'full-width digits and thousands',
      [
        sheet(
          [
            ['指标', '２０２３年', '2024年'],
            ['妇女之家和妇女微家', '１，２３４', '1,235'],
          ],
          { name: '包头市' },
        ),
      ],
      [
        [baotou, homes, 2023, 1234],
        [baotou, homes, 2024, 1235],
      ],
    ],
    [
      'numbers kept as text with spaces',
      [
        sheet(
          [
            ['指标', '2023 年', '2024年'],
            ['妇女之家和妇女微家', ' 1 234 ', '1235 '],
          ],
          { name: '包头市' },
        ),
      ],
      [
        [baotou, homes, 2023, 1234],
        [baotou, homes, 2024, 1235],
      ],
    ],
    [
      'spaces and line ends within heads',
      [
        sheet(
          [
            ['指　标', '2022年\n年末', '2023年\n年末'],
            ['妇女之家和 妇女微家', 4, 5],
          ],
          { name: '包头市' },
        ),
        sheet(
          [
            ['指 标', '2023年'],
            ['妇女之家\n和妇女微家', 6],
          ],
          { name: '呼 市' },
        ),
      ],
      [
        [baotou, homes, 2022, 4],
        [baotou, homes, 2023, 5],
        [hohhot, homes, 2023, 6],
      ],
    ],
    [
      'ids and English names',
      [
        sheet([
          ['indicator', 'region', 'year', 'value'],
          ['womens-homes', 'Baotou', 2023, 5],
          ['Infant mortality rate', '150100', 2023, 2],
        ]),
      ],
      [
        [baotou, homes, 2023, 5],
        [hohhot, infant, 2023, 2],
      ],
    ],
    [
      'names in pinyin',
      [
        sheet(
          [
            ['zhibiao', '2022年', '2023年'],
            ['funvzhijiahefunvweijia', 4, 5],
            ['yingersiwanglv', 2, 3],
          ],
          { name: '包头市' },
        ),
      ],
      [
        [baotou, homes, 2022, 4],
        [baotou, homes, 2023, 5],
        [baotou, infant, 2022, 2],
        [baotou, infant, 2023, 3],
      ],
    ],
    [
      'a sum below the regions, and a line of notes below that',
      [
        sheet(
          [['地区', '妇女之家和妇女微家', '婴儿死亡率'], ['包头市', 5, 2], ['合计', 60, 2.5], ['注：2023年为初步数。']],
          { name: '2023年' },
        ),
      ],
      [
        [baotou, homes, 2023, 5],
        [baotou, infant, 2023, 2],
        [whole, homes, 2023, 60],
        [whole, infant, 2023, 2.5],
      ],
    ],
    [
      'banners below a league, which are not 全区',
      [sheet([['内蒙古自治区各旗县2023年统计'], ['地区', '妇女之家和妇女微家'], ['土默特右旗', 5]])],
      [['', homes, 2023, 'refused']],
    ],
    [
      'empty columns and rows between',
      [
        sheet(
          [
            [],
            [null, '指标', null, '2023年'],
            [],
            [null, '妇女之家和妇女微家', null, 5],
            [],
            [null, '婴儿死亡率', null, 2],
          ],
          { name: '包头市' },
        ),
      ],
      [
        [baotou, homes, 2023, 5],
        [baotou, infant, 2023, 2],
      ],
    ],
    [
      'a sheet of notes beside the sheet of figures',
      [
        sheet([['填报说明'], ['一、只填年份列。']], { name: '说明' }),
        sheet(
          [
            ['指标', '2023年'],
            ['妇女之家和妇女微家', 5],
          ],
          { name: '包头市' },
        ),
      ],
      [[baotou, homes, 2023, 5]],
    ],
    [
      'what is no number',
      [
        sheet(
          [
            ['指标', '2022年', '2023年'],
            ['妇女之家和妇女微家', '约5个', 5],
          ],
          { name: '包头市' },
        ),
      ],
      [
        [baotou, homes, 2022, 'refused'],
        [baotou, homes, 2023, 5],
      ],
    ],
    [
      'a unit of another kind',
      [
        sheet(
          [
            ['指标', '计量单位', '2023年'],
            ['孕产妇死亡率', '万元', 5],
          ],
          { name: '包头市' },
        ),
      ],
      [[baotou, maternal, 2023, 'doubtful']],
    ],
  ];

  test.each(cases)('%s', async (_, sheets, expected, name) => {
    expect(await readOf(await workbook(...sheets), name)).toEqual(expected);
  });
});

describe('a hostile file', () => {
  const text = (ref: string, value: string) => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const written = (prologue: string, cell: string, more: Record<string, string> = {}) => {
    const sheet1 = `<?xml version="1.0"?>${prologue}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">${text('A1', '指标')}${text('B1', '2023年')}</row><row r="2">${text('A2', '妇女之家和妇女微家')}${cell}</row></sheetData></worksheet>`;
    return workbookOf(sheet1, more);
  };
  const number = '<c r="B2"><v>5</v></c>';

  test('of this make is read when there is nothing hostile in it', async () => {
    expect(await readOf(written('', number))).toEqual([[baotou, homes, 2023, 5]]);
  });

  test('with entities that unfold without end is not unfolded', async () => {
    const laughs = Array.from({ length: 30 }, (_, at) =>
      at === 0 ? '<!ENTITY l0 "ha">' : `<!ENTITY l${at} "&l${at - 1};&l${at - 1};">`,
    );
    const bomb = written(`<!DOCTYPE x [${laughs.join('')}]>`, text('B2', '&l29;'));
    const read = await readOf(bomb).catch((reason: unknown) => (reason instanceof FileRefused ? reason.why : 'thrown'));
    expect(JSON.stringify(read).length).toBeLessThan(1000);
    expect(read === 'notReadable' || (Array.isArray(read) && !read.some((cell) => typeof cell[3] === 'number'))).toBe(
      true,
    );
  });

  test('with entities of the network reads nothing from there', async () => {
    const read = await readOf(
      written('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>', text('B2', '&e;')),
    ).catch((reason: unknown) => (reason instanceof FileRefused ? reason.why : 'thrown'));
    expect(JSON.stringify(read)).not.toContain('root');
    expect(read).not.toBe('thrown');
  });

  test('with formulas and links is read by the values that were kept, and nothing is run or fetched', async () => {
    const formula = '<c r="B2"><f>HYPERLINK("http://127.0.0.1:1/","x")+1</f><v>5</v></c>';
    const links = {
      'xl/externalLinks/externalLink1.xml': '<externalLink/>',
      'xl/connections.xml': '<connections/>',
    };
    expect(await readOf(written('', formula, links))).toEqual([[baotou, homes, 2023, 5]]);
  });

  test('with formulas that were saved without a result tells them', async () => {
    const formulas = '<c r="B2"><f>SUM(B3:B9)</f></c><c r="C2"><f t="shared" si="0"/><v></v></c>';
    const [cells] = (await readFile('表.xlsx', written('', formulas))).map((grid) => recognise(grid, book).cells);
    expect(cells).toMatchObject([
      { place: '包头市!B2', raw: '=SUM(B3:B9)', status: 'refused', why: 'noResult' },
      { place: '包头市!C2', raw: '=', status: 'refused', why: 'noResult' },
    ]);
  });

  test('with a raised figure behind a number does not read it as one more digit', async () => {
    const raised = '<r><t>81.2</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>2</t></r>';
    const inline = written('', `<c r="B2" t="inlineStr"><is>${raised}</is></c>`);
    const shared = written('', '<c r="B2" t="s"><v>0</v></c>', {
      'xl/sharedStrings.xml': `<sst><si>${raised}</si></sst>`,
    });
    for (const bytes of [inline, shared])
      expect((await readFile('表.xlsx', bytes)).map((grid) => recognise(grid, book).cells)).toMatchObject([
        [{ raw: '81.2²', value: 81.2, status: 'taken' }],
      ]);
  });

  test('with pictures and other parts beside its cells is read without unpacking them', async () => {
    const more = { 'xl/media/image1.png': 'x'.repeat(61_000_000), 'xl/calcChain.xml': '<c/>'.repeat(700_000) };
    expect(await readOf(written('', number, more))).toEqual([[baotou, homes, 2023, 5]]);
  });

  test('with parts outside of its folders, or named like what objects inherit, changes nothing', async () => {
    const more = { '../../outside.xml': '<x/>', __proto__x: 'a', constructor: 'b' };
    expect(await readOf(written('', number, more))).toEqual([[baotou, homes, 2023, 5]]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('that is a text called a workbook, or a workbook called a text, is read as what it is', async () => {
    const csv = new TextEncoder().encode('指标,2023年\n妇女之家和妇女微家,5');
    expect(await readOf(csv, '包头市.xlsx')).toEqual([[baotou, homes, 2023, 5]]);
    expect(
      await readOf(
        await workbook(
          sheet([
            ['指标', '2023年'],
            ['婴儿死亡率', 2],
          ]),
        ),
        '包头市.csv',
      ),
    ).toEqual([[baotou, infant, 2023, 2]]);
  });

  const encoded = (content: string) => new TextEncoder().encode(content);
  const withTexts = (texts: string) => workbookOf(sheetOf(''), { 'xl/sharedStrings.xml': `<sst>${texts}</sst>` });
  const overlapping = sheetOf(
    `<row r="1">${text('T500', 'a')}</row>`,
    `<mergeCells>${'<mergeCell ref="A1:T500"/>'.repeat(100)}</mergeCells>`,
  );
  const listedTwice =
    '<workbook><sheets><sheet name="a" r:id="rId1"/><sheet name="b" r:id="rId1"/></sheets></workbook>';

  /** The beginning of an OLE container with names in its directory. */
  const container = (...names: string[]) => {
    const bytes = new Uint8Array(512 + 128 * names.length);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    for (const [at, name] of names.entries())
      for (const [sign, letter] of [...name].entries()) bytes[512 + 128 * at + 2 * sign] = letter.charCodeAt(0);
    return bytes;
  };

  /** The first records of a sheet of Excel 97 in its container: its beginning, then the mark of a password. */
  const lockedSheet = () => {
    const bytes = new Uint8Array(700);
    bytes.set(container('Workbook'));
    bytes.set([0x09, 0x08, 0x10, 0, 0, 0x06, 0x05, 0], 640);
    bytes.set([0x2f, 0, 0x36, 0], 660);
    return bytes;
  };

  /** A workbook without compression, in which a 5 became a 6. */
  const damaged = () => {
    const bytes = repack(
      written('', number),
      1e6,
      () => true,
      () => {},
    );
    const position = Buffer.from(bytes).indexOf('<v>5</v>');
    bytes[position + 3] = '6'.charCodeAt(0);
    return bytes;
  };

  test.each([
    ['of a million rows', 'tooManyCells', () => new TextEncoder().encode('1,2\n'.repeat(1_000_000))],
    ['of one row that is a million cells wide', 'tooManyCells', () => new TextEncoder().encode('1,'.repeat(1_000_000))],
    ['beyond 20 MB', 'tooLarge', () => new Uint8Array(20_000_001)],
    [
      'that unpacks to more than 100 MB',
      'tooLarge',
      () => zipSync({ 'xl/workbook.xml': new Uint8Array(110_000_000) }, { level: 1 }),
    ],
    ['with a password, or of an old Office', 'oldOrLocked', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
    ['with a password, as its directory says', 'locked', () => container('EncryptionInfo', 'EncryptedPackage')],
    ['of Excel 97 to 2003', 'oldFormat', () => container('Workbook')],
    ['of Excel 95 in its container', 'oldFormat', () => container('Book')],
    ['of Excel 95 without a container', 'oldFormat', () => new Uint8Array([9, 8, 8, 0, 0, 5, 5, 0])],
    ['of Excel 4', 'oldFormat', () => new Uint8Array([9, 4, 6, 0, 0, 0, 16, 0])],
    ['of a table of the web', 'markup', () => encoded('\ufeff<table><tr><td>指标</td><td>2023年</td></tr></table>')],
    ['of a page of the web', 'markup', () => encoded('\r\n<!DOCTYPE html>\n<html><body>指标,2023年</body></html>')],
    ['of XML', 'xml', () => encoded('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>')],
    ['of an archive of a page', 'markup', () => encoded('MIME-Version: 1.0\r\nContent-Type: multipart/related')],
    ['of 99,000 rows with one cell each in the last column', 'tooManyCells', () => workbookOf(sparse(99_000))],
    ['of a merge over everything', 'tooManyCells', () => workbookOf(merged)],
    ['of many merges over all there is', 'tooManyCells', () => workbookOf(overlapping)],
    ['of cells that name no place', 'notReadable', () => workbookOf(sheetOf('<row><c r="&#88;FD1"/></row>'))],
    [
      'of a sheet that is listed twice',
      'notReadable',
      () => workbookOf(sheetOf(''), { 'xl/workbook.xml': listedTwice }),
    ],
    ['of millions of texts', 'tooMuchBesides', () => withTexts('<si/>'.repeat(5_600_000))],
    ['of millions of empty rows', 'tooMuchBesides', () => workbookOf(sheetOf('<row/>'.repeat(3_000_000)))],
    ['of 19 MB of empty lines', 'tooManyCells', () => encoded('\n'.repeat(19_000_000))],
    [
      'that says it unpacks to 500 bytes, and unpacks to 110 MB',
      'tooLarge',
      () => lyingZip('xl/worksheets/sheet1.xml', { stated: 500, real: 110_000_000 }),
    ],
    ['damaged in one figure', 'damaged', () => damaged()],
    ['cut off', 'damaged', () => written('', number).subarray(0, 300)],
    ['of a picture', 'picture', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['of another kind of archive', 'archive', () => zipSync({ 'a.txt': strToU8('a') })],
    ['of a text document', 'document', () => zipSync({ 'word/document.xml': strToU8('<w/>') })],
    ['of a text document of the other kind', 'document', () => zipSync({ 'content.xml': strToU8('<office:text/>') })],
    ['of Excel’s binary kind', 'binaryFormat', () => zipSync({ 'xl/workbook.bin': strToU8('a') })],
    ['of a PDF', 'pdf', () => encoded('%PDF-1.7')],
    ['of a data set', 'dataSet', () => encoded('{"format":"jinguo-data","version":2}')],
    ['of traditional characters', 'encoding', () => new Uint8Array([0xa6, 0x7e, 0x2c, 0x31])],
    ['of Excel 97 with a password', 'locked', () => lockedSheet()],
    ['of nothing', 'empty', () => new Uint8Array()],
  ] as const)('%s is refused: %s', async (_, why, bytes) => {
    await expect(readFile('表.xlsx', bytes())).rejects.toMatchObject({ why });
  });

  test('of the old format of WPS is refused by its own name', async () => {
    await expect(readFile('表.et', container('Workbook'))).rejects.toMatchObject({ why: 'wpsFormat' });
    await expect(readFile('表.et', container('EncryptedPackage'))).rejects.toMatchObject({ why: 'locked' });
  });

  test('of a million cells is refused before all of it is unpacked', async () => {
    const row = (at: number) => `<row r="${at}">${'<c><v>12</v></c>'.repeat(20)}</row>`;
    const bytes = workbookOf(sheetOf(Array.from({ length: 50_000 }, (_, at) => row(at + 1)).join('')));
    // The second half is missing, which nobody notices who stops before it.
    await expect(readFile('表.xlsx', bytes.subarray(0, bytes.length / 2))).rejects.toMatchObject({
      why: 'tooManyCells',
    });
  });

  test('of heads named like what objects inherit names nothing', () => {
    const grid = readText('包头市.csv', '指标\t2023年\n__proto__\t5\nconstructor\t6\ntoString\t7');
    expect(recognise(grid, book).cells).toEqual([]);
    expect(recognise(grid, book).unknown.map(({ plain }) => plain)).toEqual(['__proto__', 'constructor', 'toString']);
  });
});
