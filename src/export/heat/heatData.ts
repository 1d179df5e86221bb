import type { Region } from '../../contract/region';
import type { HeatCell, HeatRow } from '../../figures/model/heat';
import { explainCell, explainWhole } from '../../figures/texts/heatText';
import { missingText } from '../../figures/texts/missingText';
import { rankCell } from '../../figures/texts/placeText';
import { dataFileWords } from '../../i18n/dataFiles/dataFileWords';
import { heatWords } from '../../i18n/placesTable/usePlacesTableWords';
import { type Cell, decimal, rowHead, rowHeadings } from '../data/rowHead';
import { type HeatRequest, rowsIn } from './heatRequest';

/** The table as a list, one row an indicator and region, with its headings first: what a statistician would file. */
export function heatDataRows(request: HeatRequest): Cell[][] {
  const { words } = request.speech;
  const { columns } = dataFileWords(request.speech);
  const own = heatWords(request.speech).workbook;
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

function wholeRow(row: HeatRow, { model, speech }: HeatRequest): Cell[] {
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

function leagueRow(row: HeatRow, cell: HeatCell, league: Region, { model, speech }: HeatRequest): Cell[] {
  const { words } = speech;
  const heat = heatWords(speech);
  return [
    ...rowHead(row.indicator, league, model.year, cell.point.value, speech),
    rankCell(cell, words),
    decimal(cell.distance?.difference ?? null, row.indicator.decimals),
    cell.step === null ? (cell.plain ? heat.reasons[cell.plain] : '') : heat.legend.steps[cell.step],
    cell.point.value === null ? null : cell.point.cases,
    cell.point.missing && missingText(cell.point.missing, row.indicator, words),
    cell.point.mark && words.mark[cell.point.mark],
    explainCell(row, cell, speech),
  ];
}

/** The table as it stands, for the clipboard: what a cell says, with its mark as characters. */
export function heatTable(request: HeatRequest, textOf: (row: HeatRow, cell: HeatCell) => string): string[][] {
  const { model, speech } = request;
  const { words, say, language } = speech;
  return [
    [
      heatWords(speech).indicator,
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
