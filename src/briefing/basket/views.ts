import type { Indicator } from '../../contract/indicator';
import { figureQuery } from '../../figures/model/model';
import type { Filters } from '../../filters/filters';
import type { ViewSpec } from '../../filters/viewSpec/viewSpec';
import { isOfOneYear } from '../../filters/views';

/** The figure of an indicator under these filters; a view of one year keeps no span, and a year that is the last moves on. */
export function figureView(
  { id, domain, perHead }: Pick<Indicator, 'id' | 'domain' | 'perHead'>,
  filters: Filters,
  within: string | null,
): ViewSpec {
  const { regions, from, to, view, year } = figureQuery(filters, id);
  return {
    kind: 'figure',
    ...(within && { within }),
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
