import type { Entry } from '../entry';
import { apportion, scatter } from './apportion';
import { type Column, type Columns, sum } from './column';
import { type Random, random } from './random';

/**
 * Splits the counts and amounts of the whole region over its leagues in whole steps of the visible decimals, so that they
 * add up exactly. For a cumulative series it splits the increase of each year, so that no league ever falls.
 */
export function sums(entry: Entry, shares: readonly Column[]): Columns {
  const steps = 10 ** entry.decimals;
  const next = random(`cases ${entry.id}`);
  const split = splitters[entry.stat === 'cumulative' || entry.stat === 'stock' ? entry.stat : 'flow'](entry, next);
  return entry.simulation.trend.map((total, year) => {
    const share = shares[year];
    if (total === null || !share) return null;
    return split(Math.round(total * steps), share).map((one) => one / steps);
  });
}

type Split = (total: number, shares: Column) => Column;

const splitters: Record<'flow' | 'stock' | 'cumulative', (entry: Entry, next: Random) => Split> = {
  flow: yearly,
  stock: steady,
  cumulative: growing,
};

function yearly(entry: Entry, next: Random): Split {
  return (total, shares) =>
    entry.simulation.byChance ? scatter(total, shares, next) : apportion(total, ideals(total, shares));
}

/** For stocks: a league keeps its number until its share has moved by a step, so that numbers do not flicker. */
function steady(): Split {
  let before: Column | undefined;
  return (total, shares) => {
    const ideal = ideals(total, shares);
    before = apportion(total, ideal, before ? { start: before } : {});
    return before;
  };
}

/** For cumulative series: a remainder is carried to the next year, or a small league would never get a step. */
function growing(entry: Entry, next: Random): Split {
  let reached: Column | undefined;
  let before = 0;
  let owed: Column | undefined;
  return (total, shares) => {
    const added = total - before;
    before = total;
    const ideal = ideals(added, shares).map((one, league) => one + (owed?.[league] ?? 0));
    const given = entry.simulation.byChance ? scatter(added, shares, next) : apportion(added, ideal);
    owed = entry.simulation.byChance ? undefined : ideal.map((one, league) => one - (given[league] ?? 0));
    reached = given.map((one, league) => (reached?.[league] ?? 0) + one);
    return reached;
  };
}

function ideals(total: number, shares: Column): Column {
  const whole = sum(shares);
  return shares.map((share) => (total * share) / whole);
}
