import type { Indicator } from '../contract/indicator';
import type { Region } from '../contract/region';
import type { DomainData } from '../data/domainData';
import type { OwnData } from './dataSet';
import { watched } from './plausible/plausible';
import type { ReadCell } from './reading/recognise';

/** `late`: reported after the day that was set. `doubtful`: reported, and neither plausible nor confirmed. */
type ReportState = 'reported' | 'late' | 'doubtful' | 'missing';

/** Who has reported what of one year. */
export type Board = {
  regions: Region[];
  /** Indicators that at least one league has reported. */
  rows: { indicator: Indicator; states: ReportState[] }[];
};

/** The years that anything was reported of by a league, the latest first. `themes` with the own figures in them. */
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
  const told = themes.flatMap(({ series }) => {
    const at = series.years.indexOf(year);
    return series.series.flatMap(({ indicator, region, values, marks }): ReadCell[] => {
      const value = values[at] ?? null;
      if (value === null || marks[at] !== 'own') return [];
      const base = { file: '', place: '', raw: '', why: null, factor: 1, indicator, region, year, value };
      return [{ ...base, status: 'taken' }];
    });
  });
  const states = new Map(
    watched(told, themes, own.confirmed).map((cell): [string, ReportState] => {
      const isLate = (day.get(keyOf(cell)) ?? '') > (own.deadlines[year] ?? '9999');
      return [keyOf(cell), cell.status === 'doubtful' ? 'doubtful' : isLate ? 'late' : 'reported'];
    }),
  );
  const rows = themes.flatMap(({ indicators }) =>
    indicators.indicators.map((indicator) => ({
      indicator,
      states: regions.map(({ code }) => states.get(keyOf({ indicator: indicator.id, region: code })) ?? 'missing'),
    })),
  );
  return { regions, rows: rows.filter((row) => row.states.some((state) => state !== 'missing')) };
}

/** What each league has yet to report, those with nothing to report left out. */
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
