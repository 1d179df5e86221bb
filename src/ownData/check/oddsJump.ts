import { isPercentage } from '../../measures/format';
import { traitsOf } from '../../measures/traits';
import { history, type Rule } from './rule';

/** The odds and the points by which a share may lie outside its history. */
const [mostOdds, mostPoints] = [6, 5];

/**
 * A share far outside the region's history by its odds (p to 1 − p): 60 % after 99.96 % is far, though it is not a third of it. A
 * few points are never far, since near 0 and 100 % they change the odds many times over.
 */
export const oddsJump: Rule = ({ value, year }, context) => {
  const { indicator, isGap } = context;
  const others = history(year, context);
  const known = others.map((one) => one.value);
  const begins = others.every((one) => one.year > year);
  if (
    !isPercentage(indicator) ||
    indicator.gross ||
    traitsOf(indicator).presence ||
    isGap ||
    known.length < 3 ||
    begins
  )
    return false;
  const [least, most] = [Math.min(...known), Math.max(...known)];
  if (value > 100 || (value >= least - mostPoints && value <= most + mostPoints)) return false;
  const odds = (share: number) => share / Math.max(100 - share, 0.01);
  return value > most ? odds(value) > odds(most) * mostOdds : odds(value) * mostOdds < odds(least);
};
