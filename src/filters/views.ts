/** The ways a figure is read, in the order of the switch. */
export const views = ['trend', 'ranking', 'map', 'table'] as const;
export type View = (typeof views)[number];

type ViewTraits = {
  /** Whether it shows the years in view or one of them. */
  span: 'years' | 'year';
  /** Drawn on the outline of the regions, or on tiles in its place. */
  onMap: boolean;
  /** Numbers in cells: as wide as its columns and as high as its rows, with its notes below it. */
  inCells: boolean;
};

/** What is known of a view before it is drawn; how it looks stands in `figures/card/viewRenderers`. */
export const viewTraits: Readonly<Record<View, ViewTraits>> = {
  trend: { span: 'years', onMap: false, inCells: false },
  ranking: { span: 'year', onMap: false, inCells: false },
  map: { span: 'year', onMap: true, inCells: false },
  table: { span: 'years', onMap: false, inCells: true },
};

/** True where a view shows one year, that of the ranking, and not a span of them. */
export function isOfOneYear(view: View): boolean {
  return viewTraits[view].span === 'year';
}

/** True where a view draws lines along the years, with an axis and a band. */
export function isAlongYears(view: View): boolean {
  return viewTraits[view].span === 'years' && !viewTraits[view].inCells;
}
