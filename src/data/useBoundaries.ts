import { useQuery } from '@tanstack/react-query';
import type { Boundaries } from '../contract/boundaries';
import type { Region, Regions } from '../contract/region';
import { useQueries } from './queries';

/** The outline as it may be drawn, or why it may not. */
export type Outline = {
  /** `null` while it is on its way, and where it is not wanted or cannot be drawn: maps are tiles then. */
  boundaries: Boundaries | null;
  /** Why there is none although it was asked for. */
  error: Error | null;
  /** The regions it lacks: a map without them would be of another place. */
  uncovered: readonly Region[];
  retry: () => void;
};

/** The outline of the regions; asked for when it is first `wanted`. */
export function useBoundaries(wanted: boolean, regions: Regions | null): Outline {
  const queries = useQueries();
  // Within a league there are tiles alone.
  const asked = wanted && queries.within === null;
  const { data, error, isFetching, refetch } = useQuery({ ...queries.boundaries(), enabled: asked });
  const uncovered = asked && data && regions ? uncoveredBy(data, regions) : [];
  return {
    boundaries: asked && data && uncovered.length === 0 ? data : null,
    error: asked && !isFetching ? error : null,
    uncovered: asked ? uncovered : [],
    retry: () => void refetch(),
  };
}

/** The regions that have no outline. */
export function uncoveredBy({ topology }: Boundaries, { parts }: Regions): Region[] {
  const codes = new Set(topology.objects.regions.geometries.map(({ id }) => id));
  return parts.filter(({ code }) => !codes.has(code));
}
