import { knownPoints, type Line, lastKnown } from '../../measures/point';
import { traitsOf } from '../../measures/traits';
import { type FigureModel, shownLines } from './model';

/**
 * - `lines`: all on one drawing.
 * - `panels`: a small drawing for each league, 全区 in each: more lines than can be told apart.
 * - `presence`: by year, whether a league has it or not.
 */
export type TrendForm = 'lines' | 'panels' | 'presence';

/** So many leagues are still told apart on one drawing. */
const mostTogether = 4;

/** Leagues that stay within this part of the axis of their sum are flattened by it. */
const flattened = 1 / 3;

export function trendForm(model: FigureModel): TrendForm {
  if (traitsOf(model.indicator).presence) return 'presence';
  return model.chosen.length > mostTogether ? 'panels' : 'lines';
}

/** Whether 全区 is a sum so much larger than its leagues that they get the axis for themselves. */
export function wholeStandsApart({ indicator, chosen, whole, band }: FigureModel): boolean {
  // Without a value of any of them an axis of their own would stand empty.
  const known = chosen.filter(({ points }) => lastKnown(points) !== null);
  if (known.length === 0 || !traitsOf(indicator).sum) return false;
  const highest = Math.max(0, ...knownPoints(whole.points).map(({ value }) => value));
  const values = chosen.flatMap(({ points }) => knownPoints(points).map(({ value }) => value));
  return Math.max(0, ...values, ...band.map((one) => one?.high ?? 0)) <= highest * flattened;
}

/** The lines that the value axis of a trend is made for. */
export function linesOnAxis(model: FigureModel): Line[] {
  return wholeStandsApart(model) ? model.chosen : shownLines(model);
}
