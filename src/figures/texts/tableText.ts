import type { Indicator } from '../../contract/indicator';
import { isOfOneYear } from '../../filters/views';
import type { Speech } from '../../i18n/speech';
import { formatNumber, lineName, valueText } from '../../measures/format';
import { type Line, type Point, pointIn, publishedPoints } from '../../measures/point';
import { traitsOf } from '../../measures/traits';
import { type FigureModel, shownLines } from '../model/model';
import { publishedCounts } from '../model/publishedInView';
import { missingText } from './missingText';
import { placeRankText } from './placeText';

/** One cell of a table. */
export type TableCell = Point & {
  /**
   * The value for readers: with its hedge, or 有 and 无. Without a value, the reason, after the rejected value if there
   * is one.
   */
  text: string;
  /** The value for a spreadsheet: a number without hedge and grouping, or 有 and 无; empty without a value. */
  plain: string;
  /** True if the value only says whether a league has it. */
  presence: boolean;
};

/** Years in rows, regions in columns. Screen, picture, clipboard and workbook all render it. */
export type Table = {
  head: {
    line: Line;
    name: string;
    /** The unit of the column, with a note if it is pooled over three years. */
    unit: string;
  }[];
  rows: { year: number; cells: (TableCell | null)[] }[];
};

/** The visible years of these lines. */
export function tableOf(model: FigureModel, lines: readonly Line[], speech: Speech): Table {
  return {
    head: lines.map((line) => ({
      line,
      name: lineName(line, speech),
      unit: unitText(model, line !== model.whole, line.pooled, speech),
    })),
    rows: model.years.map((year) => ({
      year,
      cells: lines.map((line) => {
        const point = pointIn(line, year);
        return point && tableCell(model, line, point, speech);
      }),
    })),
  };
}

/** The cell of one region and year. */
export function tableCell(model: FigureModel, line: Line, point: Point, speech: Speech): TableCell {
  const { words } = speech;
  const { indicator } = model;
  const { value, missing, doubtful } = point;
  const cell = { ...point, plain: '', presence: false };
  if (doubtful !== undefined)
    return { ...cell, text: formatNumber(doubtful, indicator.decimals) + words.table.doubtful };
  if (value === null) return { ...cell, text: missing ? missingText(missing, indicator, words) : '' };
  const presence = line === model.whole ? null : presenceText(indicator, value, words);
  if (presence !== null) return { ...cell, text: presence, plain: presence, presence: true };
  const plain = value.toFixed(indicator.decimals);
  return { ...cell, text: valueText(point, indicator, speech, { unit: false }), plain };
}

/** 有 or 无 where a league's value says nothing else; otherwise `null`. */
export function presenceText(indicator: Indicator, value: number, words: Speech['words']): string | null {
  if (!traitsOf(indicator).presence) return null;
  return value === 0 ? words.presence.no : words.presence.yes;
}

/**
 * The figure as rows of plain text for spreadsheets: headings with units, numbers without grouping, empty cells for
 * missing values. A last row says so if any value is simulated. A ranking or a map gives its year.
 */
export function tableRows(model: FigureModel, speech: Speech): string[][] {
  const ofOneYear = isOfOneYear(model.view);
  const rows = ofOneYear ? yearRows(model, speech) : spanRows(model, speech);
  return [...rows, ...marksRows(model, speech)];
}

/** As `tableRows`, in the clipboard format of Excel and WPS. */
export function tableTsv(model: FigureModel, speech: Speech): string {
  return tableRows(model, speech)
    .map((row) => `${row.map((text) => text.replace(/[\t\r\n]+/g, ' ')).join('\t')}\r\n`)
    .join('');
}

function spanRows(model: FigureModel, speech: Speech): string[][] {
  const { words } = speech;
  const { head, rows } = tableOf(model, shownLines(model), speech);
  return [
    [words.table.year, ...head.map(({ name, unit }) => name + words.list.aside(unit))],
    ...rows.map(({ year, cells }) => [String(year), ...cells.map((cell) => cell?.plain ?? '')]),
  ];
}

function yearRows(model: FigureModel, speech: Speech): string[][] {
  const { words } = speech;
  const { places, whole, wholeInYear, year } = model;
  const ranked = places.some((place) => place.rank !== null);
  const value = words.years.one(year) + words.list.aside(unitText(model, false, model.pooled, speech));
  const rows = [
    [words.table.regionHead, value, words.table.rank],
    [lineName(whole, speech), tableCell(model, whole, wholeInYear, speech).plain, ''],
    ...places.map((place) => [
      lineName(place.line, speech),
      tableCell(model, place.line, place.point, speech).plain,
      placeRankText(place, words),
    ]),
  ];
  return ranked ? rows : rows.map((row) => row.slice(0, -1));
}

function unitText(model: FigureModel, league: boolean, pooled: boolean, { words, language }: Speech): string {
  const unit = model.indicator.unit[language];
  if (traitsOf(model.indicator).presence && league) return `${words.presence.yes}/${words.presence.no}`;
  return pooled ? unit + words.list.comma + words.table.pooled : unit;
}

function marksRows(model: FigureModel, { words }: Speech): string[][] {
  // Rows of a ranking and a map start with 全区.
  const publications = isOfOneYear(model.view)
    ? [model.wholeInYear].flatMap(({ published }) => published ?? [])
    : publishedPoints(model.whole);
  const years = (mark: 'published' | 'implied') =>
    publications
      .filter((point) => point.mark === mark)
      .map((point) => point.year)
      .join(words.region.joiner);
  const published = years('published');
  const implied = years('implied');
  const hasOwn = publishedCounts(model).own > 0;
  const notes = [
    published && words.table.publishedYears(published),
    implied && words.table.impliedYears(implied),
    hasOwn && words.export.ownMark,
    model.simulated && simulatedNote(Boolean(published || implied || hasOwn), words),
  ].filter((text): text is string => Boolean(text));
  return notes.length === 0 ? [] : [[notes.join(words.list.semicolon)]];
}

/** 模拟数据, or 其余为模拟数据 where other values are not simulated. */
export function simulatedNote(hasOthers: boolean, words: Speech['words']): string {
  return hasOthers ? words.export.restSimulated : words.export.simulated;
}
