import { useQueries as useQueriesOf, useQuery } from '@tanstack/react-query';
import type { Region, Regions } from '../contract/region';
import { createQueries, useClient, useQueriesOfTheWhole } from './queries';

/** One of what a league is divided into, and whose it is. */
export type Division = { league: Region; region: Region };

/** The leagues, whatever level the page is of, and what each is divided into where the server tells; for those who look for one. */
export function useEveryRegion(): { regions: Regions | null; divisions: readonly Division[]; failed: boolean } {
  const client = useClient();
  const { data: regions = null } = useQuery(useQueriesOfTheWhole().regions());
  const leagues = (regions?.parts ?? []).filter(({ divisions }) => divisions !== null);
  const answers = useQueriesOf({
    queries: leagues.map(({ code }) => createQueries(client, { within: code }).regions()),
  });
  const divisions = leagues.flatMap((league, at) =>
    (answers[at]?.data?.parts ?? []).map((region) => ({ league, region })),
  );
  return { regions, divisions, failed: answers.some(({ isError }) => isError) };
}
