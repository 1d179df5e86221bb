import type { PlacesTableCell, PlacesTableRow } from '../../figures/model/placesTable';
import { explainCell, explainWhole } from '../../figures/texts/placesTableText';
import { rankCell } from '../../figures/texts/placeText';
import type { TableCell } from '../../figures/texts/tableCell';
import { dataFileWords } from '../../i18n/dataFiles/dataFileWords';
import { placesTableWords } from '../../i18n/placesTable/usePlacesTableWords';
import type { Speech } from '../../i18n/speech';
import { lineName } from '../../measures/format';
import { type PlacesTableRequest, placesRowsIn } from '../../pictures/placesTable/placesTableRequest';
import { type Cell, decimal, rowHead, rowHeadings } from './rowHead';

/** The table as a list for statisticians: headings, then one row per indicator and region. */
export function placesTableDataRows(request: PlacesTableRequest): Cell[][] {
  const { speech } = request;
  const { columns } = dataFileWords(speech);
  const own = placesTableWords(speech).workbook;
  return [
    [
      ...rowHeadings(speech),
      speech.words.export.rank,
      own.columns.difference,
      own.step,
      own.columns.cases,
      columns.missing,
      columns.mark,
      own.columns.explanation,
    ],
    ...placesRowsIn(request).flatMap(({ row, whole, cells }) => [
      listRow(row, whole, null, speech),
      ...cells.map((cell) => listRow(row, cell, cell.place, speech)),
    ]),
  ];
}

/** `place` is `null` for 全区, which is compared with nothing. */
function listRow(row: PlacesTableRow, cell: TableCell, place: PlacesTableCell | null, speech: Speech): Cell[] {
  const { words } = speech;
  return [
    ...rowHead(row.indicator, cell, speech),
    place && rankCell(place, words),
    decimal(place?.distance?.difference ?? null, row.indicator.decimals),
    place && stepText(place, speech),
    place && cell.value !== null ? cell.cases : null,
    cell.reason,
    cell.mark && words.mark[cell.mark],
    place ? explainCell(row, place, speech) : explainWhole(row, speech),
  ];
}

/** The step, or the reason why the cell has none. */
function stepText({ step, plain }: PlacesTableCell, speech: Speech): string {
  const { legend, reasons } = placesTableWords(speech);
  if (step !== null) return legend.steps[step];
  return plain ? reasons[plain] : '';
}

/** The table in its visible layout, for the clipboard and for Word: cell texts with their marks as characters. */
export function placesTableRows(request: PlacesTableRequest): string[][] {
  const { model, speech } = request;
  const { language } = speech;
  return [
    [
      placesTableWords(speech).indicator,
      dataFileWords(speech).columns.unit,
      ...[model.regions.whole, ...model.regions.parts].map((region) => lineName({ region }, speech)),
    ],
    ...placesRowsIn(request).map(({ row, name, whole, cells }) => [
      name,
      row.indicator.unit[language],
      whole.plain || whole.reason,
      ...cells.map(({ text }) => text),
    ]),
  ];
}
