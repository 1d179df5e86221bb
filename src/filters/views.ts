/** The views of a figure, in the order of the switch. */
export const views = ['trend', 'ranking', 'map', 'table'] as const;
export type View = (typeof views)[number];

type ViewTraits = {
  /** Whether the view shows all years of the span or one of them. */
  span: 'years' | 'year';
  /** A map: the outline of the regions, or tiles. */
  onMap: boolean;
  /** A table: as wide as its columns and as high as its rows, with notes below. */
  inCells: boolean;
};

/** Properties of views. `figures/card/viewRenderers` holds how they are drawn. */
export const viewTraits: Readonly<Record<View, ViewTraits>> = {
  trend: { span: 'years', onMap: false, inCells: false },
  ranking: { span: 'year', onMap: false, inCells: false },
  map: { span: 'year', onMap: true, inCells: false },
  table: { span: 'years', onMap: false, inCells: true },
};

/** True where a view shows one year, not a span of years. */
export function isOfOneYear(view: View): boolean {
  return viewTraits[view].span === 'year';
}

/** True where a view draws lines over the years, with an axis and a band. */
export function isAlongYears(view: View): boolean {
  return viewTraits[view].span === 'years' && !viewTraits[view].inCells;
}
