import type { ViewSpec } from '../../src/filters/viewSpec/viewSpec';

export type FigureView = Extract<ViewSpec, { kind: 'figure' }>;

/** The trend of the whole region in all years, but for what is named. */
export function figureView(indicator: string, part: Partial<FigureView> = {}): FigureView {
  return {
    kind: 'figure',
    domain: 'health',
    indicator,
    regions: [],
    from: null,
    to: null,
    view: 'trend',
    year: null,
    map: 'tiles',
    basis: 'total',
    ...part,
  };
}

/** The table of places of 妇女健康, by ranks. */
export const placesTableView: ViewSpec = {
  kind: 'placesTable',
  year: null,
  basis: 'total',
  show: 'rank',
  domain: 'health',
  status: null,
  below: null,
  sort: null,
};
