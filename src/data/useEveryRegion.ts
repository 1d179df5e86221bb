import { useQuery } from '@tanstack/react-query';
import type { Region, Regions } from '../contract/region';
import { readyOf } from './loaded';
import { useQueriesOfLeagues, useQueriesOfTheWhole } from './queries';
import { useLoaded } from './useLoaded';

/** A division of a league. */
export type Division = { league: Region; region: Region };

/** All leagues, on pages of any level, and their divisions where the server has them; for the search. */
export function useEveryRegion(): { regions: Regions | null; divisions: readonly Division[]; failed: boolean } {
  const { data: regions = null } = useQuery(useQueriesOfTheWhole().regions());
  const divided = (regions?.parts ?? []).filter(({ divisions }) => divisions !== null);
  const answers = useLoaded(useQueriesOfLeagues(divided.map(({ code }) => code)).map((queries) => queries.regions()));
  const divisions = readyOf(answers).flatMap(({ whole, parts }) => parts.map((region) => ({ league: whole, region })));
  return { regions, divisions, failed: answers.some(({ state }) => state === 'failed') };
}
