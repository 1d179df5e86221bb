import type { Mark } from '../../contract/mark';
import { type Changes, changesOf, lastCut } from '../../measures/change';
import { areAlike } from '../../measures/leastDifference';
import { hasPassed, type Outlook, outlookOf } from '../../measures/outlook';
import { hasValue, type Known, type Line, lastKnown, type Place } from '../../measures/point';
import type { Field } from '../../measures/sentences/field';
import { nothingPublished, type Run } from '../../measures/sentences/run';
import { isSmallSample } from '../../measures/smallSample';
import { traitsOf } from '../../measures/traits';
import type { FigureModel } from '../model/model';

/**
 * The statement on an indicator in one region over some years, before any words. Card, tile, table, title and report
 * express it, each in its own length.
 */
export type Statement = {
  run: Run;
  /** The latest value of these years, or `null`. */
  level: Known | null;
  changes: Changes;
  /**
   * The outlook on the target of the model's indicator, judged on these years; `null` where the target does not
   * apply.
   */
  judged: Outlook | null;
  /** Whether this is the current state, so that an outlook may be given. */
  isLatest: boolean;
  /** Reasons to read the level with care: few cases, or a later value beyond the possible. */
  doubts: { fewCases: boolean; impossible: boolean };
  origin: Mark | null;
};

/** Everything a figure states: 全区 over the years and in the year of the ranking, and the leagues in that year. */
export type FigureStatement = {
  model: FigureModel;
  whole: Statement;
  /** 全区 in the year of the ranking, pooled over three years where the leagues are. */
  inYear: Run;
  chosen: Statement[];
  field: Field;
  /** In the order of the regions. */
  places: Place[];
  chosenPlaces: Place[];
  /** Whether the target applies to the leagues of that year. */
  isJudged: boolean;
};

/** Covers the years of the line. */
export function statementOf(model: FigureModel, line: Line): Statement {
  const run = runOf(model, line);
  const { points } = run;
  const level = lastKnown(points);
  const judged = outlookInView(model, line);
  return {
    run,
    level,
    changes: changesOf(points, run.indicator, run.pooled),
    judged,
    isLatest: run.isWhole && judged !== null && judged === model.outlook,
    doubts: {
      fewCases: level !== null && isSmallSample(level.cases),
      impossible: points.at(-1)?.missing === 'doubtful',
    },
    origin: level?.mark ?? null,
  };
}

export function figureStatement(model: FigureModel): FigureStatement {
  const placesOf = (lines: readonly Line[]) =>
    lines.flatMap((line) => model.places.find((one) => one.line === line) ?? []);
  return {
    model,
    whole: statementOf(model, model.whole),
    inYear: runInYear(model),
    chosen: model.chosen.map((line) => statementOf(model, line)),
    field: fieldOf(model),
    places: placesOf(model.parts),
    chosenPlaces: placesOf(model.chosen),
    isJudged: isJudgedIn(model, model.year),
  };
}

/** One line of the model over the visible years. */
export function runOf(model: FigureModel, line: Line): Run {
  const { indicator, publishedChanges, publishedTotals, publishedBounds } = model;
  const isWhole = line === model.whole;
  return {
    indicator,
    traits: traitsOf(indicator),
    region: line.region,
    isWhole,
    points: line.points,
    pooled: line.pooled,
    published: isWhole ? { publishedChanges, publishedTotals, publishedBounds } : nothingPublished,
  };
}

/** 全区 in the year of the model, pooled over three years where the leagues are. */
export function runInYear(model: FigureModel): Run {
  const { wholeInYear, pooled } = model;
  const run = runOf(model, model.whole);
  const published = pooled ? nothingPublished : { ...run.published, publishedTotals: [] };
  return { ...run, points: [wholeInYear], pooled, published };
}

/** Judged on the visible years, and only in a year the target applies to. */
function outlookInView(model: FigureModel, line: Line): Outlook | null {
  const { indicator, outlook, whole } = model;
  const inView = outlookOf(line.points, indicator);
  if (!inView || !indicator.target) return null;
  if (!isJudgedIn(model, inView.year)) return null;
  return line === whole && outlook?.year === inView.year ? outlook : inView;
}

/**
 * Whether the target applies to a value of that year. A target ahead applies to every year of the current series,
 * which starts with the last break that cuts the line. A past target applies to its own year.
 */
function isJudgedIn({ indicator, judged }: FigureModel, year: number): boolean {
  const { target } = indicator;
  return target && hasPassed(target, judged.points)
    ? year === target.year
    : year >= lastCut(indicator, Number.POSITIVE_INFINITY);
}

/**
 * The year of the judged value of 全区, if its cell shows a different value: of another year, or of three pooled years.
 */
export function judgedElsewhere({ outlook, year, pooled, judged }: FigureModel): number | null {
  const isOfAnotherKind = pooled && !judged.pooled;
  return outlook && (isOfAnotherKind || outlook.year !== year) ? outlook.year : null;
}

/** The comparison of the leagues in the year of the model. */
export function fieldOf({ indicator, year, places, wholeInYear, pooled }: FigureModel): Field {
  const { value } = wholeInYear;
  const known = places.filter(hasValue).map(({ point }) => point.value);
  return {
    indicator,
    traits: traitsOf(indicator),
    year,
    whole: value === null ? null : { ...wholeInYear, value },
    reported: known.length,
    total: places.length,
    pooled,
    alike: areAlike(known, indicator),
  };
}
