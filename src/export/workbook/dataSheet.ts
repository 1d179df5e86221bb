import type { Cell, CellObject, Row, SheetData } from 'write-excel-file/browser';
import { ink } from '../../figures/drawing/palette';
import type { FigureModel } from '../../figures/model/model';
import { footnotes } from '../../figures/texts/footnotes';
import { valueCitations } from '../../figures/texts/sourceText';
import { tableCell } from '../../figures/texts/tableText';
import { isOfOneYear } from '../../filters/views';
import { dataFileWords } from '../../i18n/dataFiles/dataFileWords';
import type { Speech } from '../../i18n/speech';
import { shownDecimals } from '../../measures/format';
import { hasSimulated, type Line, type Point, pointIn } from '../../measures/point';
import { traitsOf } from '../../measures/traits';
import { band, columnWidth, numberFormat, presenceFormat, rowHeight, styles, text } from './workbookCells';

/** Light enough for black digits, also when printed in grey. */
const publishedFill = '#fbe4ee';
/** Of all columns with values: the notes above and below them are no wider. */
const leastWidth = 60;
/** The row of the headings, counted from 1. */
export const dataHeadRow = 5;
/** The cell that leads back to the contents. */
export const backCell = 'A4';
const yearHeight = 17;

export type DataSheet = {
  data: SheetData;
  columns: { width: number }[];
  stickyRowsCount: number;
  stickyColumnsCount: number;
  orientation: 'landscape';
};

/**
 * One indicator as a table of years and regions, with how to read it above and where it comes from below.
 * With no league chosen, or in a view of all twelve, all twelve are in it.
 */
export function dataSheet(
  model: FigureModel,
  others: { all: string | null; definitions: string },
  speech: Speech,
): DataSheet {
  const { words, say, language } = speech;
  const { workbook } = dataFileWords(speech);
  const { indicator, years, whole } = model;
  const lines = workbookLines(model);
  const names = lines.map((line) => say(line === whole ? line.region.shortName : line.region.name));
  const least = Math.max(11, Math.ceil(leastWidth / names.length));
  const columns = [{ width: 10 }, ...names.map((name) => ({ width: Math.max(least, columnWidth(name) + 3) }))];
  const span = columns.length;
  const widths = [columns.reduce((sum, column) => sum + column.width, 0)];
  const simulated = lines.some(hasSimulated);
  const legend = simulated ? `${words.export.notOfficial}${words.list.semicolon}` : '';
  const reading = legend + (simulated ? workbook.legend : workbook.legendPlain);
  const { source, notes } = footnotes({ ...model, view: 'trend' }, speech);
  const cited = valueCitations([{ ...model, view: 'trend' }], speech);
  const below = [
    source,
    ...(cited === '' ? [] : [cited]),
    ...(model.pooled ? [words.figure.pooledWhy] : []),
    // Grey band and axis are things of a drawing.
    ...notes.filter((note) => note !== words.figure.band(model.parts.length) && note !== words.figure.notFromZero),
    ...(others.all !== null && lines.some(({ points }) => points.some(({ cases }) => cases !== null))
      ? [workbook.casesIn(others.all)]
      : []),
    workbook.back(others.definitions),
  ];
  const facts = [
    workbook.unit(indicator.unit[language]),
    workbook.regions(regionsOf(lines, model, speech)),
    workbook.years(words.years.span(years[0] ?? model.year, years[years.length - 1] ?? model.year)),
  ].join(words.list.semicolon);
  return {
    data: [
      band(words.export.nameAndUnit(say(indicator.name), indicator.unit[language]), span, styles.title),
      band(facts, span, { ...styles.facts, wrap: true, height: rowHeight([facts], widths) }),
      band(reading, span, {
        ...styles.notice,
        wrap: true,
        alignVertical: 'center',
        height: rowHeight([reading], widths),
      }),
      [text(workbook.toContents, styles.link)],
      [workbook.year, ...names].map((name) => text(name, { ...styles.heading, height: 24 })),
      ...years.map(
        (year): Row => [
          { value: year, type: Number, format: '0', fontWeight: 'bold', align: 'center', height: yearHeight },
          ...lines.map((line) => valueCell(model, line, pointIn(line, year), speech)),
        ],
      ),
      [],
      ...below.map((note) =>
        band(note, span, { ...styles.facts, wrap: true, alignVertical: 'top', height: rowHeight([note], widths) }),
      ),
    ],
    columns,
    stickyRowsCount: dataHeadRow,
    stickyColumnsCount: 1,
    orientation: 'landscape',
  };
}

/** What a workbook holds of a figure: the chosen leagues, or all of them where none is chosen or all are in view. */
export function workbookLines(model: FigureModel): Line[] {
  const { whole, chosen, parts } = model;
  return [whole, ...(chosen.length === 0 || isOfOneYear(model.view) ? parts : chosen)];
}

function regionsOf(lines: readonly Line[], { parts, whole }: FigureModel, { words, say }: Speech): string {
  const wholeName = say(whole.region.shortName);
  if (lines.length > parts.length) return [wholeName, words.region.count(parts.length)].join(words.region.joiner);
  return [wholeName, ...lines.slice(1).map((line) => say(line.region.name))].join(words.region.joiner);
}

function valueCell(model: FigureModel, line: Line, point: Point | null, speech: Speech): Cell {
  const { indicator, whole } = model;
  if (!point) return null;
  const cell = tableCell(model, line, point, speech);
  if (cell.value === null) return text(cell.text, { align: 'right', textColor: ink.soft, fontSize: 9 });
  if (traitsOf(indicator).presence && line !== whole) {
    return { value: cell.value, type: Number, format: presenceFormat(speech), align: 'center' };
  }
  const hedge = cell.published ? speech.words.hedge[cell.published.hedge] : '';
  const format = numberFormat(shownDecimals(cell, indicator), hedge);
  return { value: cell.value, type: Number, format, ...markStyle(cell.mark) };
}

function markStyle(mark: Point['mark']): Pick<CellObject, 'fontWeight' | 'fontStyle' | 'backgroundColor'> {
  if (mark === 'published') return { fontWeight: 'bold', backgroundColor: publishedFill };
  if (mark === 'own') return { fontWeight: 'bold' };
  if (mark === 'implied') return { fontStyle: 'italic', backgroundColor: publishedFill };
  return {};
}
