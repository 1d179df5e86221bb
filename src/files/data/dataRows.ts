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

/** The figure as a list, one row a region and year, with its headings first: what a statistician would file. */
export function dataRows(model: FigureModel, speech: Speech): Cell[][] {
  return isOfOneYear(model.view)
    ? yearRows(model, speech)
    : [dataHeadings(speech), ...spanRows(model, shownLines(model), speech)];
}

/** Every year in view of these lines, under `dataHeadings`. */
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

/** The headings over `spanRows`. The two codes are called what SDMX calls them, in both languages. */
export function dataHeadings(speech: Speech): string[] {
  const { missing, mark, status, cases, base, low, high, hedge, source, notes, id } = dataFileWords(speech).columns;
  const facts = [missing, mark, status, 'OBS_STATUS', 'CONF_STATUS', cases, base, low, high, hedge, source, notes, id];
  return [...rowHeadings(speech), ...facts];
}

/** A value, whose it is, and whether it is of three years. */
type Told = { line: Line; point: Point; pooled: boolean };

function row(model: FigureModel, speech: Speech, told: Told): Cell[] {
  const { words } = speech;
  const { line, point } = told;
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
    notesOf(model, speech, told),
    indicator.id,
  ];
}

/** A simulated value has no source, and naming the department would pretend that it had. */
function sourceOf({ mark, published }: Point, { indicator }: FigureModel, speech: Speech): string {
  if (mark === null) return '';
  if (mark === 'simulated') return speech.words.export.simulatedSource;
  if (mark === 'own') return speech.words.figure.ownSource;
  if (!published?.sources.length) return listText(indicator.departments, speech);
  return published.sources.map((source) => citation(source, speech)).join(speech.words.list.semicolon);
}

function notesOf(model: FigureModel, speech: Speech, { line, point, pooled }: Told): string {
  const { words, say, language } = speech;
  const { year, value, doubtful, mark } = point;
  const caveat = point.published?.caveat;
  // A list of one year tells nothing of a span: see the footnotes of a figure.
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
