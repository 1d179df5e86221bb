import type { PickOrder } from '../../filters/viewSpec/profileChoice';
import type { ProfileRow } from './profileRow';

/** Number of rows in each list. */
const picked = 5;

/** Where the league is better than 全区, the most striking first. */
export function strengths(rows: readonly ProfileRow[], order: PickOrder): ProfileRow[] {
  return pick(rows, 1, order, (row) => -(row.behind ?? 0));
}

/** Where the league is worse than 全区, the most striking first. */
export function weakPoints(rows: readonly ProfileRow[], order: PickOrder): ProfileRow[] {
  return pick(rows, -1, order, (row) => 1 - (row.own.rank ?? 1));
}

/**
 * The largest changes within five years, in typical gaps. Only rates, shares and years count, including neutral ones.
 * Rows with few cases or pooled values are left out, because their changes are chance; so are negligible changes and
 * rows about men.
 */
export function biggestChanges(rows: readonly ProfileRow[]): ProfileRow[] {
  const changes = rows.flatMap((row) => {
    const { change } = row;
    return change && !row.ofMen && change.times !== null && change.times > 0 && !change.small
      ? [{ row, times: change.times }]
      : [];
  });
  return changes
    .sort((one, other) => other.times - one.times)
    .slice(0, picked)
    .map(({ row }) => row);
}

function pick(
  rows: readonly ProfileRow[],
  verdict: 1 | -1,
  order: PickOrder,
  place: (row: ProfileRow) => number,
): ProfileRow[] {
  const times = (row: ProfileRow) => row.gap?.times ?? 0;
  const byPlace = (one: ProfileRow, other: ProfileRow) => {
    const [first, second] = [place(one), place(other)];
    return first === second ? 0 : first - second;
  };
  const byGap = (one: ProfileRow, other: ProfileRow) => times(other) - times(one);
  return rows
    .filter((row) => row.judged && row.gap?.verdict === verdict)
    .sort((one, other) =>
      order === 'rank' ? byPlace(one, other) || byGap(one, other) : byGap(one, other) || byPlace(one, other),
    )
    .slice(0, picked);
}
