import { isCount } from '../../measures/traits';
import { history, type Rule } from './rule';

/** Below this, counts change several times over by chance: 3 protection orders, then 12. */
const few = 30;

/** Whether a value and all of its history are small counts. */
export const isFew = (...[{ value, year }, context]: Parameters<Rule>): boolean =>
  isCount(context.indicator.kind) &&
  context.indicator.decimals === 0 &&
  [value, ...history(year, context).map((one) => one.value)].every((one) => one < few);
