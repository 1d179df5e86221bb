import { useQuery } from '@tanstack/react-query';
import { Navigate } from 'react-router';
import { useQueries } from '../../data/queries';
import { regionsParam, searchText } from '../../filters/address';
import { paramReader } from '../../filters/params';
import { useAddress } from '../../filters/useAddress';
import LeaguePage from './LeaguePage';

/** `/leagues` redirects to the first chosen league, or to the first of all. */
export default function LeagueHome() {
  const { data } = useQuery(useQueries().regions());
  const { search } = useAddress();
  if (!data) return <LeaguePage />;
  const codes = data.parts.map(({ code }) => code);
  const [code = codes[0] ?? ''] = paramReader(search).read(regionsParam({ regions: codes }));
  return <Navigate to={{ pathname: `/leagues/${code}`, search: searchText(search) }} replace />;
}
