import type { FigureModel } from '../../figures/model/model';
import { cellsOf, spanTable } from '../../figures/texts/tableText';
import type { Speech } from '../../i18n/speech';
import type { Sheet } from '../../office/workbookFile';
import { dataHeadings, listRows } from '../data/dataRows';
import type { Cell as DataCell } from '../data/rowHead';
import { workbookLines } from './dataSheet';
import { columnWidth, dataCell, styles } from './workbookCells';

const widest = 40;

/** A longer list takes gigabytes of memory to write, and few computers can open it. */
const mostValues = 200_000;

export function valuesIn(models: readonly FigureModel[]): number {
  return models.reduce((sum, model) => sum + workbookLines(model).length * model.years.length, 0);
}

/**
 * All values of the workbook in one list to sort, filter and pivot: one row per value, headings in the first row, no merged
 * cells. `null` if there are too many values.
 */
export function longSheet(models: readonly FigureModel[], name: string, speech: Speech): Sheet | null {
  if (valuesIn(models) > mostValues) return null;
  const headings = dataHeadings(speech);
  const rows = models.flatMap((model) => {
    const table = spanTable(model, workbookLines(model), speech);
    return listRows({ ...model, view: 'trend' }, cellsOf(table), speech);
  });
  const widthOf = oncePerText(widthFor);
  const widths = headings.map((heading, column) => {
    const longest = rows.reduce(
      (width, row) => Math.max(width, widthOf(row[column] ?? null)),
      columnWidth(heading) + 3,
    );
    return Math.min(widest, longest + 2);
  });
  return {
    name,
    rows: [
      headings.map((value) => ({ value, ...styles.heading, height: 24 })),
      ...rows.map((row) => row.map(dataCell)),
    ],
    widths,
    frozen: { rows: 1, columns: 3 },
    filter: true,
    print: { headRow: 1 },
  };
}

/** Caches widths: there may be millions of cells, but names, codes and years repeat. */
function oncePerText(widthOf: (value: DataCell) => number): (value: DataCell) => number {
  const known = new Map<DataCell, number>();
  return (value) => {
    if (typeof value === 'object') return widthOf(value);
    const width = known.get(value) ?? widthOf(value);
    known.set(value, width);
    return width;
  };
}

function widthFor(value: DataCell): number {
  if (value === null) return 0;
  return typeof value === 'object' ? 10 : columnWidth(String(value));
}
