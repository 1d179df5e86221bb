import type { Indicator } from '../../contract/indicator';
import { figureQuery } from '../../figures/model/model';
import type { Filters } from '../../filters/filters';
import type { ViewSpec } from '../../filters/viewSpec/viewSpec';
import { isOfOneYear } from '../../filters/views';

/**
 * The figure of an indicator under these filters. A view of one year has no span. The latest year is not fixed, so that
 * it moves on.
 */
export function figureView(
  { id, domain, perHead }: Pick<Indicator, 'id' | 'domain' | 'perHead'>,
  filters: Filters,
  scope: string | null,
): ViewSpec {
  const { regions, from, to, view, year } = figureQuery(filters, id);
  return {
    kind: 'figure',
    ...(scope && { scope }),
    domain,
    indicator: id,
    regions: [...regions].sort(),
    from: isOfOneYear(view) ? null : from,
    to,
    view,
    year,
    map: filters.map,
    basis: perHead ? filters.basis : 'total',
  };
}
