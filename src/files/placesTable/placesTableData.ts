import type { Region } from '../../contract/region';
import type { PlacesTableCell, PlacesTableRow } from '../../figures/model/placesTable';
import { missingText } from '../../figures/texts/missingText';
import { explainCell, explainWhole } from '../../figures/texts/placesTableText';
import { rankCell } from '../../figures/texts/placeText';
import { dataFileWords } from '../../i18n/dataFiles/dataFileWords';
import { placesTableWords } from '../../i18n/placesTable/usePlacesTableWords';
import { type PlacesTableRequest, rowsIn } from '../../pictures/placesTable/placesTableRequest';
import { type Cell, decimal, rowHead, rowHeadings } from '../data/rowHead';

/** The table as a list for statisticians: headings, then one row per indicator and region. */
export function placesTableDataRows(request: PlacesTableRequest): Cell[][] {
  const { words } = request.speech;
  const { columns } = dataFileWords(request.speech);
  const own = placesTableWords(request.speech).workbook;
  return [
    [
      ...rowHeadings(request.speech),
      words.export.rank,
      own.columns.difference,
      own.step,
      own.columns.cases,
      columns.missing,
      columns.mark,
      own.columns.explanation,
    ],
    ...rowsIn(request).flatMap((row) => [
      wholeRow(row, request),
      ...request.model.regions.parts.flatMap((league) =>
        row.cells
          .filter(({ line }) => line.region.code === league.code)
          .map((cell) => leagueRow(row, cell, league, request)),
      ),
    ]),
  ];
}

function wholeRow(row: PlacesTableRow, { model, speech }: PlacesTableRequest): Cell[] {
  const { words } = speech;
  const { indicator } = row;
  const whole = row.model.wholeInYear;
  return [
    ...rowHead(indicator, model.regions.whole, model.year, whole.value, speech),
    null,
    null,
    '',
    null,
    whole.missing && words.missing[whole.missing],
    whole.mark && words.mark[whole.mark],
    explainWhole(row, speech),
  ];
}

function leagueRow(
  row: PlacesTableRow,
  cell: PlacesTableCell,
  league: Region,
  { model, speech }: PlacesTableRequest,
): Cell[] {
  const { words } = speech;
  const t = placesTableWords(speech);
  return [
    ...rowHead(row.indicator, league, model.year, cell.point.value, speech),
    rankCell(cell, words),
    decimal(cell.distance?.difference ?? null, row.indicator.decimals),
    cell.step === null ? (cell.plain ? t.reasons[cell.plain] : '') : t.legend.steps[cell.step],
    cell.point.value === null ? null : cell.point.cases,
    cell.point.missing && missingText(cell.point.missing, row.indicator, words),
    cell.point.mark && words.mark[cell.point.mark],
    explainCell(row, cell, speech),
  ];
}

/** The table in its visible layout, for the clipboard: cell texts with their marks as characters. */
export function placesTable(
  request: PlacesTableRequest,
  textOf: (row: PlacesTableRow, cell: PlacesTableCell) => string,
): string[][] {
  const { model, speech } = request;
  const { words, say, language } = speech;
  return [
    [
      placesTableWords(speech).indicator,
      dataFileWords(speech).columns.unit,
      say(model.regions.whole.shortName),
      ...model.regions.parts.map((league) => say(league.shortName)),
    ],
    ...rowsIn(request).map((row) => [
      say(row.indicator.name),
      row.indicator.unit[language],
      row.model.wholeInYear.value === null
        ? words.missing[row.model.wholeInYear.missing ?? 'not-counted']
        : row.model.wholeInYear.value.toFixed(row.indicator.decimals),
      ...row.cells.map((cell) => textOf(row, cell)),
    ]),
  ];
}
