import { type FigureModel, shownLines } from '../../figures/model/model';
import { missingText } from '../../figures/texts/missingText';
import { rankCell } from '../../figures/texts/placeText';
import { publishedSpans } from '../../figures/texts/publishedTexts';
import { citation } from '../../figures/texts/sourceText';
import { presenceText } from '../../figures/texts/tableText';
import { isOfOneYear } from '../../filters/views';
import { dataFileWords } from '../../i18n/dataFiles/dataFileWords';
import { listText, type Speech } from '../../i18n/speech';
import { formatValue, valueText } from '../../measures/format';
import type { Line, Point } from '../../measures/point';
import { intervalOf } from '../../measures/support';
import { type Cell, decimal, rowHead, rowHeadings } from './rowHead';
import { confStatus, obsStatus } from './sdmx';

/** The figure as a list for statisticians: headings, then one row per region and year. */
export function dataRows(model: FigureModel, speech: Speech): Cell[][] {
  return isOfOneYear(model.view)
    ? yearRows(model, speech)
    : [dataHeadings(speech), ...spanRows(model, shownLines(model), speech)];
}

/** One row per line and year in view, in the columns of `dataHeadings`. */
export function spanRows(model: FigureModel, lines: readonly Line[], speech: Speech): Cell[][] {
  return lines.flatMap((line) => line.points.map((point) => row(model, speech, { line, point, pooled: line.pooled })));
}

function yearRows(model: FigureModel, speech: Speech): Cell[][] {
  const { words } = speech;
  const { whole, wholeInYear, places, pooled } = model;
  const wholeRow = row(model, speech, { line: whole, point: wholeInYear, pooled });
  const partRows = places.map((place) => [
    ...row(model, speech, { line: place.line, point: place.point, pooled }),
    rankCell(place, words),
  ]);
  const ranked = places.some((place) => place.rank !== null);
  const rows = [[...dataHeadings(speech), words.export.rank], [...wholeRow, null], ...partRows];
  return ranked ? rows : rows.map((cells) => cells.slice(0, -1));
}

/** The headings of `spanRows`. The two codes have their SDMX names in both languages. */
export function dataHeadings(speech: Speech): string[] {
  const { missing, mark, status, cases, base, low, high, hedge, source, notes, id } = dataFileWords(speech).columns;
  const facts = [missing, mark, status, 'OBS_STATUS', 'CONF_STATUS', cases, base, low, high, hedge, source, notes, id];
  return [...rowHeadings(speech), ...facts];
}

/** A point, its line, and whether its value pools three years. */
type Observation = { line: Line; point: Point; pooled: boolean };

function row(model: FigureModel, speech: Speech, observation: Observation): Cell[] {
  const { words } = speech;
  const { line, point } = observation;
  const { year, value, missing, mark, status, cases, base, published } = point;
  const { indicator } = model;
  const interval = value === null ? null : intervalOf(point);
  return [
    ...rowHead(model.indicator, line.region, year, value, speech),
    missing && missingText(missing, indicator, words),
    mark && words.mark[mark],
    status && words.release[status],
    obsStatus({ missing, mark, status, breaks: model.cuts.includes(year) }),
    confStatus(missing),
    cases,
    base,
    decimal(interval?.low ?? null, indicator.decimals),
    decimal(interval?.high ?? null, indicator.decimals),
    published ? words.hedge[published.hedge].trim() : '',
    sourceOf(point, model, speech),
    notesOf(model, speech, observation),
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

function notesOf(model: FigureModel, speech: Speech, { line, point, pooled }: Observation): string {
  const { words, say, language } = speech;
  const { year, value, doubtful, mark } = point;
  const caveat = point.published?.caveat;
  // As in the footnotes of a figure, a list of one year does not describe spans.
  const tellsSpans = line === model.whole && !isOfOneYear(model.view);
  const spans = tellsSpans ? publishedSpans(model, speech).filter((one) => one.toYear === year) : [];
  const notes = [
    line === model.whole || value === null ? null : presenceText(model.indicator, value, words),
    doubtful === undefined ? null : words.figure.impossible(formatValue(doubtful, model.indicator, language)),
    pooled ? words.export.pooled : null,
    caveat && words.caveat[caveat],
    point.published?.printed && words.table.published(valueText(point, model.indicator, speech)),
    ...model.breaks.filter((one) => one.year === year).map((one) => say(one.note)),
    ...spans.map(({ text }) => text),
    mark === 'simulated' ? words.export.notOfficial : null,
  ];
  return notes.filter(Boolean).join(words.list.semicolon);
}
