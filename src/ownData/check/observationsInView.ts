import type { Mark } from '../../contract/mark';
import type { DomainData } from '../../data/domainData';
import { mayBeDisclosed } from '../../measures/disclosure';
import { traitsOf } from '../../measures/traits';
import type { Observation } from '../dataSets/dataSet';

/**
 * All values of the themes, each with its mark. Three kinds are left out: yearly rates of leagues that the pages never
 * show, values that could identify a person, and a simulated 全区 where a league has reported. The last two would differ
 * without saying anything about the report.
 */
export function observationsInView(themes: readonly DomainData[]): (Observation & { mark: Mark })[] {
  return themes.flatMap(({ regions, indicators, series }) => {
    const named = new Map(indicators.indicators.map((one) => [one.id, one]));
    const reported = new Set(
      series.series.flatMap(({ indicator, marks }) =>
        marks.flatMap((mark, at) => (mark === 'own' ? [`${indicator} ${at}`] : [])),
      ),
    );
    return series.series.flatMap((one) => {
      const { indicator: id, region } = one;
      const indicator = named.get(id);
      const isWhole = region === regions.whole.code;
      if (!isWhole && indicator && traitsOf(indicator).pooled) return [];
      return one.values.flatMap((value, at) => {
        const [year, mark] = [series.years[at], one.marks[at]];
        if (value === null || year === undefined || !mark) return [];
        if (mark !== 'own' && indicator && !mayBeDisclosed(one, at, indicator)) return [];
        if (mark === 'simulated' && isWhole && reported.has(`${id} ${at}`)) return [];
        return [{ indicator: id, region, year, value, mark }];
      });
    });
  });
}
