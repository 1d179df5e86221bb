import { isOfOneYear } from '../../filters/views';
import type { Speech } from '../../i18n/speech';
import { lineName } from '../../measures/format';
import { type Line, pointIn, publishedPoints } from '../../measures/point';
import { traitsOf } from '../../measures/traits';
import { type FigureModel, shownLines } from '../model/model';
import { publishedCounts } from '../model/publishedInView';
import { placeRankText } from './placeText';
import { type TableCell, tableCell } from './tableCell';

/** Years in rows, regions in columns. Screen, picture, clipboard, CSV, workbook and Word all render it. */
export type Table = {
  head: {
    line: Line;
    name: string;
    /** The unit of the column, with a note if it is pooled over three years. */
    unit: string;
  }[];
  rows: { year: number; cells: (TableCell | null)[] }[];
};

/** The table of a figure: the visible years of its lines; in a ranking or a map all regions in its year. */
export function tableOf(model: FigureModel, speech: Speech): Table {
  return isOfOneYear(model.view) ? yearTable(model, speech) : spanTable(model, shownLines(model), speech);
}

/** The visible years of these lines. */
export function spanTable(model: FigureModel, lines: readonly Line[], speech: Speech): Table {
  return {
    head: lines.map((line) => headOf(model, line, line.pooled, speech)),
    rows: model.years.map((year) => ({
      year,
      cells: lines.map((line) => {
        const point = pointIn(line, year);
        return point && tableCell(model, line, point, speech);
      }),
    })),
  };
}

/** 全区, then the leagues in the order of the comparison. All values cover the same years. */
function yearTable(model: FigureModel, speech: Speech): Table {
  const { whole, wholeInYear, places, pooled, year } = model;
  const columns = [{ line: whole, point: wholeInYear, place: null }, ...places.map((place) => ({ ...place, place }))];
  return {
    head: columns.map(({ line }) => headOf(model, line, pooled, speech)),
    rows: [
      {
        year,
        cells: columns.map(({ line, point, place }) => ({ ...tableCell(model, line, point, speech), pooled, place })),
      },
    ],
  };
}

function headOf(model: FigureModel, line: Line, pooled: boolean, speech: Speech): Table['head'][number] {
  return { line, name: lineName(line, speech), unit: unitText(model, line !== model.whole, pooled, speech) };
}

/** The cells of a table, column by column. */
export function cellsOf({ head, rows }: Table): TableCell[] {
  return head.flatMap((_, column) => rows.flatMap(({ cells }) => cells[column] ?? []));
}

/**
 * The figure as rows of plain text for spreadsheets: headings with units, numbers without grouping, empty cells for
 * missing values. A last row says so if any value is simulated. A ranking or a map gives its year.
 */
export function tableRows(model: FigureModel, speech: Speech): string[][] {
  const table = tableOf(model, speech);
  const rows = isOfOneYear(model.view) ? regionRows(table, model, speech) : yearRows(table, speech);
  return [...rows, ...marksRows(model, speech)];
}

/** As `tableRows`, in the clipboard format of Excel and WPS. */
export function tableTsv(model: FigureModel, speech: Speech): string {
  return tsvText(tableRows(model, speech));
}

/** Rows in the clipboard format of Excel and WPS. */
export function tsvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map((text) => text.replace(/[\t\r\n]+/g, ' ')).join('\t')}\r\n`).join('');
}

function yearRows({ head, rows }: Table, { words }: Speech): string[][] {
  return [
    [words.table.year, ...head.map(({ name, unit }) => name + words.list.aside(unit))],
    ...rows.map(({ year, cells }) => [String(year), ...cells.map((cell) => cell?.plain ?? '')]),
  ];
}

/** One row per region, with its rank if the indicator has ranks. */
function regionRows(table: Table, model: FigureModel, { words }: Speech): string[][] {
  const [whole] = table.head;
  const cells = cellsOf(table);
  const rows = [
    [words.table.regionHead, words.years.one(model.year) + words.list.aside(whole?.unit ?? ''), words.table.rank],
    ...table.head.map(({ name }, at) => {
      const { plain, place } = cells[at] ?? { plain: '', place: null };
      return [name, plain, place ? placeRankText(place, words) : ''];
    }),
  ];
  return isRanked(cells) ? rows : rows.map((row) => row.slice(0, -1));
}

/** Whether any cell has a rank. */
export function isRanked(cells: readonly TableCell[]): boolean {
  return cells.some(({ place }) => place !== null && place.rank !== null);
}

function unitText(model: FigureModel, league: boolean, pooled: boolean, { words, language }: Speech): string {
  const unit = model.indicator.unit[language];
  if (traitsOf(model.indicator).presence && league) return `${words.presence.yes}/${words.presence.no}`;
  return pooled ? unit + words.list.comma + words.table.pooled : unit;
}

function marksRows(model: FigureModel, { words }: Speech): string[][] {
  // Rows of a ranking and a map start with 全区.
  const publications = isOfOneYear(model.view)
    ? [model.wholeInYear].flatMap(({ published }) => published ?? [])
    : publishedPoints(model.whole);
  const years = (mark: 'published' | 'implied') =>
    publications
      .filter((point) => point.mark === mark)
      .map((point) => point.year)
      .join(words.region.joiner);
  const published = years('published');
  const implied = years('implied');
  const hasOwn = publishedCounts(model).own > 0;
  const notes = [
    published && words.table.publishedYears(published),
    implied && words.table.impliedYears(implied),
    hasOwn && words.export.ownMark,
    model.simulated && simulatedNote(Boolean(published || implied || hasOwn), words),
  ].filter((text): text is string => Boolean(text));
  return notes.length === 0 ? [] : [[notes.join(words.list.semicolon)]];
}

/** 模拟数据, or 其余为模拟数据 where other values are not simulated. */
export function simulatedNote(hasOthers: boolean, words: Speech['words']): string {
  return hasOthers ? words.export.restSimulated : words.export.simulated;
}
