import type { FigureModel } from '../../figures/model/model';
import { rankCell } from '../../figures/texts/placeText';
import { publishedSpans } from '../../figures/texts/publishedTexts';
import { citation } from '../../figures/texts/sourceText';
import type { TableCell } from '../../figures/texts/tableCell';
import { cellsOf, isRanked, tableOf } from '../../figures/texts/tableText';
import { isOfOneYear } from '../../filters/views';
import { dataFileWords } from '../../i18n/dataFiles/dataFileWords';
import { listText, type Speech } from '../../i18n/speech';
import { formatValue, hedgeText, valueText } from '../../measures/format';
import type { Point } from '../../measures/point';
import { intervalOf } from '../../measures/support';
import { type Cell, decimal, rowHead, rowHeadings } from './rowHead';
import { confStatus, obsStatus } from './sdmx';

/** The figure as a list for statisticians: headings, then one row per region and year. */
export function dataRows(model: FigureModel, speech: Speech): Cell[][] {
  const cells = cellsOf(tableOf(model, speech));
  const [headings, rows] = [dataHeadings(speech), listRows(model, cells, speech)];
  if (!isRanked(cells)) return [headings, ...rows];
  const ranks = cells.map(({ place }) => place && rankCell(place, speech.words));
  return [[...headings, speech.words.export.rank], ...rows.map((row, at) => [...row, ranks[at] ?? null])];
}

/** One row per cell, in the columns of `dataHeadings`. */
export function listRows(model: FigureModel, cells: readonly TableCell[], speech: Speech): Cell[][] {
  return cells.map((cell) => listRow(model, cell, speech));
}

/** The headings of `listRows`. */
export function dataHeadings(speech: Speech): string[] {
  const { missing, mark, status, observation, confidentiality, ...others } = dataFileWords(speech).columns;
  const { cases, base, low, high, hedge, source, notes, id } = others;
  const facts = [missing, mark, status, cases, base, low, high, hedge, source, notes, observation, confidentiality, id];
  return [...rowHeadings(speech), ...facts];
}

function listRow(model: FigureModel, cell: TableCell, speech: Speech): Cell[] {
  const { words } = speech;
  const { year, value, missing, reason, mark, status, cases, base } = cell;
  const { indicator } = model;
  const interval = value === null ? null : intervalOf(cell);
  return [
    ...rowHead(indicator, cell, speech),
    reason,
    mark && words.mark[mark],
    status && words.release[status],
    cases,
    base,
    decimal(interval?.low ?? null, indicator.decimals),
    decimal(interval?.high ?? null, indicator.decimals),
    hedgeText(cell, speech).trim(),
    sourceOf(cell, model, speech),
    notesOf(model, cell, speech),
    obsStatus({ missing, mark, status, breaks: model.cuts.includes(year) }),
    confStatus(missing),
    indicator.id,
  ];
}

/** Simulated values have no source: the name of a department would suggest one. */
function sourceOf({ mark, published }: Point, { indicator }: FigureModel, speech: Speech): string {
  if (mark === null) return '';
  if (mark === 'simulated') return speech.words.export.simulatedSource;
  if (mark === 'own') return speech.words.figure.ownSource;
  if (!published?.sources.length) return listText(indicator.departments, speech);
  return published.sources.map((source) => citation(source, speech)).join(speech.words.list.semicolon);
}

function notesOf(model: FigureModel, cell: TableCell, speech: Speech): string {
  const { words, say, language } = speech;
  const { line, year, doubtful, mark, published } = cell;
  // As in the footnotes of a figure, a list of one year does not describe spans.
  const tellsSpans = line === model.whole && !isOfOneYear(model.view);
  const spans = tellsSpans ? publishedSpans(model, speech).filter((one) => one.toYear === year) : [];
  const notes = [
    cell.presence ? cell.text : null,
    doubtful === undefined ? null : words.figure.impossible(formatValue(doubtful, model.indicator, language)),
    cell.pooled ? words.export.pooled : null,
    published?.caveat && words.caveat[published.caveat],
    published?.printed && words.table.published(valueText(cell, model.indicator, speech)),
    ...model.breaks.filter((one) => one.year === year).map((one) => say(one.note)),
    ...spans.map(({ text }) => text),
    mark === 'simulated' ? words.export.notOfficial : null,
  ];
  return notes.filter(Boolean).join(words.list.semicolon);
}
