import type { Indicator } from '../../contract/indicator';
import { type FigureModel, spanOf } from '../../figures/model/model';
import { footnotes } from '../../figures/texts/footnotes';
import { valueCitations } from '../../figures/texts/sourceText';
import type { TableCell } from '../../figures/texts/tableCell';
import { spanTable } from '../../figures/texts/tableText';
import { isOfOneYear } from '../../filters/views';
import { dataFileWords } from '../../i18n/dataFiles/dataFileWords';
import type { Speech } from '../../i18n/speech';
import { hedgeText, lineName, shownDecimals } from '../../measures/format';
import { hasSimulated, type Line, type Point } from '../../measures/point';
import type { CellStyle, Sheet, SheetCell, SheetRow } from '../../office/workbookFile';
import { band, columnWidth, numberFormat, presenceFormat, rowHeight, styles } from './workbookCells';

/** Light enough for black digits, even in grey print. */
const publishedFill = '#fbe4ee';
/** Least total width of the value columns: the notes above and below are as wide as the table. */
const leastWidth = 60;
/** The row of the headings, counted from 1. */
const headRow = 5;
const yearHeight = 17;

/** Names of the sheets; `all` is `null` if there are too many values for the list of all values. */
type Names = { own: string; contents: string; all: string | null; definitions: string };

/**
 * One indicator as a table of years and regions, with an explanation above and sources below. It has all leagues if none is
 * chosen or the view has all of them.
 */
export function dataSheet(model: FigureModel, sheets: Names, speech: Speech): Sheet {
  const { words, say, language } = speech;
  const { workbook } = dataFileWords(speech);
  const { indicator } = model;
  const lines = workbookLines(model);
  const { head, rows } = spanTable(model, lines, speech);
  const names = head.map(({ name }) => name);
  const least = Math.max(11, Math.ceil(leastWidth / names.length));
  const widths = [10, ...names.map((name) => Math.max(least, columnWidth(name) + 3))];
  const span = widths.length;
  const room = [widths.reduce((sum, width) => sum + width, 0)];
  const simulated = lines.some(hasSimulated);
  const legend = simulated ? `${words.export.notOfficial}${words.list.semicolon}` : '';
  const notice = legend + (simulated ? workbook.legend : workbook.legendPlain);
  const { source, notes } = footnotes({ ...model, view: 'trend' }, speech);
  const cited = valueCitations([{ ...model, view: 'trend' }], speech);
  const below = [
    source,
    ...(cited === '' ? [] : [cited]),
    ...(model.pooled ? [words.figure.pooledWhy] : []),
    // Notes on the grey band and the axis only apply to drawings.
    ...notes.filter((note) => note !== words.figure.band(model.parts.length) && note !== words.figure.notFromZero),
    ...(sheets.all !== null && lines.some(({ points }) => points.some(({ cases }) => cases !== null))
      ? [workbook.casesIn(sheets.all)]
      : []),
    workbook.back(sheets.definitions),
  ];
  const facts = [
    workbook.unit(indicator.unit[language]),
    workbook.regions(regionsOf(lines, model, speech)),
    workbook.years(words.years.span(...spanOf(model))),
  ].join(words.list.semicolon);
  return {
    name: sheets.own,
    rows: [
      band(words.export.nameAndUnit(say(indicator.name), indicator.unit[language]), span, styles.title),
      band(facts, span, { ...styles.facts, wrap: true, height: rowHeight([facts], room) }),
      band(notice, span, {
        ...styles.notice,
        wrap: true,
        vertical: 'center',
        height: rowHeight([notice], room),
      }),
      [{ value: workbook.toContents, ...styles.link, link: sheets.contents }],
      [workbook.year, ...names].map((value) => ({ value, ...styles.heading, height: 24 })),
      ...rows.map(
        ({ year, cells }): SheetRow => [
          { value: year, format: '0', bold: true, align: 'center', height: yearHeight },
          ...cells.map((cell) => cell && valueCell(cell, indicator, speech)),
        ],
      ),
      [],
      ...below.map((note) =>
        band(note, span, { ...styles.facts, wrap: true, vertical: 'top', height: rowHeight([note], room) }),
      ),
    ],
    widths,
    frozen: { rows: headRow, columns: 1 },
    print: { headRow },
  };
}

/** Lines of a figure in a workbook: 全区 with the chosen leagues, or with all leagues if none is chosen or the view has all. */
export function workbookLines(model: FigureModel): Line[] {
  const { whole, chosen, parts } = model;
  return [whole, ...(chosen.length === 0 || isOfOneYear(model.view) ? parts : chosen)];
}

function regionsOf(lines: readonly Line[], { parts, whole }: FigureModel, speech: Speech): string {
  const { count, joiner } = speech.words.region;
  if (lines.length > parts.length) return [lineName(whole, speech), count(parts.length)].join(joiner);
  return lines.map((line) => lineName(line, speech)).join(joiner);
}

function valueCell(cell: TableCell, indicator: Indicator, speech: Speech): SheetCell {
  if (cell.value === null) return { value: cell.text, align: 'right', ...styles.absent };
  if (cell.presence) return { value: cell.value, format: presenceFormat(speech), align: 'center' };
  const format = numberFormat(shownDecimals(cell, indicator), hedgeText(cell, speech));
  return { value: cell.value, format, ...markStyle(cell.mark) };
}

function markStyle(mark: Point['mark']): CellStyle {
  if (mark === 'published') return { bold: true, fill: publishedFill };
  if (mark === 'own') return { bold: true };
  if (mark === 'implied') return { italic: true, fill: publishedFill };
  return {};
}
