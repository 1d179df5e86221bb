import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Table,
  TableCell,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { textWidth } from '../../figures/drawing/textWidth';
import { typefaces } from '../../i18n/briefing/typefaces';
import { sizes, type WordText } from './wordText';

/** A table with thick rules above and below and open sides; its first row repeats on each page. */
export function tableOf(rows: readonly (readonly string[])[], width: number, text: WordText): Table {
  const widths = columnWidths(rows, width);
  const size = widths.length > 7 ? sizes.least : sizes.cell;
  const thick = { style: BorderStyle.SINGLE, size: 12, color: '000000' };
  const thin = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: thick, bottom: thick, left: none, right: none, insideHorizontal: thin, insideVertical: none },
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          tableHeader: row === 0,
          cantSplit: true,
          height: { value: 340, rule: HeightRule.ATLEAST },
          children: cells.map(
            (cell, column) =>
              new TableCell({
                width: { size: widths[column] ?? 0, type: WidthType.DXA },
                verticalAlign: VerticalAlignTable.CENTER,
                margins: { left: 40, right: 40, top: 20, bottom: 20 },
                children: [
                  text.close(
                    cell,
                    { alignment: column === 0 ? AlignmentType.LEFT : AlignmentType.CENTER },
                    { size, typeface: row === 0 ? typefaces.heading : typefaces.body },
                  ),
                ],
              }),
          ),
        }),
    ),
  });
}

/** The first column is as wide as its longest text, within limits; the others share the rest. */
function columnWidths(rows: readonly (readonly string[])[], width: number): number[] {
  const count = rows[0]?.length ?? 1;
  const longest = Array.from({ length: count }, (_, column) =>
    Math.max(2, ...rows.map((row) => textWidth(row[column] ?? '', 1))),
  );
  const bounded = longest.map((units, column) => Math.min(column === 0 ? 16 : 8, units + 0.8));
  const sum = bounded.reduce((total, units) => total + units, 0);
  return bounded.map((units) => Math.floor((width * units) / sum));
}
