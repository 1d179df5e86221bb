import {
  AlignmentType,
  BuilderElement,
  HeightRule,
  type ITableOptions,
  Table,
  TableCell,
  TableProperties,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { textWidth } from '../../figures/drawing/textWidth';
import { plainText } from '../../i18n/plainText';
import { sizes, type WordText } from './wordText';

/** A table with a title for screen readers. */
export class TitledTable extends Table {
  constructor(title: string, options: ITableOptions) {
    super(options);
    const properties: unknown = this.root[0];
    if (!(properties instanceof TableProperties)) throw new Error('a table begins with its properties');
    const value = { key: 'w:val', value: plainText(title) };
    properties.addChildElement(new BuilderElement({ name: 'w:tblCaption', attributes: { value } }));
  }
}

/** Twips of a column below which a table of many columns needs the smallest type. */
const narrowColumn = 700;

/** What stays with the last row: nothing, the paragraph below it, or that and all other rows. */
type Together = 'apart' | 'next' | 'whole';

/**
 * A table with thick rules above and below and open sides. Its first row repeats on each page, and it breaks only
 * between rows; the head and the first row stay together, and so do the last two. A row of one cell goes over all
 * columns and stays with the next. `shares`: the widths of the columns in proportion; `null`: as their texts need.
 */
export function tableOf(
  rows: readonly (readonly string[])[],
  width: number,
  title: string,
  together: Together,
  text: WordText,
  shares: readonly number[] | null = null,
): Table {
  const widths = inProportion(shares ?? columnUnits(rows), width);
  const last = rows.length - 1;
  const keepsNext = (row: number) =>
    together === 'whole' ||
    row === 0 ||
    row === last - 1 ||
    rows[row]?.length === 1 ||
    (together === 'next' && row === last);
  const isNarrow = width / widths.length < narrowColumn;
  const look = widths.length > 7 ? { size: isNarrow ? sizes.narrow : sizes.least } : {};
  return new TitledTable(title, {
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    ...text.tableLook(),
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          tableHeader: row === 0,
          cantSplit: true,
          height: { value: 340, rule: HeightRule.ATLEAST },
          children: cells.map(
            (cell, column) =>
              new TableCell({
                width: { size: cells.length === 1 ? width : (widths[column] ?? 0), type: WidthType.DXA },
                columnSpan: cells.length === 1 ? widths.length : 1,
                verticalAlign: VerticalAlignTable.CENTER,
                margins: { left: 40, right: 40, top: 20, bottom: 20 },
                children: [
                  text.paragraph(
                    row === 0 || cells.length === 1 ? 'TableHead' : 'TableText',
                    cell,
                    {
                      ...(column === 0 ? { alignment: AlignmentType.LEFT } : {}),
                      ...(keepsNext(row) ? { keepNext: true } : {}),
                    },
                    look,
                  ),
                ],
              }),
          ),
        }),
    ),
  });
}

/** The first column is as wide as its longest text, within limits; the others share the rest. */
function columnUnits(rows: readonly (readonly string[])[]): number[] {
  const count = rows[0]?.length ?? 1;
  const longest = Array.from({ length: count }, (_, column) =>
    Math.max(2, ...rows.map((row) => (row.length === 1 ? 0 : textWidth(row[column] ?? '', 1)))),
  );
  return longest.map((units, column) => Math.min(column === 0 ? 16 : 8, units + 0.8));
}

function inProportion(shares: readonly number[], width: number): number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => Math.floor((width * share) / sum));
}
