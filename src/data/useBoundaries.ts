import { useQuery } from '@tanstack/react-query';
import type { Boundaries } from '../contract/boundaries';
import type { Region, Regions } from '../contract/region';
import { type Loaded, loadedOf, loading } from './loaded';
import { useQueries } from './queries';

/** The outline lacks these regions. A map without them would show another place. */
export class Uncovered extends Error {
  readonly regions: readonly Region[];

  constructor(regions: readonly Region[]) {
    super(`No outline of ${regions.map(({ code }) => code).join(', ')}`);
    this.name = 'Uncovered';
    this.regions = regions;
  }
}

/** The outline of the regions. It is requested when first `wanted`, and `loading` before. Maps show tiles until it is there. */
export function useBoundaries(wanted: boolean, regions: Regions | null): Loaded<Boundaries> {
  const queries = useQueries();
  // Within a league maps show only tiles.
  const enabled = wanted && queries.scope === null;
  const query = useQuery({ ...queries.boundaries(), enabled });
  const uncovered = query.data && regions ? uncoveredBy(query.data, regions) : [];
  if (!enabled) return loading;
  if (uncovered.length === 0) return loadedOf(query);
  return { state: 'failed', error: new Uncovered(uncovered), retry: () => void query.refetch() };
}

/** The regions without an outline. */
export function uncoveredBy({ topology }: Boundaries, { parts }: Regions): Region[] {
  const codes = new Set(topology.objects.regions.geometries.map(({ id }) => id));
  return parts.filter(({ code }) => !codes.has(code));
}
