import type { Entry } from '../entry';
import { apportion, scatter } from './apportion';
import { type Column, sum } from './column';
import { random } from './random';
import { around } from './rates';

/**
 * Whole deaths of each league and year behind a mortality rate. Maternal deaths are few and occur by chance in proportion
 * to births (zero is allowed). Other deaths follow the position of the league, within the range of the rate. `included`:
 * the deaths of the narrower rate that these contain, so that the wider rate is never lower. `among`: the deaths of the
 * wider rate that contain these.
 */
export function deaths(
  entry: Entry,
  births: readonly Column[],
  positions: readonly Column[],
  { included, among }: { included?: readonly Column[] | undefined; among?: readonly Column[] | undefined },
): Column[] {
  const { trend, spread, deathsPer: per = 1000, range } = entry.simulation;
  const next = random(`deaths ${entry.id}`);
  return births.map((born, year) => {
    const total = Math.round(((trend[year] ?? 0) * sum(born)) / per);
    if (spread.type !== 'per-base-cv') return scatter(total, born, next);
    const already = included?.[year] ?? born.map(() => 0);
    const remaining = total - sum(already);
    const rate = (remaining * per) / sum(born);
    const apart = (positions[year] ?? []).map((position) => spread.value * rate * position);
    const bounds = included ? ([0, 2 * rate] as const) : range;
    const ideal = around(rate, apart, born, bounds).map((one, league) => (one * (born[league] ?? 0)) / per);
    const most = born.map(
      (one, league) =>
        Math.min(Math.floor((range[1] * one) / per), among?.[year]?.[league] ?? Number.POSITIVE_INFINITY) -
        (already[league] ?? 0),
    );
    const least = born.map((one, league) =>
      Math.max(0, Math.min(Math.ceil((range[0] * one) / per) - (already[league] ?? 0), most[league] ?? 0)),
    );
    const added = apportion(remaining, ideal, { least, most });
    return added.map((one, league) => one + (already[league] ?? 0));
  });
}
