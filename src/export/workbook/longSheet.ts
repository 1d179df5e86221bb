import type { Cell, SheetData } from 'write-excel-file/browser';
import { getCellAddress } from 'write-excel-file/utility';
import type { FigureModel } from '../../figures/model/model';
import type { Speech } from '../../i18n/speech';
import { dataHeadings, spanRows } from '../data/dataRows';
import type { Cell as DataCell } from '../data/rowHead';
import { workbookLines } from './dataSheet';
import { columnWidth, decimalCell, styles, text } from './workbookCells';

const widest = 40;

/** A list of more takes gigabytes to write, and few computers open it. */
const mostValues = 200_000;

export function valuesIn(models: readonly FigureModel[]): number {
  return models.reduce((sum, model) => sum + workbookLines(model).length * model.years.length, 0);
}

/**
 * All values of the workbook in one list, a row each, for sorting, filtering and pivoting: nothing merged, heads in the first
 * row. `null` where there are too many.
 */
export function longSheet(models: readonly FigureModel[], speech: Speech) {
  if (valuesIn(models) > mostValues) return null;
  const headings = dataHeadings(speech);
  const rows = models.flatMap((model) => spanRows({ ...model, view: 'trend' }, workbookLines(model), speech));
  const cellOf = oncePerText(cellFor);
  const widthOf = oncePerText(widthFor);
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

/** Names, codes and years repeat, and there may be millions of cells: what is made of one is made once. */
function oncePerText<Made>(make: (value: DataCell) => Made): (value: DataCell) => Made {
  const known = new Map<DataCell, Made>();
  return (value) => {
    if (typeof value === 'object') return make(value);
    const made = known.get(value) ?? make(value);
    known.set(value, made);
    return made;
  };
}

function cellFor(value: DataCell): Cell {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  return typeof value === 'object' ? decimalCell(value) : text(value);
}

function widthFor(value: DataCell): number {
  if (value === null) return 0;
  return typeof value === 'object' ? 10 : columnWidth(String(value));
}
