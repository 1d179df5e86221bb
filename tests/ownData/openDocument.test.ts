import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readFile } from '../../src/ownData/import/readFile';

const text = (content: string, attributes = '') =>
  `<table:table-cell office:value-type="string"${attributes}><text:p>${content}</text:p></table:table-cell>`;
const number = (value: number, attributes = '', kind = 'float') =>
  `<table:table-cell office:value-type="${kind}" office:value="${value}"${attributes}><text:p>${value}</text:p></table:table-cell>`;
const row = (cells: string, attributes = '') => `<table:table-row${attributes}>${cells}</table:table-row>`;
const styles = `<office:automatic-styles>
<style:style style:name="ce1" style:family="table-cell"><style:text-properties style:text-line-through-style="solid"/></style:style>
<style:style style:name="T1" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>
</office:automatic-styles>`;

function opened(tables: string, more: Record<string, string> = {}) {
  const content = `<office:document-content>${styles}<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  const parts = { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': content, ...more };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}
const table = (rows: string, attributes = '') =>
  `<table:table table:name="包头&amp;表"${attributes}><table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>${rows}</table:table>`;
const valuesOf = async (bytes: Uint8Array) =>
  (await readFile('表.ods', bytes)).map(({ rows }) => rows.map((one) => one.map(({ value }) => value)));

test('an OpenDocument workbook is read with its numbers, shares, dates, repeats and merges', async () => {
  const rows = [
    row(`${text('指标', ' table:number-columns-spanned="2"')}<table:covered-table-cell/>${text('a<text:s/>b')}`),
    row('<table:table-cell table:number-columns-repeated="16384"/>', ' table:number-rows-repeated="2"'),
    row(number(5, ' table:number-columns-repeated="2"') + number(0.883, '', 'percentage')),
    row(
      '<table:table-cell office:value-type="date" office:date-value="2024-03-05T00:00:00"><text:p>3-5</text:p></table:table-cell>' +
        '<table:table-cell table:formula="of:=SUM([.A1])"/>' +
        '<table:table-cell><office:annotation><text:p>作废</text:p></office:annotation></table:table-cell>',
    ),
    row('<table:table-cell table:style-name="ce9"/>', ' table:number-rows-repeated="1048000"'),
  ];
  expect(await valuesOf(opened(table(rows.join(''))))).toEqual([
    [['指标', '指标', 'a b'], [], [], [5, 5, 0.883], ['2024-03-05', '=SUM([.A1])']],
  ]);
  const [grid] = await readFile('表.ods', opened(table(rows.join(''))));
  expect(grid).toMatchObject({ file: '表.ods', sheet: '包头&表' });
  expect(grid?.rows[3]?.[2]).toEqual({ value: 0.883, percent: true });
});

test('and what it hides, strikes through or raises is known', async () => {
  const raised = text('81.2<text:span text:style-name="T1">2</text:span>');
  const rows = row(text('a')) + row(number(5, ' table:style-name="ce1"'), ' table:visibility="filter"') + row(raised);
  const [grid] = await readFile('表.ods', opened(table(rows, ' table:style-name="ta2"')));
  expect(grid?.hidden).toEqual({ sheet: true, rows: new Set([1]), columns: new Set([2]) });
  expect(grid?.rows.flat()).toEqual([
    { value: 'a', percent: false },
    { value: 5, percent: false, struck: true },
    { value: '81.2²', percent: false },
  ]);
});

test.each([
  ['a password', 'locked', { 'META-INF/manifest.xml': '<manifest:encryption-data/>' }, row(number(1))],
  ['rows without end', 'tooManyCells', {}, row(number(1), ' table:number-rows-repeated="1048576"')],
  ['columns without end', 'tooManyCells', {}, row(number(1, ' table:number-columns-repeated="1048576"'))],
  ['a merge over everything', 'tooManyCells', {}, row(number(1, ' table:number-columns-spanned="1000000"'))],
])('with %s it is refused: %s', async (_, why, more, rows) => {
  await expect(readFile('表.ods', opened(table(rows), more))).rejects.toMatchObject({ why });
});

test('a text with semicolons is read, and so is one of UTF-16', async () => {
  const csv = '包头市统计表\n指标;2022年;2023年\n婴儿死亡率;2,1;2,2';
  expect((await valuesOf(strToU8(csv)))[0]?.[2]).toEqual(['婴儿死亡率', '2,1', '2,2']);
  const bytes = new Uint8Array([
    0xfe,
    0xff,
    ...[...'指标,5'].flatMap((sign) => [sign.charCodeAt(0) >> 8, sign.charCodeAt(0) & 255]),
  ]);
  expect(await valuesOf(bytes)).toEqual([[['指标', '5']]]);
});
