import type { Indicator } from '../../contract/indicator';
import type { Region } from '../../contract/region';
import type { DomainData } from '../../data/domainData';
import { doubtsOf } from '../check/plausible';
import { confirmedKey, type OwnData } from '../dataSets/dataSet';

/**
 * `late`: reported after the deadline. `doubtful`: reported, but neither plausible nor confirmed, or left out of the
 * import for that reason.
 */
type ReportState = 'reported' | 'late' | 'doubtful' | 'missing';

/** Which league has reported which indicator of one year. */
export type Board = {
  regions: Region[];
  /** Indicators that at least one league has reported. */
  rows: { indicator: Indicator; states: ReportState[] }[];
};

/** The years for which a league has reported anything, latest first. `themes` include the office's own figures. */
export function reportedYears(themes: readonly DomainData[]): number[] {
  const years = themes.flatMap(({ regions, series }) =>
    series.series
      .filter(({ region }) => region !== regions.whole.code)
      .flatMap(({ marks }) => series.years.filter((_, at) => marks[at] === 'own')),
  );
  return [...new Set(years)].sort((a, b) => b - a);
}

export function reportingBoard(themes: readonly DomainData[], own: OwnData, year: number): Board {
  const regions = themes[0]?.regions.parts ?? [];
  const day = new Map<string, string>();
  for (const { on, day: read, values } of [...own.sets].reverse()) {
    if (on) for (const one of values) if (one.year === year) day.set(keyOf(one), read);
  }
  const reported = themes.flatMap(({ series }) => {
    const at = series.years.indexOf(year);
    return series.series.flatMap(({ indicator, region, values, marks }) => {
      const value = values[at] ?? null;
      return value === null || marks[at] !== 'own' ? [] : [{ indicator, region, year, value }];
    });
  });
  const confirmed = new Set(own.confirmed.map(confirmedKey));
  const doubtOf = doubtsOf(reported, themes);
  const states = new Map(
    reported.map((one): [string, ReportState] => {
      const why = doubtOf(one);
      const isLate = (day.get(keyOf(one)) ?? '') > (own.deadlines[year] ?? '9999');
      const isDoubtful = why !== null && !confirmed.has(confirmedKey({ ...one, why }));
      return [keyOf(one), isDoubtful ? 'doubtful' : isLate ? 'late' : 'reported'];
    }),
  );
  const left = own.sets.filter(({ on }) => on).flatMap((set) => set.left ?? []);
  for (const one of left) if (one.year === year && !states.has(keyOf(one))) states.set(keyOf(one), 'doubtful');
  // Work that has not begun, or is not counted, is an answer as well.
  const answered = new Set(
    themes.flatMap(({ series }) => {
      const at = series.years.indexOf(year);
      return series.series.flatMap((one) => {
        const absent = one.absent?.[at] ?? 'not-reported';
        return absent === 'not-reported' ? [] : [keyOf(one)];
      });
    }),
  );
  const stateOf = (key: string) => states.get(key) ?? (answered.has(key) ? 'reported' : 'missing');
  const rows = themes.flatMap(({ indicators }) =>
    indicators.indicators.map((indicator) => ({
      indicator,
      states: regions.map(({ code }) => stateOf(keyOf({ indicator: indicator.id, region: code }))),
    })),
  );
  return { regions, rows: rows.filter((row) => row.states.some((state) => state !== 'missing')) };
}

/** What each league still has to report, without leagues that are complete. */
export function lackingOf({ regions, rows }: Board): { region: Region; indicators: Indicator[] }[] {
  return regions
    .map((region, at) => ({
      region,
      indicators: rows.filter(({ states }) => states[at] === 'missing').map(({ indicator }) => indicator),
    }))
    .filter(({ indicators }) => indicators.length > 0);
}

function keyOf({ indicator, region }: { indicator: string; region: string }): string {
  return `${indicator} ${region}`;
}
