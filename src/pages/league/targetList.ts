import type { FigureModel } from '../../figures/model/model';
import type { Profile } from '../../figures/model/profile';
import { byUrgency, type TargetRow, targetRow } from '../../figures/model/targetRow';
import { noCounts, type OutlookVerdict } from '../../measures/outlook';

/** How a league stands to the present target of each indicator: what asks for most first, then in the order of the themes. */
export type TargetList = {
  rows: { model: FigureModel; row: TargetRow }[];
  /** The targets of each year by themselves, the latest year first. */
  tallies: {
    year: number;
    total: number;
    counts: Record<OutlookVerdict, number>;
    /** Rows without a value to judge. */
    missing: number;
    /** Rows judged by a target that is still to be checked. */
    unverified: number;
  }[];
};

/** Judged on all the years there are: a target does not change with the year of the profile. Hidden values have no row. */
export function targetList({ rows, league }: Profile): TargetList {
  const judged = rows.flatMap(({ model }) => {
    const line = model.parts.find((one) => one.region.code === league.code);
    const row = line && targetRow(model, line);
    return row && row.point?.missing !== 'hidden' ? [{ model, row }] : [];
  });
  const yearOf = ({ model }: (typeof judged)[number]) => model.indicator.target?.year ?? 0;
  const years = [...new Set(judged.map(yearOf))].sort((one, other) => other - one);
  return {
    rows: judged.sort((one, other) => byUrgency(one.row, other.row)),
    tallies: years.map((year) =>
      countsOf(
        year,
        judged.filter((one) => yearOf(one) === year),
      ),
    ),
  };
}

function countsOf(year: number, rows: TargetList['rows']): TargetList['tallies'][number] {
  const counts = noCounts();
  for (const { row } of rows) if (row.outlook) counts[row.outlook.verdict] += 1;
  return {
    year,
    total: rows.length,
    counts,
    missing: rows.filter(({ row }) => !row.outlook).length,
    unverified: rows.filter(({ row, model }) => row.outlook && !model.indicator.target?.verified).length,
  };
}
