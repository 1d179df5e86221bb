import { brand, ink, paper } from '../../figures/drawing/palette';
import { statusSigns } from '../../figures/drawing/statusLook';
import type { PlacesTableCell, PlacesTableRow } from '../../figures/model/placesTable';
import { stepSigns } from '../../figures/placesTable/placesTableMark';
import { stepFills, stepTextColour } from '../../figures/placesTable/placesTablePalette';
import { cellText, isPlaceBySize, rowNotes, smallText } from '../../figures/texts/placesTableText';
import { sourceText, valueCitations } from '../../figures/texts/sourceText';
import { judgedElsewhere } from '../../figures/texts/statement';
import { wholeText } from '../../figures/texts/wholeText';
import { dataFileWords } from '../../i18n/dataFiles/dataFileWords';
import { placesTableWords } from '../../i18n/placesTable/usePlacesTableWords';
import { steps } from '../../measures/colourSteps';
import { markSign, shownDecimals } from '../../measures/format';
import { isOpenSpan } from '../../measures/ranking';
import { type Sheet, type SheetCell, type SheetRow, workbookFile } from '../../office/workbookFile';
import {
  arrangementTexts,
  holdsSimulated,
  type PlacesTableRequest,
  placesTableNotes,
  rowsIn,
  statusesIn,
} from '../../pictures/placesTable/placesTableRequest';
import { band, columnWidth, dataCell, numberFormat, rowHeight, styles, workbookFont } from '../workbook/workbookCells';
import { placesTableDataRows } from './placesTableData';

const rowSize = 19;
const centred = { align: 'center', vertical: 'center' } as const;

/** A workbook of two sheets: the table with its colours, and every cell explained in words. */
export function placesTableWorkbook(request: PlacesTableRequest): Promise<Blob> {
  return workbookFile([tableSheet(request), explanationSheet(request)], workbookFont);
}

function tableSheet(request: PlacesTableRequest): Sheet {
  const { model, rows, speech, day } = request;
  const { words, say } = speech;
  const t = placesTableWords(speech);
  const files = dataFileWords(speech);
  const { parts, whole } = model.regions;
  const names = [say(whole.shortName), ...parts.map((league) => say(league.shortName))];
  const widths = [40, 11, ...names.map((name) => Math.max(11, columnWidth(name) + 3))];
  const span = widths.length;
  const room = [widths.reduce((sum, width) => sum + width, 0)];
  const notice = holdsSimulated(request) ? words.export.notOfficial : null;
  const facts = [
    t.title,
    t.about(words.years.one(model.year)),
    ...arrangementTexts(request),
    files.workbook.exported(day),
  ].join(words.list.semicolon);
  const verdicts = statusesIn(request).map((status) => `${statusSigns[status]} ${words.verdict[status]}`);
  const models = rowsIn(request).map((row) => row.model);
  const below = [
    ...placesTableNotes(request),
    ...(verdicts.length > 0 ? [t.legend.statuses + words.export.colon + verdicts.join(words.list.comma)] : []),
    ...[sourceText(models, speech), valueCitations(models, speech)].filter(Boolean),
    `${t.legend.published} ${t.legend.implied}`,
  ];
  const head: SheetRow[] = [
    band(request.title, span, styles.title),
    band(facts, span, styles.facts),
    ...(notice ? [band(notice, span, styles.notice)] : []),
    legendRow(request, span),
    [t.indicator, files.columns.unit, ...names].map((value) => ({ value, ...styles.heading, height: 24 })),
  ];
  const sheetRows = [
    ...head,
    ...rows.flatMap((group) => [
      ...(group.domain
        ? [band(words.domains[group.domain], span, { bold: true, colour: brand, height: rowSize })]
        : []),
      ...group.rows.map((row) => tableRow(row, request)),
    ]),
    [],
    ...below.map((note) => band(note, span, { ...styles.facts, wrap: true, height: rowHeight([note], room) })),
  ];
  return {
    name: t.workbook.sheet,
    rows: sheetRows,
    widths,
    frozen: { rows: head.length, columns: 2 },
    print: { headRow: null },
  };
}

/** Legend of the steps by colour and sign; each entry spans the columns that its words need. */
function legendRow({ speech }: PlacesTableRequest, span: number): SheetRow {
  const { legend } = placesTableWords(speech);
  const row = steps.flatMap((step): SheetRow => {
    const look = { size: 9, align: 'center', height: 20, fill: stepFills[step], colour: stepTextColour(step) } as const;
    const value = `${stepSigns(step)} ${legend.steps[step]}`;
    return step === steps[0] ? [{ value, ...look }] : [{ value, ...look, span: 2 }, null];
  });
  return [...row, ...new Array<null>(Math.max(0, span - row.length)).fill(null)];
}

function tableRow(row: PlacesTableRow, request: PlacesTableRequest): SheetRow {
  const { say, language } = request.speech;
  const { indicator } = row;
  return [
    {
      value: [say(indicator.name), ...rowNotes(row, request.show, request.speech.words)].join(' '),
      height: rowSize,
      vertical: 'center',
      colour: ink.strong,
    },
    { value: indicator.unit[language], colour: ink.soft, ...centred },
    wholeCell(row, request),
    ...row.cells.map((cell) => leagueCell(row, cell, request)),
  ];
}

function wholeCell(row: PlacesTableRow, { speech }: PlacesTableRequest): SheetCell {
  const { have, indicator, status } = row;
  const { value, mark, published } = row.model.wholeInYear;
  const style = { ...centred, bold: true, fill: paper.page };
  const sign = status ? ` ${statusSigns[status]}${judgedElsewhere(row.model) ?? ''}` : '';
  if (value === null || have !== null) return { value: wholeText(row, 'short', speech) + sign, ...style };
  const before = markSign(mark) + (published ? speech.words.hedge[published.hedge] : '');
  return {
    value,
    format: numberFormat(shownDecimals(row.model.wholeInYear, indicator), before, sign),
    ...style,
  };
}

/** The number format adds the sign of the step and the cases, so that ranks and values stay numbers. */
function leagueCell(row: PlacesTableRow, cell: PlacesTableCell, { show, speech }: PlacesTableRequest): SheetCell {
  const { step, rank } = cell;
  const { value } = cell.point;
  const faint = isPlaceBySize(cell, show) ? { colour: ink.soft } : {};
  const colours = step === null ? faint : { fill: stepFills[step], colour: stepTextColour(step) };
  if (value === null) {
    return { value: cellText(row, cell, show, speech), ...centred, ...styles.absent };
  }
  if (row.have !== null) return { value: cellText(row, cell, show, speech), ...centred };
  const cases = smallText(cell, speech);
  if (show === 'rank' && rank !== null && isOpenSpan(cell.span)) {
    const text = [cellText(row, cell, show, speech), cases, step ? stepSigns(step) : ''].filter(Boolean).join(' ');
    return { value: text, ...centred, ...colours };
  }
  const after = (cases && ` ${cases}`) + (step ? ` ${stepSigns(step)}` : '');
  const showsRank = show === 'rank' && rank !== null;
  // Texts around the rank: that the rank is tied, or only by size.
  const [before = '', behind = ''] = showsRank ? cellText(row, cell, show, speech).split(String(rank)) : [];
  const format = numberFormat(showsRank ? 0 : row.indicator.decimals, before, behind + after);
  return { value: showsRank ? rank : value, format, ...centred, ...colours };
}

function explanationSheet(request: PlacesTableRequest): Sheet {
  const [headings = [], ...rows] = placesTableDataRows(request);
  return {
    name: placesTableWords(request.speech).workbook.reason,
    rows: [
      headings.map((heading) => ({ value: String(heading ?? ''), ...styles.heading, height: 24 })),
      ...rows.map((row) => row.map(dataCell)),
    ],
    widths: [14, 36, 12, 10, 8, 12, 12, 8, 14, 24, 8, 12, 8, 110],
    frozen: { rows: 1, columns: 3 },
    print: { headRow: null },
  };
}
