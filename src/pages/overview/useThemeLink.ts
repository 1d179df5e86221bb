import { useLocation } from 'react-router';
import type { Domain } from '../../contract/domains';
import type { Status } from '../../figures/heatRows';
import { searchText } from '../../filters/address';
import { sharedSearch } from '../../filters/sharedParams';

/** Leads to a theme, narrowed to one verdict where one is given; the filters that mean something there go along. */
export function useThemeLink(): (domain: Domain, status: Status | null) => { pathname: string; search: string } {
  const { search } = useLocation();
  return (domain, status) => {
    const kept = sharedSearch(new URLSearchParams(search));
    if (status) kept.set('status', status);
    return { pathname: `/${domain}`, search: searchText(kept) };
  };
}
