import type { FigureModel } from '../../figures/model/model';
import type { Profile } from '../../figures/model/profile';
import { byUrgency, type TargetRow, targetRow } from '../../figures/model/targetRow';
import { noCounts, type OutlookVerdict } from '../../measures/outlook';

/**
 * A league's status on the current target of each indicator: the most urgent first, then in the order of the themes.
 */
export type TargetList = {
  rows: { model: FigureModel; row: TargetRow }[];
  /** Counts for each target year, latest first. */
  byYear: {
    year: number;
    total: number;
    counts: Record<OutlookVerdict, number>;
    /** Rows without a value to judge. */
    missing: number;
    /** Rows with a verdict from an unverified target. */
    unverified: number;
  }[];
};

/** Verdicts use all years: a target does not depend on the year of the profile. Hidden values have no row. */
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
    byYear: years.map((year) =>
      countsOf(
        year,
        judged.filter((one) => yearOf(one) === year),
      ),
    ),
  };
}

function countsOf(year: number, rows: TargetList['rows']): TargetList['byYear'][number] {
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
