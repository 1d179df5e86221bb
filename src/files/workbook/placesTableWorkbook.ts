import { brand, ink, paper } from '../../figures/drawing/palette';
import { statusSigns } from '../../figures/drawing/statusLook';
import type { PlacesTableRow } from '../../figures/model/placesTable';
import { stepSigns } from '../../figures/placesTable/placesTableMark';
import { stepFills, stepTextColour } from '../../figures/placesTable/placesTablePalette';
import { type PlacesCell, type PlacesRow, placesRow, type WholeCell } from '../../figures/texts/placesTableText';
import { sourceText, valueCitations } from '../../figures/texts/sourceText';
import type { Shows } from '../../filters/viewSpec/overviewChoice';
import { dataFileWords } from '../../i18n/dataFiles/dataFileWords';
import { placesTableWords } from '../../i18n/placesTable/usePlacesTableWords';
import type { Speech } from '../../i18n/speech';
import { steps } from '../../measures/colourSteps';
import { hedgeText, lineName, markSign, shownDecimals } from '../../measures/format';
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
import { placesTableDataRows } from '../data/placesTableData';
import { band, columnWidth, dataCell, numberFormat, rowHeight, styles, workbookFont } from './workbookCells';

const rowSize = 19;
const centred = { align: 'center', vertical: 'center' } as const;

/** A workbook of two sheets: the table with its colours, and every cell explained in words. */
export function placesTableWorkbook(request: PlacesTableRequest): Promise<Blob> {
  const mark = holdsSimulated(request) ? request.speech.words.export.notOfficial : '';
  return workbookFile([tableSheet(request), explanationSheet(request)], workbookFont, { title: request.title, mark });
}

function tableSheet(request: PlacesTableRequest): Sheet {
  const { model, rows, speech, day } = request;
  const { words } = speech;
  const t = placesTableWords(speech);
  const files = dataFileWords(speech);
  const { parts, whole } = model.regions;
  const names = [whole, ...parts].map((region) => lineName({ region }, speech));
  const written = rows.flatMap((group) => group.rows.map((row) => textsOf(placesRow(row, request.show, speech))));
  // Numbers that lack room are printed as ###.
  const widths = [
    40,
    11,
    ...names.map((name, at) => {
      const texts = [name, ...written.map((texts) => texts[at] ?? '')];
      return Math.max(11, ...texts.map((text) => columnWidth(text) + 3));
    }),
  ];
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
      ...group.rows.map((row) => tableRow(placesRow(row, request.show, speech), request)),
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

/** What the cells of 全区 and of each league show, with their signs. */
function textsOf({ whole, cells }: PlacesRow): string[] {
  return [
    [whole.text, signOf(whole)].join(''),
    ...cells.map(({ text, smallCases, place }) =>
      [text, smallCases, place.step ? stepSigns(place.step) : ''].join(' '),
    ),
  ];
}

function signOf({ verdict, judgedIn }: WholeCell): string {
  return verdict ? ` ${statusSigns[verdict]}${judgedIn ?? ''}` : '';
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

function tableRow({ row, name, notes, whole, cells }: PlacesRow, { show, speech }: PlacesTableRequest): SheetRow {
  return [
    {
      value: [name, ...notes].join(' '),
      height: rowSize,
      vertical: 'center',
      colour: ink.strong,
    },
    { value: row.indicator.unit[speech.language], colour: ink.soft, ...centred },
    wholeCell(row, whole, speech),
    ...cells.map((cell) => leagueCell(row, cell, show)),
  ];
}

function wholeCell({ have, indicator }: PlacesTableRow, cell: WholeCell, speech: Speech): SheetCell {
  const { text, value, mark } = cell;
  const style = { ...centred, bold: true, fill: paper.page };
  const sign = signOf(cell);
  if (value === null || have !== null) return { value: text + sign, ...style };
  const format = numberFormat(shownDecimals(cell, indicator), markSign(mark) + hedgeText(cell, speech), sign);
  return { value, format, ...style };
}

/** The number format adds the sign of the step and the cases, so that ranks and values stay numbers. */
function leagueCell({ have, indicator }: PlacesTableRow, cell: PlacesCell, show: Shows): SheetCell {
  const { text, value, smallCases, isBySize } = cell;
  const { step, rank, span } = cell.place;
  const faint = isBySize ? { colour: ink.soft } : {};
  const colours = step === null ? faint : { fill: stepFills[step], colour: stepTextColour(step) };
  if (value === null) return { value: text, ...centred, ...styles.absent };
  if (have !== null) return { value: text, ...centred };
  const showsRank = show === 'rank' && rank !== null;
  if (showsRank && isOpenSpan(span)) {
    const texts = [text, smallCases, step ? stepSigns(step) : ''];
    return { value: texts.filter(Boolean).join(' '), ...centred, ...colours };
  }
  const after = (smallCases && ` ${smallCases}`) + (step ? ` ${stepSigns(step)}` : '');
  // Texts around the rank: that the rank is tied, or only by size.
  const [before = '', behind = ''] = showsRank ? text.split(String(rank)) : [];
  const format = numberFormat(showsRank ? 0 : indicator.decimals, before, behind + after);
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
