import { useQuery } from '@tanstack/react-query';
import { Navigate } from 'react-router';
import { useQueries } from '../../data/queries';
import { searchText } from '../../filters/address';
import { useAddress } from '../../filters/useAddress';
import LeaguePage from './LeaguePage';

/** `/leagues` alone leads to the first league that was chosen, or to the first there is. */
export default function LeagueHome() {
  const { data } = useQuery(useQueries().regions());
  const { search } = useAddress();
  if (!data) return <LeaguePage />;
  const asked = (search.get('regions') ?? '').split(',');
  const league = data.parts.find((one) => asked.includes(one.code)) ?? data.parts[0];
  return <Navigate to={{ pathname: `/leagues/${league?.code ?? ''}`, search: searchText(search) }} replace />;
}
