import type { ReleaseStatus, SentSeries } from '../src/contract/series';
import { years } from './simulation/years';

/** The days of the last update and the next release of the demonstration. */
export const release: Pick<SentSeries, 'updated' | 'nextRelease'> = {
  updated: '2025-12-31',
  nextRelease: '2026-12-31',
};

/** Indicators whose last year is provisional. */
const provisional = ['maternal-mortality-ratio', 'women-employed', 'wf-organizations'];
/** Indicators with a year that was revised after a census. */
const revised: Readonly<Record<string, number>> = { 'women-employed': 2020 };

/** The statuses of a region's values; `null` where all are final. */
export function statusOf(id: string, values: readonly (number | null)[]): (ReleaseStatus | null)[] | null {
  const last = years[years.length - 1];
  const status = years.map((year, index): ReleaseStatus | null => {
    if ((values[index] ?? null) === null) return null;
    if (year === last && provisional.includes(id)) return 'provisional';
    return revised[id] === year ? 'revised' : null;
  });
  return status.some((one) => one !== null) ? status : null;
}
