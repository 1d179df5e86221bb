import type { Mark } from '../../contract/mark';
import type { DomainData } from '../../data/domainData';
import { mayBeDisclosed } from '../../measures/disclosure';
import { traitsOf } from '../../measures/traits';
import type { Observation } from '../dataSets/dataSet';

/**
 * All values of the themes, each with its mark. Left out are yearly rates of leagues that nobody sees, what points to a person,
 * and a simulated 全区 beside what a league has reported: that the two do not agree says nothing of the report.
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
