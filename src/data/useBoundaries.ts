import { useQuery } from '@tanstack/react-query';
import type { Boundaries } from '../contract/boundaries';
import type { Region, Regions } from '../contract/region';
import { type Loaded, loadedOf, loading } from './loaded';
import { useQueries } from './queries';

/** The outline lacks these regions. A map without them would show another place. */
export class Uncovered extends Error {
  readonly regions: readonly Region[];
  /** The server has no outline on this level. */
  readonly all: boolean;

  constructor(regions: readonly Region[], all: boolean) {
    super(`No outline of ${regions.map(({ code }) => code).join(', ')}`);
    this.name = 'Uncovered';
    this.regions = regions;
    this.all = all;
  }
}

/** The outline of the regions. It is requested when first `wanted`, and `loading` before. Maps show tiles until it is there. */
export function useBoundaries(wanted: boolean, regions: Regions | null): Loaded<Boundaries> {
  const query = useQuery({ ...useQueries().boundaries(), enabled: wanted });
  const uncovered = query.data && regions ? uncoveredBy(query.data, regions) : [];
  if (!wanted) return loading;
  if (uncovered.length === 0) return loadedOf(query);
  return {
    state: 'failed',
    error: new Uncovered(uncovered, uncovered.length === regions?.parts.length),
    retry: () => void query.refetch(),
  };
}

/** The regions without an outline. */
export function uncoveredBy({ topology }: Boundaries, { parts }: Regions): Region[] {
  const codes = new Set(topology.objects.regions.geometries.map(({ id }) => id));
  return parts.filter(({ code }) => !codes.has(code));
}
