import type { ReleaseStatus, SentSeries } from '../src/contract/series';
import { years } from './simulation/years';

/** When the demonstration says it was brought up to date, and when it will be next. */
export const release: Pick<SentSeries, 'updated' | 'nextRelease'> = {
  updated: '2025-12-31',
  nextRelease: '2026-12-31',
};

/** The last year of these is told before it is final. */
const provisional = ['maternal-mortality-ratio', 'women-employed', 'wf-organizations'];
/** This year of these was changed after a census. */
const revised: Readonly<Record<string, number>> = { 'women-employed': 2020 };

/** Of a region's values; `null` where all of them are final. */
export function statusOf(id: string, values: readonly (number | null)[]): (ReleaseStatus | null)[] | null {
  const last = years[years.length - 1];
  const status = years.map((year, index): ReleaseStatus | null => {
    if ((values[index] ?? null) === null) return null;
    if (year === last && provisional.includes(id)) return 'provisional';
    return revised[id] === year ? 'revised' : null;
  });
  return status.some((one) => one !== null) ? status : null;
}
