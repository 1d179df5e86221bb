import { knownPoints, type Line, lastKnown } from '../../measures/point';
import { traitsOf } from '../../measures/traits';
import { type FigureModel, shownLines } from './model';

/**
 * - `lines`: all lines in one drawing.
 * - `panels`: a small drawing for each league, each with 全区, for more lines than a reader can tell apart.
 * - `presence`: by year, whether a league has it or not.
 */
export type TrendForm = 'lines' | 'panels' | 'presence';

/** The most leagues that a reader can tell apart in one drawing. */
const mostTogether = 4;

/** Below this part of the axis of their sum, the lines of leagues look flat. */
const flattened = 1 / 3;

export function trendForm(model: FigureModel): TrendForm {
  if (traitsOf(model.indicator).presence) return 'presence';
  return model.chosen.length > mostTogether ? 'panels' : 'lines';
}

/** Whether 全区 is a sum so much larger than its leagues that they get an axis of their own. */
export function wholeStandsApart({ indicator, chosen, whole, band }: FigureModel): boolean {
  // Without any league value a separate axis would be empty.
  const known = chosen.filter(({ points }) => lastKnown(points) !== null);
  if (known.length === 0 || !traitsOf(indicator).sum) return false;
  const highest = Math.max(0, ...knownPoints(whole.points).map(({ value }) => value));
  const values = chosen.flatMap(({ points }) => knownPoints(points).map(({ value }) => value));
  return Math.max(0, ...values, ...band.map((one) => one?.high ?? 0)) <= highest * flattened;
}

/** The lines that determine the value axis of a trend. */
export function linesOnAxis(model: FigureModel): Line[] {
  return wholeStandsApart(model) ? model.chosen : shownLines(model);
}
