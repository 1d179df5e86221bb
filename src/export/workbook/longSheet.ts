import type { Cell, SheetData } from 'write-excel-file/browser';
import { getCellAddress } from 'write-excel-file/utility';
import type { FigureModel } from '../../figures/model/model';
import type { Speech } from '../../i18n/speech';
import { dataHeadings, spanRows } from '../data/dataRows';
import type { Cell as DataCell } from '../data/rowHead';
import { workbookLines } from './dataSheet';
import { columnWidth, decimalCell, styles, text } from './workbookCells';

const widest = 40;

/** All values of the workbook in one list, a row each, for sorting, filtering and pivoting: nothing merged, heads in the first row. */
export function longSheet(models: readonly FigureModel[], speech: Speech) {
  const headings = dataHeadings(speech);
  const rows = models.flatMap((model) => spanRows({ ...model, view: 'trend' }, workbookLines(model), speech));
  const data: SheetData = [
    headings.map((heading) => text(heading, { ...styles.heading, height: 24 })),
    ...rows.map((row) => row.map(cellOf)),
  ];
  const widths = headings.map((heading, column) => {
    const longest = rows.reduce(
      (width, row) => Math.max(width, widthOf(row[column] ?? null)),
      columnWidth(heading) + 3,
    );
    return Math.min(widest, longest + 2);
  });
  return {
    sheet: {
      data,
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
      stickyColumnsCount: 3,
      orientation: 'landscape' as const,
    },
    filter: `A1:${getCellAddress(rows.length, headings.length - 1)}`,
  };
}

function cellOf(value: DataCell): Cell {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  return typeof value === 'object' ? decimalCell(value) : text(value);
}

function widthOf(value: DataCell): number {
  if (value === null) return 0;
  return typeof value === 'object' ? 10 : columnWidth(String(value));
}
