import type { Mark } from '../contract/series';
import { citation } from '../figures/citation';
import { type FigureModel, isOfOneYear, type Line, shownLines } from '../figures/model';
import { publishedSpans } from '../figures/publishedTexts';
import type { Speech } from '../i18n/words';
import { type Cell, rowHead, rowHeadings } from './rowHead';

/** The figure as a list, one row a region and year, with its headings first: what a statistician would file. */
export function dataRows(model: FigureModel, speech: Speech): Cell[][] {
  return isOfOneYear(model.view) ? yearRows(model, speech) : spanRows(model, speech);
}

function spanRows(model: FigureModel, speech: Speech): Cell[][] {
  const rows = shownLines(model).flatMap((line) =>
    model.years.map((year, index) =>
      row(model, speech, {
        line,
        year,
        value: line.values[index] ?? null,
        missing: line.missing[index] ?? null,
        mark: line.marks[index] ?? null,
        pooled: model.pooled && line !== model.province,
      }),
    ),
  );
  return [headings(speech), ...rows];
}

function yearRows(model: FigureModel, speech: Speech): Cell[][] {
  const { words } = speech;
  const { year, province, places, pooled } = model;
  const index = model.years.indexOf(year);
  const { value, mark } = model.provinceInYear;
  const whole = row(model, speech, {
    line: province,
    year,
    value,
    missing: value === null ? (province.missing[index] ?? (pooled ? 'too-few-years' : 'not-counted')) : null,
    mark,
    pooled,
  });
  const leagues = places.map((place) => [
    ...row(model, speech, {
      line: place.line,
      year,
      value: place.value,
      missing: place.missing,
      mark: place.line.marks[index] ?? null,
      pooled,
    }),
    place.rank,
  ]);
  const ranked = places.some((place) => place.rank !== null);
  const rows = [[...headings(speech), words.export.rank], [...whole, null], ...leagues];
  return ranked ? rows : rows.map((cells) => cells.slice(0, -1));
}

function headings(speech: Speech): string[] {
  const { missing, mark, hedge, source, notes } = speech.words.export.columns;
  return [...rowHeadings(speech), missing, mark, hedge, source, notes];
}

type Reading = {
  line: Line;
  year: number;
  value: number | null;
  missing: Line['missing'][number];
  mark: Mark | null;
  pooled: boolean;
};

function row(model: FigureModel, speech: Speech, reading: Reading): Cell[] {
  const { words } = speech;
  const { line, year, value, missing, mark } = reading;
  const whole = line === model.province;
  const point = whole && mark !== 'simulated' ? model.publishedPoints.find((one) => one.year === year) : undefined;
  return [
    ...rowHead(model.indicator, line.region, year, value, speech),
    missing && words.missing[missing],
    mark && words.mark[mark],
    point ? words.hedge[point.hedge].trim() : '',
    sourceOf(mark, point?.sources ?? [], model, speech),
    notesOf(model, speech, reading, point?.caveat ?? null),
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
  { line, year, mark, pooled }: Reading,
  caveat: 'year-inferred' | 'before-year-end' | null,
): string {
  const { words, say } = speech;
  // A list of one year tells nothing of a span: see the footnotes of a figure.
  const tellsSpans = line === model.province && !isOfOneYear(model.view);
  const spans = tellsSpans ? publishedSpans(model, speech).filter((one) => one.toYear === year) : [];
  const notes = [
    pooled ? words.export.pooled : null,
    caveat && words.caveat[caveat],
    ...model.breaks.filter((one) => one.year === year).map((one) => say(one.note)),
    ...spans.map(({ text }) => text),
    mark === 'simulated' ? words.export.notOfficial : null,
  ];
  return notes.filter(Boolean).join(words.list.semicolon);
}
