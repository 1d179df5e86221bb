import type { Mark } from '../../contract/mark';
import type { ReleaseStatus } from '../../contract/series';
import { type FigureModel, isOfOneYear, type Line, shownLines } from '../../figures/model/model';
import { citation } from '../../figures/texts/citation';
import { missingText } from '../../figures/texts/missingText';
import { publishedSpans } from '../../figures/texts/publishedTexts';
import type { Speech } from '../../i18n/words';
import { isDoubtful } from '../../measures/possible';
import { intervalAt, type Support, supportAt } from '../../measures/support';
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
  return lines.flatMap((line) =>
    model.years.map((year, index) =>
      row(model, speech, {
        line,
        year,
        value: line.values[index] ?? null,
        missing: line.missing[index] ?? null,
        mark: line.marks[index] ?? null,
        status: line.status[index] ?? null,
        support: supportAt(line.support, index),
        pooled: model.pooled && line !== model.province,
      }),
    ),
  );
}

function yearRows(model: FigureModel, speech: Speech): Cell[][] {
  const { words } = speech;
  const { year, province, places, pooled } = model;
  const index = model.years.indexOf(year);
  const { value, mark, support } = model.provinceInYear;
  const whole = row(model, speech, {
    line: province,
    year,
    value,
    missing: value === null ? (province.missing[index] ?? (pooled ? 'too-few-years' : 'not-counted')) : null,
    mark,
    status: province.status[index] ?? null,
    support: support,
    pooled,
  });
  const leagues = places.map((place) => [
    ...row(model, speech, {
      line: place.line,
      year,
      value: place.value,
      missing: place.missing,
      mark: place.line.marks[index] ?? null,
      status: place.line.status[index] ?? null,
      support: supportAt(place.line.support, index),
      pooled,
    }),
    place.rank,
  ]);
  const ranked = places.some((place) => place.rank !== null);
  const rows = [[...dataHeadings(speech), words.export.rank], [...whole, null], ...leagues];
  return ranked ? rows : rows.map((cells) => cells.slice(0, -1));
}

/** The headings over `spanRows`. The two codes are called what SDMX calls them, in both languages. */
export function dataHeadings(speech: Speech): string[] {
  const { missing, mark, status, cases, base, low, high, hedge, source, notes, id } = speech.words.export.columns;
  const facts = [missing, mark, status, 'OBS_STATUS', 'CONF_STATUS', cases, base, low, high, hedge, source, notes, id];
  return [...rowHeadings(speech), ...facts];
}

type Reading = {
  line: Line;
  year: number;
  value: number | null;
  missing: Line['missing'][number];
  mark: Mark | null;
  status: ReleaseStatus | null;
  /** What stands behind the value, where known. */
  support: Support | null;
  pooled: boolean;
};

function row(model: FigureModel, speech: Speech, reading: Reading): Cell[] {
  const { words } = speech;
  const { line, year, value, missing, mark, status, support } = reading;
  const { indicator } = model;
  const interval = value === null ? null : intervalAt(support, 0);
  const whole = line === model.province;
  const point = whole && mark !== 'simulated' ? model.publishedPoints.find((one) => one.year === year) : undefined;
  return [
    ...rowHead(model.indicator, line.region, year, value, speech),
    missing && missingText(missing, indicator, words),
    mark && words.mark[mark],
    status && words.release[status],
    obsStatus({ missing, mark, status, breaks: model.cuts.includes(year) }),
    confStatus(missing),
    support?.cases[0] ?? null,
    support?.base[0] ?? null,
    decimal(interval?.low ?? null, indicator.decimals),
    decimal(interval?.high ?? null, indicator.decimals),
    point ? words.hedge[point.hedge].trim() : '',
    sourceOf(mark, point?.sources ?? [], model, speech),
    notesOf(model, speech, reading, point?.caveat ?? null),
    indicator.id,
  ];
}

/** A simulated value has no source, and naming the department would pretend that it had. */
function sourceOf(
  mark: Mark | null,
  sources: FigureModel['publishedPoints'][number]['sources'],
  { indicator }: FigureModel,
  speech: Speech,
): string {
  if (mark === null) return '';
  if (mark === 'simulated') return speech.words.export.simulatedSource;
  if (sources.length === 0) return speech.say(indicator.department);
  return sources.map((source) => citation(source, speech)).join(speech.words.list.semicolon);
}

function notesOf(
  model: FigureModel,
  speech: Speech,
  { line, year, value, mark, pooled }: Reading,
  caveat: 'year-inferred' | 'before-year-end' | null,
): string {
  const { words, say } = speech;
  // A list of one year tells nothing of a span: see the footnotes of a figure.
  const tellsSpans = line === model.province && !isOfOneYear(model.view);
  const spans = tellsSpans ? publishedSpans(model, speech).filter((one) => one.toYear === year) : [];
  const notes = [
    value !== null && isDoubtful(value, model.indicator) ? words.target.unverified : null,
    pooled ? words.export.pooled : null,
    caveat && words.caveat[caveat],
    ...model.breaks.filter((one) => one.year === year).map((one) => say(one.note)),
    ...spans.map(({ text }) => text),
    mark === 'simulated' ? words.export.notOfficial : null,
  ];
  return notes.filter(Boolean).join(words.list.semicolon);
}
