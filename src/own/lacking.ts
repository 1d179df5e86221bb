import type { Indicator } from '../contract/indicator';
import type { Region } from '../contract/region';
import type { DomainData } from '../data/domainData';

export type Lacking = { indicator: Indicator; year: number; regions: Region[] };

/** Of sums that were reported in part: the leagues without which 全区 does not follow. `data` with the own figures in it. */
export function lackingParts({ regions, indicators, series }: DomainData): Lacking[] {
  return indicators.indicators
    .filter(({ aggregation }) => aggregation.method === 'sum')
    .flatMap((indicator) => {
      const parts = regions.parts.map((region) => ({
        region,
        marks: series.series.find((one) => one.indicator === indicator.id && one.region === region.code)?.marks ?? [],
      }));
      return series.years.flatMap((year, index): Lacking[] => {
        const isReported = parts.some(({ marks }) => marks[index] === 'own');
        const lacking = parts.filter(({ marks }) => [null, undefined, 'simulated'].includes(marks[index]));
        return isReported && lacking.length > 0
          ? [{ indicator, year, regions: lacking.map(({ region }) => region) }]
          : [];
      });
    });
}
