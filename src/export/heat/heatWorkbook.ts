import writeExcelFile, { type Cell, type Row, type SheetData } from 'write-excel-file/browser';
import { markSigns } from '../../figures/drawing/markSign';
import { brand, ink, paper } from '../../figures/drawing/palette';
import { statusSigns } from '../../figures/drawing/statusLook';
import { stepSigns } from '../../figures/heat/heatMark';
import { stepFills, stepTextColour } from '../../figures/heat/heatPalette';
import type { HeatCell, HeatRow } from '../../figures/model/heat';
import { cellText, isOpen, isPlaceBySize, rowNotes, smallText } from '../../figures/texts/heatText';
import { sourceText, valueCitations } from '../../figures/texts/sourceText';
import { judgedElsewhere } from '../../figures/texts/statement';
import { wholeText } from '../../figures/texts/wholeText';
import { dataFileWords } from '../../i18n/dataFiles/dataFileWords';
import { heatWords } from '../../i18n/heat/useHeatWords';
import { shownDecimals } from '../../measures/format';
import { steps } from '../../measures/heatSteps';
import { sheetNames } from '../../own/sheetNames';
import { printSetup } from '../workbook/printSetup';
import { band, columnWidth, decimalCell, rowHeight, styles, text } from '../workbook/workbookCells';
import { heatDataRows } from './heatData';
import { arrangementTexts, type HeatRequest, heatNotes, holdsSimulated, rowsIn, statusesIn } from './heatRequest';

const rowSize = 19;

/** The table with its colours, and beside it every cell in words: two sheets of one workbook. */
export async function heatWorkbook(request: HeatRequest): Promise<Blob> {
  const heat = heatWords(request.speech);
  const [table, reasons] = sheetNames([heat.workbook.sheet, heat.workbook.reason]);
  const file = writeExcelFile(
    [
      { sheet: table, ...tableSheet(request) },
      { sheet: reasons, ...explanationSheet(request) },
    ],
    { fontFamily: 'Microsoft YaHei', fontSize: 10, features: [printSetup] },
  );
  return file.toBlob();
}

function tableSheet(request: HeatRequest) {
  const { model, rows, speech, day } = request;
  const { words, say } = speech;
  const heat = heatWords(speech);
  const files = dataFileWords(speech);
  const { parts, whole } = model.regions;
  const names = [say(whole.shortName), ...parts.map((league) => say(league.shortName))];
  const columns = [
    { width: 40 },
    { width: 11 },
    ...names.map((name) => ({ width: Math.max(11, columnWidth(name) + 3) })),
  ];
  const span = columns.length;
  const widths = [columns.reduce((sum, column) => sum + column.width, 0)];
  const notice = holdsSimulated(request) ? words.export.notOfficial : null;
  const facts = [
    heat.title,
    heat.about(words.years.one(model.year)),
    ...arrangementTexts(request),
    files.workbook.exported(day),
  ].join(words.list.semicolon);
  const verdicts = statusesIn(request).map((status) => `${statusSigns[status]} ${words.verdict[status]}`);
  const models = rowsIn(request).map((row) => row.model);
  const below = [
    ...heatNotes(request),
    ...(verdicts.length > 0 ? [heat.legend.statuses + words.export.colon + verdicts.join(words.list.comma)] : []),
    ...[sourceText(models, speech), valueCitations(models, speech)].filter(Boolean),
    `${heat.legend.published} ${heat.legend.implied}`,
  ];
  const head: SheetData = [
    band(request.title, span, styles.title),
    band(facts, span, styles.facts),
    ...(notice ? [band(notice, span, styles.notice)] : []),
    legendRow(request, span),
    [heat.indicator, files.columns.unit, ...names].map((name) => text(name, { ...styles.heading, height: 24 })),
  ];
  const data: SheetData = [
    ...head,
    ...rows.flatMap(
      (group): SheetData => [
        ...(group.domain
          ? [band(words.domains[group.domain], span, { fontWeight: 'bold', textColor: brand, height: rowSize })]
          : []),
        ...group.rows.map((row): Row => tableRow(row, request)),
      ],
    ),
    [],
    ...below.map((note) => band(note, span, { ...styles.facts, wrap: true, height: rowHeight([note], widths) })),
  ];
  return {
    data,
    columns,
    stickyRowsCount: head.length,
    stickyColumnsCount: 2,
    orientation: 'landscape' as const,
  };
}

/** The steps by colour and sign, each over as many columns as its words need. */
function legendRow({ speech }: HeatRequest, span: number): Row {
  const { legend } = heatWords(speech);
  const cells = steps.map(
    (step): Cell => ({
      ...text(`${stepSigns(step)} ${legend.steps[step]}`, { fontSize: 9, align: 'center', height: 20 }),
      backgroundColor: stepFills[step],
      textColor: stepTextColour(step),
      columnSpan: step === steps[0] ? 1 : 2,
    }),
  );
  const row = cells.flatMap((cell, index): Row => (index === 0 ? [cell] : [cell, null]));
  return [...row, ...new Array<null>(Math.max(0, span - row.length)).fill(null)];
}

function tableRow(row: HeatRow, request: HeatRequest): Row {
  const { say, language } = request.speech;
  const { indicator } = row;
  return [
    text([say(indicator.name), ...rowNotes(row, request.show, request.speech.words)].join(' '), {
      height: rowSize,
      alignVertical: 'center',
      textColor: ink.strong,
    }),
    text(indicator.unit[language], { textColor: ink.soft, align: 'center', alignVertical: 'center' }),
    wholeCell(row, request),
    ...row.cells.map((cell) => leagueCell(row, cell, request)),
  ];
}

function wholeCell(row: HeatRow, { speech }: HeatRequest): Cell {
  const { have, indicator, status } = row;
  const { value, mark, published } = row.model.wholeInYear;
  const style = { align: 'center', alignVertical: 'center', fontWeight: 'bold', backgroundColor: paper.page } as const;
  const sign = status ? ` ${statusSigns[status]}${judgedElsewhere(row.model) ?? ''}` : '';
  if (value === null || have !== null) return text(wholeText(row, 'short', speech) + sign, style);
  const before = (mark ? markSigns[mark] : '') + (published ? speech.words.hedge[published.hedge] : '');
  return {
    value,
    type: Number,
    format: cellFormat(shownDecimals(row.model.wholeInYear, indicator), before, sign),
    ...style,
  };
}

/** The sign of the step and the cases are part of the format, so that rank and value stay numbers. */
function leagueCell(row: HeatRow, cell: HeatCell, { show, speech }: HeatRequest): Cell {
  const { step, rank } = cell;
  const { value } = cell.point;
  const centred = { align: 'center', alignVertical: 'center' } as const;
  const faint = isPlaceBySize(cell, show) ? { textColor: ink.soft } : {};
  const colours = step === null ? faint : { backgroundColor: stepFills[step], textColor: stepTextColour(step) };
  if (value === null) {
    return text(cellText(row, cell, show, speech), { ...centred, textColor: ink.soft, fontSize: 9 });
  }
  if (row.have !== null) return text(cellText(row, cell, show, speech), centred);
  const cases = smallText(cell, speech);
  if (show === 'rank' && rank !== null && isOpen(cell)) {
    const said = [cellText(row, cell, show, speech), cases, step ? stepSigns(step) : ''].filter(Boolean).join(' ');
    return { ...text(said, centred), ...colours };
  }
  const after = (cases && ` ${cases}`) + (step ? ` ${stepSigns(step)}` : '');
  const showsRank = show === 'rank' && rank !== null;
  // What stands round the number of a place: that it is shared, or one by size only.
  const [before = '', behind = ''] = showsRank ? cellText(row, cell, show, speech).split(String(rank)) : [];
  const format = cellFormat(showsRank ? 0 : row.indicator.decimals, before, behind + after);
  return { value: showsRank ? rank : value, type: Number, format, ...centred, ...colours };
}

function cellFormat(decimals: number, before: string, after: string): string {
  const quoted = (words: string) => (words === '' ? '' : `"${words.replaceAll('"', '')}"`);
  return `${quoted(before)}#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}${quoted(after)}`;
}

function explanationSheet(request: HeatRequest) {
  const [headings = [], ...rows] = heatDataRows(request);
  const data: SheetData = [
    headings.map((heading) => text(String(heading ?? ''), { ...styles.heading, height: 24 })),
    ...rows.map(
      (row): Row =>
        row.map((value): Cell => {
          if (value === null || value === '') return null;
          if (typeof value === 'number') return { value, type: Number };
          if (typeof value === 'object') return decimalCell(value);
          return text(value);
        }),
    ),
  ];
  const widths = [14, 36, 12, 10, 8, 12, 12, 8, 14, 24, 8, 12, 8, 110];
  return {
    data,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    stickyColumnsCount: 3,
    orientation: 'landscape' as const,
  };
}
