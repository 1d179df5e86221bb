import { useLocation } from 'react-router';
import type { Domain } from '../../contract/domains';
import { searchText } from '../../filters/address';
import { sharedSearch } from '../../filters/params';
import { type Narrowing, withNarrowing } from '../shared/narrowing';

/** Returns the link to a theme, narrowed to one verdict if given, with the filters that apply there. */
export function useThemeLink(): (domain: Domain, narrowing: Narrowing | null) => { pathname: string; search: string } {
  const { search } = useLocation();
  return (domain, narrowing) => {
    const shared = sharedSearch(new URLSearchParams(search));
    return { pathname: `/${domain}`, search: searchText(withNarrowing(shared, narrowing)) };
  };
}
