import { type CellStyle as LibraryStyle, rangeRef, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { plainText } from '../i18n/plainText';
import { sheetNames } from './sheetNames';

/** Style of a cell. Colours are `#rrggbb`, `size` is in points, `border` is the colour of a thin border. */
export type CellStyle = {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  size?: number;
  colour?: string;
  fill?: string;
  border?: string;
  align?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'center';
  wrap?: boolean;
  /** Number format: `#,##0.00`. */
  format?: string;
};

/** A text stays a text, even if it begins with an equals sign. */
export type SheetCell = CellStyle & {
  value: string | number | null;
  /** Number of columns; the covered cells follow as `null`. */
  span?: number;
  /** Name of the sheet that the link opens. */
  link?: string;
  /** Height of the row, in points. */
  height?: number;
};

export type SheetRow = readonly (SheetCell | string | number | null)[];

export type Sheet = {
  /** Must be a valid sheet name: see `sheetNames`. */
  name: string;
  rows: readonly SheetRow[];
  /** Widths of the columns, in digits. */
  widths: readonly number[];
  /** Number of rows and columns that do not scroll. */
  frozen?: { rows: number; columns: number };
  /** Adds a filter to the columns, with the first row as headings. */
  filter?: boolean;
  /** Prints in landscape at page width with page numbers. `headRow` (from 1) is repeated on each page. */
  print?: { headRow: number | null };
  validations?: WriteSheet['dataValidations'];
};

type Font = { name: string; size: number };

/** At the head of each printed page: what it is, and the mark of what it holds, which may be empty. */
type PrintedHead = { title: string; mark: string };

/** The sheets as an Excel file; all cells use `font`. */
export async function workbookFile(
  sheets: readonly Sheet[],
  font: Font = { name: 'Calibri', size: 11 },
  head: PrintedHead | null = null,
): Promise<Blob> {
  const names = sheetNames(sheets.map(({ name }) => name));
  const named = sheets.map((sheet, index) => ({ ...sheet, name: names[index] ?? sheet.name }));
  const file = await writeXlsx({
    sheets: named.map((sheet) => writtenSheet(sheet, font, head)),
    defaultFont: { ...font, ...plainFont },
    // In order of name, as spreadsheets expect. LibreOffice needs the first one to offer the filter.
    namedRanges: [
      ...named.flatMap(({ name, filter, rows }) => (filter ? [rangeOf('_FilterDatabase', name, filtered(rows))] : [])),
      ...named.flatMap(({ name, print }) =>
        print?.headRow ? [rangeOf('Print_Titles', name, `${print.headRow}:${print.headRow}`)] : [],
      ),
    ],
  });
  return new Blob([new Uint8Array(file)], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}

const plainFont = { family: 2, color: { theme: 1 } };

function writtenSheet(
  { name, rows, widths, frozen, filter, print, validations }: Sheet,
  font: Font,
  head: PrintedHead | null,
): WriteSheet {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  const rowDefs: NonNullable<WriteSheet['rowDefs']> = new Map();
  const merges: NonNullable<WriteSheet['merges']> = [];
  const looks = new Map<string, { style: LibraryStyle }>();
  // There may be hundreds of thousands of cells, so equal cells share a style.
  const styledAs = (look: CellStyle) => {
    const key = JSON.stringify(look);
    const styled = looks.get(key) ?? { style: writtenStyle(look, font) };
    looks.set(key, styled);
    return styled;
  };
  const values = rows.map((row, rowIndex) =>
    row.map((cell, column) => {
      if (cell === null || typeof cell === 'number') return cell;
      if (typeof cell === 'string') return plainText(cell);
      const { value, span = 1, link, height, ...look } = cell;
      const text = typeof value === 'string' ? plainText(value) : value;
      const styled = styledAs(look);
      for (let covered = 0; covered < span; covered += 1) cells.set(`${rowIndex},${column + covered}`, styled);
      if (link) {
        const hyperlink = { target: '', location: `${quoted(link)}!A1`, display: String(text), tooltip: String(text) };
        cells.set(`${rowIndex},${column}`, { ...styled, hyperlink });
      }
      if (span > 1) merges.push({ startRow: rowIndex, endRow: rowIndex, startCol: column, endCol: column + span - 1 });
      if (height !== undefined) rowDefs.set(rowIndex, { height });
      return text;
    }),
  );
  return {
    name,
    rows: values,
    cells,
    rowDefs,
    merges,
    columns: widths.map((width) => ({ width })),
    ...(frozen && { freezePane: frozen }),
    ...(filter && { autoFilter: { range: filtered(rows) } }),
    ...(validations && { dataValidations: validations }),
    ...(print && {
      pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      headerFooter: {
        ...(head && { oddHeader: `&L${printed(head.title)}&R${printed(head.mark)}` }),
        oddFooter: '&C&A · &P / &N',
      },
    }),
  };
}

/** A text in the head of a printed page, where & begins a code. Excel allows 255 characters in all. */
function printed(text: string): string {
  return [...plainText(text)].slice(0, 100).join('').replaceAll('&', '&&');
}

function writtenStyle(style: CellStyle, { name, size }: Font): LibraryStyle {
  const { bold, italic, underline, colour, fill, border, align, vertical, wrap, format } = style;
  const side = border && { style: 'thin' as const, color: rgb(border) };
  return {
    font: {
      name,
      size: style.size ?? size,
      ...plainFont,
      ...(colour && { color: rgb(colour) }),
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(underline && { underline }),
    },
    ...(fill && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: rgb(fill), bgColor: { indexed: 64 } },
    }),
    ...(side && { border: { left: side, right: side, top: side, bottom: side } }),
    ...((align || vertical || wrap) && {
      alignment: {
        ...(align && { horizontal: align }),
        ...(vertical && { vertical }),
        ...(wrap && { wrapText: wrap }),
      },
    }),
    ...(format && { numFmt: format }),
  };
}

function rgb(colour: string): { rgb: string } {
  return { rgb: colour.slice(1).toUpperCase() };
}

function filtered(rows: readonly SheetRow[]): string {
  return rangeRef(0, 0, rows.length - 1, (rows[0]?.length ?? 1) - 1);
}

/** A built-in name of one sheet. The library itself writes the sheet name without quotes. */
function rangeOf(name: string, sheet: string, range: string) {
  return {
    name: `_xlnm.${name}`,
    scope: sheet,
    range: `${quoted(sheet)}!${range.replace(/[A-Z]+|\d+/g, '$$$&')}`,
  };
}

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
