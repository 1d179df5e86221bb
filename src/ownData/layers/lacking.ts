import type { Indicator } from '../../contract/indicator';
import type { Region } from '../../contract/region';
import type { Text } from '../../contract/text';
import type { DomainData } from '../../data/domainData';
import { traitsOf } from '../../measures/traits';

/** `weight`: the weight that is missing although all leagues have reported. */
export type Lacking = { indicator: Indicator; year: number; regions: Region[]; weight: Text | null };

/**
 * For partly reported indicators: the leagues or weights that 全区 still needs to be derived. `data` include the office's
 * own figures.
 */
export function lackingParts({ regions, indicators, series }: DomainData): Lacking[] {
  return indicators.indicators.flatMap((indicator) => {
    const { sum, mean } = traitsOf(indicator);
    if (!sum && !mean) return [];
    const parts = regions.parts.map((region) => ({
      region,
      marks: series.series.find((one) => one.indicator === indicator.id && one.region === region.code)?.marks ?? [],
    }));
    const whole = series.series.find((one) => one.indicator === indicator.id && one.region === regions.whole.code);
    return series.years.flatMap((year, index): Lacking[] => {
      if (!parts.some(({ marks }) => marks[index] === 'own')) return [];
      const lacking = parts.filter(({ marks }) => [null, undefined, 'simulated'].includes(marks[index]));
      if (lacking.length > 0) {
        return [{ indicator, year, regions: lacking.map(({ region }) => region), weight: null }];
      }
      const isKnown = whole && ![null, undefined, 'simulated'].includes(whole.marks[index]);
      return mean && !isKnown ? [{ indicator, year, regions: [], weight: indicator.aggregation.weight }] : [];
    });
  });
}
