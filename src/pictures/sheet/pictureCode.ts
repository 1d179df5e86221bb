import type { DrawingInput } from '../../figures/model/model';
import type { PlacesTableModel } from '../../figures/model/placesTable';
import type { Profile } from '../../figures/model/profile';
import type { Arrangement, Shows } from '../../filters/viewSpec/overviewChoice';
import { codeOf } from '../../filters/viewSpec/viewCode';
import { isOfOneYear } from '../../filters/views';

/** Of a figure as it is drawn; `null` where there are more regions or later years than a code can name. */
export function codeOfFigure({ model, boundaries }: DrawingInput): string | null {
  const { indicator, chosen, parts, years, judged, view } = model;
  const [first, last] = [years[0] ?? null, years[years.length - 1] ?? null];
  const all = judged.points.map(({ year }) => year);
  return codeOf(
    {
      kind: 'figure',
      domain: indicator.domain,
      indicator: indicator.id,
      regions: chosen.map(({ region }) => region.code),
      from: isOfOneYear(view) || first === all[0] ? null : first,
      to: last === all[all.length - 1] ? null : last,
      view,
      year: isOfOneYear(view) ? model.year : null,
      map: boundaries === null && view === 'map' ? 'tiles' : 'outline',
      basis: model.base ? 'per-head' : 'total',
    },
    [model.whole, ...parts].map(({ region }) => region),
  );
}

export function codeOfPlacesTable(model: PlacesTableModel, arrangement: Arrangement, show: Shows): string | null {
  const isPerHead = model.groups.some(({ rows }) => rows.some((row) => row.model.base !== null));
  const basis = isPerHead ? 'per-head' : 'total';
  return codeOf({ kind: 'placesTable', year: model.year, basis, show, ...arrangement }, [
    model.regions.whole,
    ...model.regions.parts,
  ]);
}

export function codeOfProfile({ league, year, rows, whole, parts, withOutlines }: Profile): string | null {
  const basis = rows.some(({ model }) => model.base !== null) ? 'per-head' : 'total';
  const view = { league: league.code, year, basis, withOutlines } as const;
  return codeOf({ kind: 'profile', ...view, picks: 'rank', domain: null, order: 'given' }, [whole, ...parts]);
}
