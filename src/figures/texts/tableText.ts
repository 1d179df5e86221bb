import type { Indicator } from '../../contract/indicator';
import { isOfOneYear } from '../../filters/views';
import type { Speech } from '../../i18n/speech';
import { formatNumber, lineName, valueText } from '../../measures/format';
import { type Line, type Point, publishedPoints } from '../../measures/point';
import { traitsOf } from '../../measures/traits';
import { type FigureModel, shownLines } from '../model/model';
import { publishedCounts } from '../model/publishedInView';
import { missingText } from './missingText';
import { placeRankText } from './placeText';

/** What stands in one cell of a table. */
export type TableCell = Point & {
  /** The value as it is read: with its hedge, or 有 and 无; without a value the word for why, behind what came in its place. */
  text: string;
};

/** The cell of one region and year. */
export function tableCell(model: FigureModel, line: Line, point: Point, speech: Speech): TableCell {
  const { words } = speech;
  const { indicator, whole } = model;
  const { value, missing, doubtful } = point;
  if (doubtful !== undefined)
    return { ...point, text: formatNumber(doubtful, indicator.decimals) + words.table.doubtful };
  if (value === null) return { ...point, text: missing ? missingText(missing, indicator, words) : '' };
  const presence = line === whole ? null : presenceText(indicator, value, words);
  if (presence !== null) return { ...point, text: presence };
  return { ...point, text: valueText(point, indicator, speech, { unit: false }) };
}

/** 有 or 无, where that is all a league's value says; else `null`. */
export function presenceText(indicator: Indicator, value: number, words: Speech['words']): string | null {
  if (!traitsOf(indicator).presence) return null;
  return value === 0 ? words.presence.no : words.presence.yes;
}

/**
 * The figure as rows of plain text, for spreadsheets: headings with their unit, numbers without grouping, empty cells
 * for what is missing; and, while any value in it is simulated, a last row that says so. A ranking or a map gives its year.
 */
export function tableRows(model: FigureModel, speech: Speech): string[][] {
  const ofOneYear = isOfOneYear(model.view);
  const rows = ofOneYear ? yearRows(model, speech) : spanRows(model, speech);
  return [...rows, ...marksRows(model, speech)];
}

/** As `tableRows`, in the form in which Excel and WPS take cells from the clipboard. */
export function tableTsv(model: FigureModel, speech: Speech): string {
  return tableRows(model, speech)
    .map((row) => `${row.map((text) => text.replace(/[\t\r\n]+/g, ' ')).join('\t')}\r\n`)
    .join('');
}

function spanRows(model: FigureModel, speech: Speech): string[][] {
  const { words } = speech;
  const lines = shownLines(model);
  const headings = lines.map((line) => {
    return lineName(line, speech) + words.list.aside(headingAside(model, line !== model.whole, line.pooled, speech));
  });
  return [
    [words.table.year, ...headings],
    ...model.years.map((year, index) => [
      String(year),
      ...lines.map((line) => plain(model, line !== model.whole, line.points[index]?.value ?? null, words)),
    ]),
  ];
}

function yearRows(model: FigureModel, speech: Speech): string[][] {
  const { words } = speech;
  const { places, whole, wholeInYear, year } = model;
  const ranked = places.some((place) => place.rank !== null);
  const value = words.years.one(year) + words.list.aside(headingAside(model, false, model.pooled, speech));
  const rows = [
    [words.table.regionHead, value, words.table.rank],
    [lineName(whole, speech), plain(model, false, wholeInYear.value, words), ''],
    ...places.map((place) => [
      lineName(place.line, speech),
      plain(model, true, place.point.value, words),
      placeRankText(place, words),
    ]),
  ];
  return ranked ? rows : rows.map((row) => row.slice(0, -1));
}

function headingAside(model: FigureModel, league: boolean, pooled: boolean, { words, language }: Speech): string {
  const unit = model.indicator.unit[language];
  if (traitsOf(model.indicator).presence && league) return `${words.presence.yes}/${words.presence.no}`;
  return pooled ? unit + words.list.comma + words.table.pooled : unit;
}

function plain(model: FigureModel, league: boolean, value: number | null, words: Speech['words']): string {
  if (value === null) return '';
  const presence = league ? presenceText(model.indicator, value, words) : null;
  return presence ?? value.toFixed(model.indicator.decimals);
}

function marksRows(model: FigureModel, { words }: Speech): string[][] {
  // The rows of a ranking and of a map begin with 全区.
  const told = isOfOneYear(model.view)
    ? [model.wholeInYear].flatMap(({ published }) => published ?? [])
    : publishedPoints(model.whole);
  const years = (mark: 'published' | 'implied') =>
    told
      .filter((point) => point.mark === mark)
      .map((point) => point.year)
      .join(words.region.joiner);
  const published = years('published');
  const implied = years('implied');
  const isOwnShown = publishedCounts(model).own > 0;
  const said = [
    published && words.table.publishedYears(published),
    implied && words.table.impliedYears(implied),
    isOwnShown && words.export.ownMark,
    model.simulated && simulatedNote(Boolean(published || implied || isOwnShown), words),
  ].filter((text): text is string => Boolean(text));
  return said.length === 0 ? [] : [[said.join(words.list.semicolon)]];
}

/** 模拟数据, or 其余为模拟数据 where values of another origin are beside the simulated ones. */
export function simulatedNote(hasOthers: boolean, words: Speech['words']): string {
  return hasOthers ? words.export.restSimulated : words.export.simulated;
}
