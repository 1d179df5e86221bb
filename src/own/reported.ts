import type { Indicator } from '../contract/indicator';
import type { Region } from '../contract/region';
import type { DomainData } from '../data/domainData';

/** Who has reported what of one year. */
type Board = {
  regions: Region[];
  /** Indicators that at least one league has reported. */
  rows: { indicator: Indicator; reported: boolean[] }[];
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

export function reportingBoard(themes: readonly DomainData[], year: number): Board {
  const regions = themes[0]?.regions.parts ?? [];
  const rows = themes.flatMap(({ indicators, series }) => {
    const at = series.years.indexOf(year);
    return indicators.indicators.map((indicator) => ({
      indicator,
      reported: regions.map(({ code }) =>
        series.series.some((one) => one.indicator === indicator.id && one.region === code && one.marks[at] === 'own'),
      ),
    }));
  });
  return { regions, rows: rows.filter(({ reported }) => reported.includes(true)) };
}

/** What each league has yet to report, those with nothing to report left out. */
export function lackingOf({ regions, rows }: Board): { region: Region; indicators: Indicator[] }[] {
  return regions
    .map((region, at) => ({
      region,
      indicators: rows.filter(({ reported }) => !reported[at]).map(({ indicator }) => indicator),
    }))
    .filter(({ indicators }) => indicators.length > 0);
}
