import type { DomainData } from '../../data/domainData';
import { mayBeTold } from '../../measures/disclosure';
import { traitsOf } from '../../measures/traits';
import type { ReadCell } from '../reading/recognise';

/**
 * All values of the themes as if they had been read from cells, so that the same rules watch over them; their place is
 * where they come from: the server's mark. Left out are yearly rates of leagues that nobody sees, what points to a person,
 * and a simulated 全区 beside what a league has reported: that the two do not agree says nothing of the report.
 */
export function cellsInView(themes: readonly DomainData[]): ReadCell[] {
  return themes.flatMap(({ regions, indicators, series }) => {
    const unseen = new Set(indicators.indicators.filter((one) => traitsOf(one).pooled).map(({ id }) => id));
    const named = new Map(indicators.indicators.map((one) => [one.id, one]));
    const reported = new Set(
      series.series.flatMap(({ indicator, marks }) =>
        marks.flatMap((mark, at) => (mark === 'own' ? [`${indicator} ${at}`] : [])),
      ),
    );
    return series.series
      .filter(({ indicator, region }) => region === regions.whole.code || !unseen.has(indicator))
      .flatMap((one) =>
        one.values.flatMap((value, at): ReadCell[] => {
          const { indicator, region } = one;
          const [year, mark, told] = [series.years[at], one.marks[at], named.get(indicator)];
          if (value === null || year === undefined || !mark) return [];
          if (mark !== 'own' && told && !mayBeTold(one, at, told)) return [];
          const isBeside = region === regions.whole.code && reported.has(`${indicator} ${at}`);
          if (mark === 'simulated' && isBeside) return [];
          const base = { file: '', place: mark, raw: '', why: null, factor: 1, indicator, region, year, value };
          return [{ ...base, status: 'taken' }];
        }),
      );
  });
}
