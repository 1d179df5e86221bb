import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { workbookFile } from '../../src/office/workbookFile';

let parts: Record<string, Uint8Array>;

const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());

/** The XML of a cell, and the XML of each part of its style. */
function cellAt(sheet: number, place: string) {
  const cell =
    new RegExp(`<c r="${place}"(?: [^>]*")?(?:/>|>.*?</c>)`).exec(text(`xl/worksheets/sheet${sheet}.xml`))?.[0] ?? '';
  const styles = text('xl/styles.xml');
  const listed = (list: string, item: string) =>
    new RegExp(`<${list}[ >].*?</${list}>`)
      .exec(styles)?.[0]
      .match(new RegExp(`<${item}(?: [^>]*")?(?:/>|>.*?</${item}>)`, 'g')) ?? [];
  const look = listed('cellXfs', 'xf')[Number(/ s="(\d+)"/.exec(cell)?.[1] ?? 0)] ?? '';
  const idOf = (name: string) => Number(new RegExp(`${name}="(\\d+)"`).exec(look)?.[1]);
  return {
    cell,
    look,
    format: new RegExp(`numFmtId="${idOf('numFmtId')}" formatCode="([^"]*)"`).exec(styles)?.[1] ?? null,
    font: listed('fonts', 'font')[idOf('fontId')] ?? '',
    fill: listed('fills', 'fill')[idOf('fillId')] ?? '',
    border: listed('borders', 'border')[idOf('borderId')] ?? '',
  };
}

beforeAll(async () => {
  const file = await workbookFile(
    [
      {
        name: '目录',
        rows: [
          [{ value: '标题', bold: true, size: 15, fill: '#fdf3dc', span: 2, height: 26 }, null],
          ['=1+1', { value: '到数据', underline: true, colour: '#9d174d', link: "Women's data (2)" }],
        ],
        widths: [10, 30],
        frozen: { rows: 1, columns: 0 },
      },
      {
        name: "Women's data (2)",
        rows: [
          ['年份', '值'],
          [2024, { value: 0, format: '"约"#,##0.0', italic: true, align: 'center', vertical: 'top', wrap: true }],
          [2023, { value: null, format: '0.00', border: '#e6e3de' }],
        ],
        widths: [10, 12],
        frozen: { rows: 1, columns: 1 },
        filter: true,
        print: { headRow: 1 },
        validations: [
          {
            type: 'whole',
            operator: 'between',
            formula1: '0',
            formula2: '100',
            range: 'B2:B3',
            showErrorMessage: true,
            errorMessage: '整数',
          },
        ],
      },
    ],
    { name: 'Microsoft YaHei', size: 10 },
  );
  parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
});

test('texts stay texts, also those that begin with an equals sign, and numbers stay numbers', () => {
  const strings = [...text('xl/sharedStrings.xml').matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].map(([, one]) => one);
  expect(strings).toEqual(['标题', '=1+1', '到数据', '年份', '值']);
  expect(cellAt(1, 'A2').cell).toBe('<c r="A2" t="s"><v>1</v></c>');
  expect(cellAt(2, 'A2').cell).toBe('<c r="A2"><v>2024</v></c>');
  expect(cellAt(2, 'B2').cell).toMatch(/^<c r="B2" s="\d+"><v>0<\/v><\/c>$/);
  expect(cellAt(2, 'B3').cell).toMatch(/^<c r="B3" s="\d+"\/>$/);
});

test('cells have their format, font, fill, border and alignment', () => {
  const { format, font, look } = cellAt(2, 'B2');
  expect(format).toBe('&quot;约&quot;#,##0.0');
  expect(font).toMatch(/<i\/>.*<sz val="10"\/><name val="Microsoft YaHei"\/>/);
  expect(look).toContain('<alignment horizontal="center" vertical="top" wrapText=');
  const title = cellAt(1, 'A1');
  expect(title.font).toMatch(/<b\/>.*<sz val="15"\/>/);
  expect(title.fill).toContain('<fgColor rgb="FFFDF3DC"/>');
  expect(cellAt(2, 'B3').border.match(/style="thin"><color rgb="FFE6E3DE"/g)).toHaveLength(4);
  expect(cellAt(1, 'B2').font).toMatch(/<u\/>.*<color rgb="FF9D174D"\/>/);
  expect(cellAt(2, 'A1').font).toMatch(/<sz val="10"\/><name val="Microsoft YaHei"\/>/);
});

test('a cell over several columns is merged and filled to its end, its row as high as it says', () => {
  const sheet = text('xl/worksheets/sheet1.xml');
  expect(sheet).toContain('<mergeCell ref="A1:B1"/>');
  expect(cellAt(1, 'B1').fill).toContain('FFFDF3DC');
  expect(sheet).toMatch(/<row r="1" ht="26" customHeight="1">/);
});

test('columns have their widths, and heads stay in view', () => {
  expect(text('xl/worksheets/sheet1.xml')).toMatch(/<col min="2" max="2" width="30" customWidth=/);
  expect(text('xl/worksheets/sheet1.xml')).toContain('<pane ySplit="1" topLeftCell="A2" state="frozen"');
  expect(text('xl/worksheets/sheet2.xml')).toContain('<pane xSplit="1" ySplit="1" topLeftCell="B2" state="frozen"');
});

test('a link leads to a sheet whatever its name', () => {
  expect(text('xl/worksheets/sheet1.xml')).toMatch(
    /<hyperlink ref="B2" location="(?:'|&apos;)Women(?:'|&apos;){2}s data \(2\)(?:'|&apos;)!A1" tooltip="到数据" display="到数据"\/>/,
  );
});

test('a list can be filtered, and repeats its heads on paper; both names are of its sheet', () => {
  expect(text('xl/worksheets/sheet2.xml')).toContain('<autoFilter ref="A1:B3"/>');
  const names = [...text('xl/workbook.xml').matchAll(/<definedName name="([^"]*)" localSheetId="(\d)">([^<]*)</g)];
  expect(names.map(([, ...name]) => name.join(' ').replaceAll('&apos;', "'"))).toEqual([
    "_xlnm._FilterDatabase 1 'Women''s data (2)'!$A$1:$B$3",
    "_xlnm.Print_Titles 1 'Women''s data (2)'!$1:$1",
  ]);
});

test('prints lying and as wide as A4, each page with its number', () => {
  const sheet = text('xl/worksheets/sheet2.xml');
  expect(sheet).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
  expect(sheet).toContain('<headerFooter><oddFooter>&amp;C&amp;A · &amp;P / &amp;N</oddFooter></headerFooter>');
  expect(text('xl/worksheets/sheet1.xml')).not.toContain('<pageSetup');
});

test('a cell accepts only what it is for', () => {
  expect(text('xl/worksheets/sheet2.xml')).toMatch(
    /<dataValidation type="whole" sqref="B2:B3" operator="between" showErrorMessage="1" error="整数"><formula1>0<\/formula1><formula2>100<\/formula2>/,
  );
});

test('the elements of a sheet are in the order that Excel demands', () => {
  const order = [
    'sheetPr',
    'dimension',
    'sheetViews',
    'sheetFormatPr',
    'cols',
    'sheetData',
    'autoFilter',
    'mergeCells',
  ];
  const all = [...order, 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter'];
  for (const sheet of [1, 2]) {
    const xml = text(`xl/worksheets/sheet${sheet}.xml`);
    const places = all.map((name) => xml.search(new RegExp(`<${name}[ />]`))).filter((place) => place >= 0);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
});

test('bears the name of no person', () => {
  const properties = text('docProps/core.xml') + text('docProps/app.xml');
  expect(properties).not.toMatch(/creator|lastModifiedBy|Company|Manager/);
});
