import type { FigureModel } from '../../figures/model';
import type { Profile } from '../../figures/profile';
import { byUrgency, type TargetRow, targetRow } from '../../figures/targetRow';
import type { OutlookVerdict } from '../../measures/outlook';

/** How a league stands to every target there is: what asks for most first, then in the order of the themes. */
export type TargetList = {
  rows: { model: FigureModel; row: TargetRow }[];
  /** How many of the rows have each verdict. */
  counts: Record<OutlookVerdict, number>;
  /** Rows without a value to judge. */
  missing: number;
};

/** Judged on all the years there are: a target does not change with the year of the profile. */
export function targetList({ rows, league }: Profile): TargetList {
  const found = rows.flatMap(({ model }) => {
    const line = model.leagues.find((one) => one.region.code === league.code);
    const row = line && targetRow(model, line);
    return row ? [{ model, row }] : [];
  });
  const count = (verdict: OutlookVerdict | null) =>
    found.filter(({ row }) => (row.outlook?.verdict ?? null) === verdict).length;
  return {
    rows: found.sort((one, other) => byUrgency(one.row, other.row)),
    counts: {
      met: count('met'),
      likely: count('likely'),
      attention: count('attention'),
      missed: count('missed'),
      stated: count('stated'),
    },
    missing: count(null),
  };
}
