import type { Mark } from '../contract/series';
import { type FigureModel, type Line, shownLines } from '../figures/model';
import type { Speech } from '../i18n/words';
import { formatNumber, formatSigned, isPercentage } from '../measures/format';
import { citation, isOfOneYear } from './captions';

/** `null` is an empty cell. Numbers stay numbers, so that a minus sign is not taken for a formula. */
export type Cell = string | number | null;

/** The figure as a list, one row a region and year, with its headings first: what a statistician would file. */
export function dataRows(model: FigureModel, speech: Speech): Cell[][] {
  return isOfOneYear(model) ? yearRows(model, speech) : spanRows(model, speech);
}

function spanRows(model: FigureModel, speech: Speech): Cell[][] {
  const columns = speech.words.export.columns;
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
  return [headings(columns), ...rows];
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
  const rows = [[...headings(words.export.columns), words.export.rank], [...whole, null], ...leagues];
  return ranked ? rows : rows.map((cells) => cells.slice(0, -1));
}

function headings(columns: Speech['words']['export']['columns']): string[] {
  return [
    columns.domain,
    columns.indicator,
    columns.region,
    columns.code,
    columns.year,
    columns.value,
    columns.unit,
    columns.missing,
    columns.mark,
    columns.hedge,
    columns.source,
    columns.notes,
  ];
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
  const { words, say, language } = speech;
  const { indicator } = model;
  const { line, year, value, missing, mark } = reading;
  const whole = line === model.province;
  const point = whole && mark !== 'simulated' ? model.publishedPoints.find((one) => one.year === year) : undefined;
  return [
    words.domains[indicator.domain],
    say(indicator.name),
    say(whole ? line.region.shortName : line.region.name),
    line.region.code,
    year,
    value,
    indicator.unit[language],
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
  { words, say, language }: Speech,
  { line, year, mark, pooled }: Reading,
  caveat: 'year-inferred' | 'before-year-end' | null,
): string {
  const { indicator, publishedChanges, publishedTotals } = model;
  const symbol = indicator.unit.symbol[language];
  const changes = publishedChanges
    .filter((one) => one.toYear === year)
    .map(({ fromYear, toYear, hedge, change }) => {
      const size = formatSigned(change, indicator.decimals) + (isPercentage(indicator) ? words.figure.points : symbol);
      return words.figure.publishedChange(fromYear, toYear, words.hedge[hedge] + size);
    });
  const totals = publishedTotals
    .filter((one) => one.toYear === year)
    .map(({ fromYear, toYear, value }) =>
      words.figure.publishedTotal(fromYear, toYear, formatNumber(value, indicator.decimals) + symbol),
    );
  const notes = [
    pooled ? words.export.pooled : null,
    caveat && words.caveat[caveat],
    ...model.breaks.filter((one) => one.year === year).map((one) => say(one.note)),
    ...(line === model.province ? [...changes, ...totals].map(words.export.published) : []),
    mark === 'simulated' ? words.export.notOfficial : null,
  ];
  return notes.filter(Boolean).join(words.list.semicolon);
}
