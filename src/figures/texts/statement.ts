import type { Mark } from '../../contract/mark';
import { type Changes, changesOf, lastCut } from '../../measures/change';
import { areAlike } from '../../measures/leastDifference';
import { type Outlook, outlookOf } from '../../measures/outlook';
import { hasValue, type Known, type Line, lastKnown, type Place, type Point } from '../../measures/point';
import type { Field } from '../../measures/sentences/field';
import { isSmallSample } from '../../measures/smallSample';
import type { FigureModel } from '../model/model';

/**
 * What is to be said of an indicator in one region along some years, before any word: card, tile, table, title and report
 * say this, each in its own length.
 */
export type Statement = {
  line: Line;
  /** The latest value of these years; `null` where there is none. */
  level: Known | null;
  changes: Changes;
  /** Against the target of the model's indicator, judged on these years; `null` where it may not be held against it. */
  judged: Outlook | null;
  /** Whether that is how it stands today, so that what is to be expected of it may be said. */
  isLatest: boolean;
  /** Its place in the year of the model; `null` for the whole region. */
  place: Place | null;
  /** Why the level is to be read with care: few cases behind it, or a later value that cannot be. */
  doubt: 'few-cases' | 'impossible' | null;
  origin: Mark | null;
};

/** The years are those of the line. */
export function statementOf(model: FigureModel, line: Line): Statement {
  const { points } = line;
  const isWhole = line === model.whole;
  const level = lastKnown(points);
  const judged = outlookInView(model, line);
  return {
    line,
    level,
    changes: changesOf(points, model.indicator, model.pooled && !isWhole),
    judged,
    isLatest: isWhole && judged !== null && judged === model.outlook,
    place: model.places.find((one) => one.line === line) ?? null,
    doubt: doubtOf(level, points.at(-1)),
    origin: level?.mark ?? null,
  };
}

function doubtOf(level: Known | null, latest: Point | undefined): Statement['doubt'] {
  if (latest?.missing === 'doubtful') return 'impossible';
  return level && isSmallSample(level.cases) ? 'few-cases' : null;
}

/** Judged on what is in view, and only in a year that the target may be held against. */
function outlookInView(model: FigureModel, line: Line): Outlook | null {
  const { indicator, outlook, whole } = model;
  const inView = outlookOf(line.points, indicator);
  if (!inView || !indicator.target) return null;
  if (!isJudgedIn(model, inView.year)) return null;
  return line === whole && outlook?.year === inView.year ? outlook : inView;
}

/**
 * Whether a value of that year may be held against the target: while it is ahead in any year of the series it is set
 * for, which begins with the last break that cuts the line; else in its own.
 */
export function isJudgedIn(model: FigureModel, year: number): boolean {
  const { indicator } = model;
  return hasPassed(model) ? year === indicator.target?.year : year >= lastCut(indicator, Number.POSITIVE_INFINITY);
}

function hasPassed({ indicator, outlook }: FigureModel): boolean {
  return outlook !== null && outlook.year === indicator.target?.year;
}

/** The leagues in the year of the model, and what they are set beside. */
export function fieldOf({ indicator, year, places, wholeInYear, pooled }: FigureModel): Field {
  const { value } = wholeInYear;
  const known = places.filter(hasValue).map(({ point }) => point.value);
  return {
    indicator,
    year,
    whole: value === null ? null : { ...wholeInYear, value },
    reported: known.length,
    total: places.length,
    pooled,
    alike: areAlike(known, indicator),
  };
}

/** In the order of the lines given. */
export function placesOf(model: FigureModel, lines: readonly Line[]): Place[] {
  return lines.flatMap((line) => model.places.find((one) => one.line === line) ?? []);
}
